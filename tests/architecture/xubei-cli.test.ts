import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleSeason } from '@/lib/domain/season/example';
import { run } from '@/scripts/cli/run';
import { writeZip } from '@/tests/setup/zip-file';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-cli-'));

async function xubei(...words: string[]) {
  const said = { out: '', err: '' };
  const code = await run(words, {
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
  it('prints an example that it then finds ready', async () => {
    const example = await xubei('example');
    expect(example.code).toBe(0);
    const answer = await xubei('assess', file(example.out), '--today', '2026-03-10');
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(answer.out).toContain('就绪：可以报送');
  });

  it('takes the Shanghai day when no day is given', async () => {
    const answer = await xubei('assess', file(exampleSeason()), '--json');
    expect(JSON.parse(answer.out)).toMatchObject({ day: '2026-03-10', ready: true, score: 100 });
  });

  it('answers 1 for a season that is not ready, in English too', async () => {
    const answer = await xubei(
      'assess',
      file(exampleSeason()),
      '--today=2026-07-01',
      '--lang',
      'en',
    );
    expect(answer.code).toBe(1);
    expect(answer.out).toContain('Not ready');
    expect(answer.out).toContain('The system closed on 2026-06-30 at 24:00');
  });

  it('answers 1 for an exempt season and says so', async () => {
    const cancellation = { appliedOn: '2026-01-10', noticeIssuedOn: '2026-02-10' };
    const name = season((document) => Object.assign(document['licence'] ?? {}, { cancellation }));
    const answer = await xubei('assess', name, '--today', '2026-03-10');
    expect(answer.code).toBe(1);
    expect(answer.out).toContain('豁免');
  });

  it('prints a JSON Schema that names every kind', async () => {
    const schema = await xubei('schema');
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
  ])('refuses %s with 2', async (_, words, sentence) => {
    const answer = await xubei(...words);
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toContain(sentence);
  });

  it('refuses an unknown pack and names those there are', async () => {
    const answer = await xubei('assess', file(exampleSeason()), '--pack', 'none@9');
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('seed-call-centre@1');
  });

  it('refuses what is not JSON', async () => {
    expect(await xubei('assess', file('{"format":'))).toMatchObject({ code: 2, out: '' });
  });

  it('names the path of every wrong field', async () => {
    const name = season((document) => {
      Object.assign(document['licence'] ?? {}, { seats: '十', extra: 1 });
    });
    const answer = await xubei('assess', name, '--lang', 'en');
    expect(answer.code).toBe(2);
    expect(answer.err).toContain('licence.seats: ');
    expect(answer.err).toContain('licence.extra: There is no such field');
  });

  it('names the path of every wrong value of a material', async () => {
    const materials = [
      {
        kind: 'hosting-agreement',
        facts: { termEndsOn: '2026-02-30', signedByBoth: 'yes', colour: 'red' },
      },
      { kind: 'seat-photos', facts: { distinctPhotos: -5 } },
    ];
    const name = season((document) => Object.assign(document, { materials }));
    const { code, err } = await xubei('assess', name);
    expect(code).toBe(2);
    for (const wrong of ['termEndsOn', 'signedByBoth', 'colour']) {
      expect(err).toContain(`materials[0].facts.${wrong}: `);
    }
    expect(err).toContain('materials[1].facts.distinctPhotos: ');
  });

  it('reads a folder, masks numbers, and lets nothing pass that nobody confirmed', async () => {
    const documents = mkdtempSync(path.join(tmpdir(), 'xubei-check-'));
    const calls = Array.from({ length: 33 }, (_, i) => {
      const day = new Date(Date.UTC(2026, 1, 1 + i)).toISOString().slice(0, 10);
      return `95013999,13800000000,${day} 09:00:00,61`;
    });
    const log = ['主叫号码,被叫号码,通话开始时间,通话时长', ...calls].join('\n');
    mkdirSync(path.join(documents, '话单'));
    writeFileSync(path.join(documents, '话单', '二月.csv'), log);
    writeZip(path.join(documents, '证件.zip'), [
      { name: '密.txt', bytes: '密', isEncrypted: true },
      {
        name: '身份证.txt',
        bytes:
          '居民身份证（样例）\n姓名 样例一\n公民身份号码 11010519491231002X\n有效期限 2020.01.01-2040.01.01\n签发机关 样例市公安局\n',
      },
      {
        name: '别家.txt',
        bytes:
          '营业执照（样例）\n统一社会信用代码 91110105MA00ABCD0D\n名称 样例别家（上海）科技有限公司\n类型 有限责任公司\n法定代表人 样例九\n经营范围 呼叫中心业务\n',
      },
    ]);
    const profile = season((document) => {
      Object.assign(document, {
        materials: JSON.parse(JSON.stringify(document['materials'])).filter(
          ({ kind }: { kind: string }) =>
            !['call-records', 'legal-representative-id', 'business-licence'].includes(kind),
        ),
      });
    });
    const check = (...more: string[]) =>
      xubei('check', documents, '--profile', profile, '--today', '2026-03-10', ...more);

    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain('话单/二月.csv');
    expect(out).toMatch(/✗ 证件\.zip\/密\.txt\s+有密码/);
    expect(out).toContain('另一家公司“样例别家（上海）科技有限公司”');
    expect(out).toContain('110105********002X');
    expect(out).not.toContain('11010519491231002X');

    const outcomeOf = (text: string, id: string) =>
      JSON.parse(text).assessment.findings.find(({ ruleId }: { ruleId: string }) => ruleId === id)
        .outcome;
    expect(outcomeOf((await check('--json')).out, 'B1')).toBe('unknown');
    const accepted = await check('--json', '--accept-above', '0.95');
    expect(outcomeOf(accepted.out, 'B1')).toBe('pass');
    expect((await check('--accept-above', '0.95')).out).toContain('!! ');
  }, 120_000);

  it('prints what one file says', async () => {
    const { code, out } = await xubei('read', path.join(import.meta.dirname, 'none.csv'));
    expect([code, out]).toEqual([2, '']);
    const log = path.join(folder, 'Master.csv');
    writeFileSync(log, 'Caller,Callee,Time,Duration\n95013999,13800000000,1769875200,61\n');
    const read = await xubei('read', log, '--json');
    expect(read.code).toBe(0);
    expect(JSON.parse(read.out)).toMatchObject({
      format: 'xubei-read@1',
      documents: [{ kind: 'call-records', datedOn: '2026-02-01' }],
    });
  }, 60_000);
});
