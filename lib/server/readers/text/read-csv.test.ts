import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { countsOfPage } from '@/lib/domain/calls/day-table';
import { readDocument } from '@/lib/server/readers/read-document';
import { readCsv } from './read-csv';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-csv-'));
let made = 0;
const file = (bytes: string | Buffer) => {
  const name = path.join(folder, `${(made += 1)}.csv`);
  writeFileSync(name, bytes);
  return name;
};
const rowsOf = async (bytes: string | Buffer) => {
  const { pages } = await readCsv(file(bytes));
  return pages[0]?.tables[0]?.rows.map((row) => row.map(({ text }) => text));
};
const roster = '姓名,公民身份号码\n样例一,11010519491231002X\n';

describe('readCsv', () => {
  it.each([
    ['UTF-8', Buffer.from(roster), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${roster}`), []],
    ['GBK', iconv.encode(roster, 'gbk'), ['encoding-guessed']],
    ['GB18030', iconv.encode(`${roster}𠮷某,1\n`, 'gb18030'), ['encoding-guessed']],
    ['UTF-16 LE with a mark', iconv.encode(roster, 'utf-16le', { addBOM: true }), []],
    ['UTF-16 BE with a mark', iconv.encode(roster, 'utf-16be', { addBOM: true }), []],
    ['UTF-16 LE without', iconv.encode(roster, 'utf-16le'), ['encoding-guessed']],
  ])('reads %s', async (_name, bytes, notes) => {
    const document = await readCsv(file(bytes));
    expect(document.notes.map(({ code }) => code)).toEqual(notes);
    const rows = document.pages[0]?.tables[0]?.rows.map((row) => row.map(({ text }) => text));
    expect(rows?.slice(0, 2)).toEqual([
      ['姓名', '公民身份号码'],
      ['样例一', '11010519491231002X'],
    ]);
  });

  it.each([',', '\t', ';', '|', '，'])('parts columns at %j', async (separator) => {
    expect(
      await rowsOf(['甲', '乙', '丙'].join(separator) + '\n1' + separator + '2' + separator + '3'),
    ).toEqual([
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
    ]);
  });

  it('reads quoted cells with separators, quotes and line ends in them', async () => {
    expect(await rowsOf('a,b\r\n"1,5","say ""yes"""\r\n"two\r\nlines",x\r\n')).toEqual([
      ['a', 'b'],
      ['1,5', 'say "yes"'],
      ['two\nlines', 'x'],
    ]);
  });

  it('loses no row to a lone quote', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `${i},${i === 3 ? '"open' : 'ok'},z`);
    const document = await readCsv(file(['n,word,end', ...rows].join('\n')));
    expect(document.pages[0]?.tables[0]?.rows).toHaveLength(201);
    expect(document.notes).toEqual([
      { code: 'uneven-rows', page: null, values: { rows: 0, loneQuotes: 1 } },
    ]);
    expect(document.complete).toBe(true);
  });

  it('does not take two lone quotes for one long cell', async () => {
    const rows = ['n,word,end', '1,"a,z', '2,b,z', '3,c",z', '4,d,z'];
    expect(await rowsOf(rows.join('\n'))).toHaveLength(5);
  });

  it('takes off what keeps the digits of a number in Excel', async () => {
    expect(await rowsOf('姓名,号码\n样例一,="0571"\n样例二,11010519491231002X\t\n')).toEqual([
      ['姓名', '号码'],
      ['样例一', '0571'],
      ['样例二', '11010519491231002X'],
    ]);
  });

  it('counts every call of a log too long to keep, by day', async () => {
    const line = (i: number) =>
      `2026-02-${String(1 + (i % 28)).padStart(2, '0')} 08:00:00,010${i},13800000000,61`;
    const rows = Array.from({ length: 56_000 }, (_, i) => line(i));
    const document = await readCsv(file(['开始时间,主叫号码,被叫号码,时长', ...rows].join('\n')));
    expect(document.complete).toBe(false);
    expect(document.notes[0]).toMatchObject({ code: 'too-many-rows', values: { rows: 56_001 } });
    const counts = document.pages.map(countsOfPage).find((found) => found !== undefined);
    expect(counts?.undated).toBe(0);
    expect(counts?.days).toHaveLength(28);
    expect(counts?.days[0]).toEqual({ day: '2026-02-01', records: 2000 });
  });

  it('answers with notes for an empty file and for one that is no text', async () => {
    expect((await readCsv(file(''))).notes).toMatchObject([{ code: 'no-text' }]);
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 167 + i * i) % 256));
    expect((await readCsv(file(noise))).notes).toMatchObject([{ code: 'damaged' }]);
  });

  it('is read in a thread by readDocument', async () => {
    const document = await readDocument({ path: file(roster), kind: 'csv' }, {});
    expect(document).toMatchObject({ pageCount: 1, complete: true, notes: [] });
  }, 30_000);
});
