import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSeason } from '@/lib/domain/season/example';
import { run } from '@/scripts/cli/run';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-cli-'));

function xubei(...words: string[]) {
  const said = { out: '', err: '' };
  const code = run(words, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    now: () => new Date('2026-03-09T16:30:00Z'),
  });
  return { code, ...said };
}

function file(content: unknown): string {
  const name = path.join(folder, `${Math.floor(performance.now() * 1000)}.json`);
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const season = (change: (season: Record<string, never>) => void) => {
  const document = JSON.parse(JSON.stringify(exampleSeason()));
  change(document);
  return file(document);
};

describe('xubei', () => {
  it('prints an example that it then finds ready', () => {
    const example = xubei('example');
    expect(example.code).toBe(0);
    const answer = xubei('assess', file(example.out), '--today', '2026-03-10');
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('就绪：可以报送');
  });

  it('takes the Shanghai day when no day is given', () => {
    const answer = xubei('assess', file(exampleSeason()), '--json');
    expect(JSON.parse(answer.out)).toMatchObject({ day: '2026-03-10', ready: true, score: 100 });
  });

  it('answers 1 for a season that is not ready, in English too', () => {
    const answer = xubei('assess', file(exampleSeason()), '--today=2026-07-01', '--lang', 'en');
    expect(answer.code).toBe(1);
    expect(answer.out).toContain('Not ready');
    expect(answer.out).toContain('The system closed on 2026-06-30 at 24:00');
  });

  it('answers 1 for an exempt season and says so', () => {
    const cancellation = { appliedOn: '2026-01-10', noticeIssuedOn: '2026-02-10' };
    const name = season((document) => Object.assign(document['licence'] ?? {}, { cancellation }));
    const answer = xubei('assess', name, '--today', '2026-03-10');
    expect(answer.code).toBe(1);
    expect(answer.out).toContain('豁免');
  });

  it('prints a JSON Schema that names every kind', () => {
    const schema = xubei('schema');
    expect(schema.code).toBe(0);
    expect(JSON.parse(schema.out)).toHaveProperty('properties.materials.items');
    expect(schema.out).toContain('hosting-agreement');
  });

  it.each<[string, string[], string]>([
    ['no such file', ['assess', '/nowhere/样例.json'], '找不到文件'],
    ['no file', ['assess'], '请写明'],
    ['two files', ['assess', 'a.json', 'b.json'], 'b.json'],
    ['an unknown command', ['juge'], 'juge'],
    ['an unknown option', ['assess', 'a.json', '--fast'], '--fast'],
    ['a day that does not exist', ['assess', 'a.json', '--today', '2026-02-30'], '2026-02-30'],
    ['an option without its value', ['assess', 'a.json', '--pack'], '--pack'],
    ['an unknown language', ['assess', 'a.json', '--lang', 'fr'], 'fr'],
  ])('refuses %s with 2', (_, words, sentence) => {
    const answer = xubei(...words);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain(sentence);
  });

  it('refuses an unknown pack and names those there are', () => {
    const answer = xubei('assess', file(exampleSeason()), '--pack', 'none@9');
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('seed-call-centre@1');
  });

  it('refuses what is not JSON', () => {
    expect(xubei('assess', file('{"format":'))).toMatchObject({ code: 2, out: '' });
  });

  it('names the path of every wrong field', () => {
    const name = season((document) => {
      Object.assign(document['licence'] ?? {}, { seats: '十', extra: 1 });
    });
    const answer = xubei('assess', name, '--lang', 'en');
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('licence.seats: ');
    expect(answer.err).toContain('licence.extra: There is no such field');
  });

  it('names the path of every wrong value of a material', () => {
    const materials = [
      {
        kind: 'hosting-agreement',
        facts: { termEndsOn: '2026-02-30', signedByBoth: 'yes', colour: 'red' },
      },
      { kind: 'seat-photos', facts: { distinctPhotos: -5 } },
    ];
    const name = season((document) => Object.assign(document, { materials }));
    const { code, err } = xubei('assess', name);
    expect(code).toBe(2);
    for (const wrong of ['termEndsOn', 'signedByBoth', 'colour']) {
      expect(err).toContain(`materials[0].facts.${wrong}: `);
    }
    expect(err).toContain('materials[1].facts.distinctPhotos: ');
  });
});
