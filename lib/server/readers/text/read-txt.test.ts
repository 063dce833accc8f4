import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runsOf } from '@/lib/server/readers/flow/flow';
import { readJson } from './read-json';
import { readTxt } from './read-txt';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-txt-'));
let made = 0;
const file = (text: string) => {
  const name = path.join(folder, `${(made += 1)}.txt`);
  writeFileSync(name, text);
  return name;
};

describe('readTxt', () => {
  it('reads lines down pages and keeps what stands apart apart', async () => {
    const { pages } = await readTxt(file('托管协议（样例）\n\n甲方：\t样例一公司\n\f第二页\n'));
    expect(pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['托管协议（样例）', '甲方：', '样例一公司'],
      ['第二页'],
    ]);
    expect(pages[0]?.lines[1]?.box.y).toBe(pages[0]?.lines[2]?.box.y);
  });

  it('reads a text whose lines are columns as a table, and prose with commas as prose', async () => {
    const table = await readTxt(file('a,b,c\n1,2,3\n4,5,6\n'));
    expect(table.pages[0]?.origin).toBe('sheet');
    const prose = await readTxt(file('兹证明,样例。\n本证明有效,至年底,特此说明。\n完。\n'));
    expect(prose.pages[0]?.origin).toBe('text');
  });

  it('says that there is nothing in a blank text', async () => {
    expect((await readTxt(file(' \n\n'))).notes).toMatchObject([{ code: 'no-text' }]);
  });
});

describe('readJson', () => {
  it('reads the list of records in an answer as a table', async () => {
    const answer = { Response: { List: [{ Caller: '1', Callee: '2' }, { Caller: '3' }] } };
    const { pages } = await readJson(file(JSON.stringify(answer)));
    expect(pages[0]?.tables[0]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Caller', 'Callee'],
      ['1', '2'],
      ['3', ''],
    ]);
  });

  it('reads any other JSON, broken too, as text', async () => {
    expect((await readJson(file('{"a": [1, 2'))).pages[0]?.lines[0]?.text).toBe('{"a": [1, 2');
  });
});

describe('runsOf', () => {
  it.each([
    ['名    称：样例公司', ['名  称：样例公司']],
    ['甲方：      样例公司', ['甲方：', '样例公司']],
    ['a\tb', ['a', 'b']],
    ['        第一条　总则', ['第一条　总则']],
  ])('parts %j', (text, runs) => {
    expect(runsOf(text).map((run) => run.text)).toEqual(runs);
  });
});
