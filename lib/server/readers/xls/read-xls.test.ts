import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '@/lib/server/readers/office/read-xlsx';
import { compoundFile } from '@/tests/setup/compound-file';
import {
  bareSheet,
  error,
  format,
  formula,
  integer,
  label,
  number,
  record,
  shared,
  sharedTexts,
  style,
  textFollows,
  truth,
  u16,
  u32,
  double,
  wide,
  xlsStream,
  type XlsBook,
} from '@/tests/setup/xls-records';
import { readXls } from './read-xls';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-xls-'));
let made = 0;

function read(bytes: Buffer | string) {
  const file = path.join(folder, `${(made += 1)}.xls`);
  writeFileSync(file, bytes);
  return readXls(file);
}
const readBook = (book: XlsBook) =>
  read(compoundFile([{ name: 'Workbook', bytes: xlsStream(book) }]));
const sheet = (...records: Buffer[]) => [{ name: '样例', records }];
const textsOf = (document: Awaited<ReturnType<typeof readXls>>, page = 0) =>
  document.pages[page]?.tables[0]?.rows.map((row) => row.map(({ text }) => text));

describe('a workbook of Excel 97 to 2003', () => {
  it('is read into the very pages its newer twin is', async () => {
    const day = new Date(Date.UTC(2026, 2, 1, 8, 30, 5));
    const serial = 46_082 + (8 * 3600 + 30 * 60 + 5) / 86_400;
    const codes = ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', '000000', '0.0%', '@'];
    const twin = new ExcelJS.Workbook();
    const first = twin.addWorksheet('参保人员');
    first.addRow(['参保人员名单（样例）']);
    first.addRow(['姓名', '公民身份号码', '日期', '月份', '编号', '比例', '在职']);
    first.addRow(['样例一', '110105199001010010', day, day, 42, 0.125, true]);
    first.addRow([null, 13_800_000_000, -1.5, { formula: 'A3&"丙"', result: '样例一丙' }]);
    first.mergeCells('A1:G1');
    first.mergeCells('A3:A4');
    first.getCell('B3').numFmt = '@';
    ['C3', 'D3', 'E3', 'F3'].forEach((at, i) => (first.getCell(at).numFmt = codes[i] ?? ''));
    first.getCell('E4').value = { error: '#DIV/0!' };
    twin.addWorksheet('补缴', { state: 'hidden' }).addRow(['补缴', 2]);
    twin.addWorksheet('空');
    const newer = path.join(folder, 'twin.xlsx');
    await twin.xlsx.writeFile(newer);

    const old = await readBook({
      globals: [
        ...codes.map((code, i) => format(164 + i, code)),
        style(0),
        ...codes.map((_, i) => style(164 + i)),
        sharedTexts('姓名', '公民身份号码', '日期', '月份', '编号', '比例', '在职'),
      ],
      sheets: [
        {
          name: '参保人员',
          records: [
            label([0, 0], '参保人员名单（样例）'),
            ...[0, 1, 2, 3, 4, 5, 6].map((column) => shared([1, column], column)),
            label([2, 0], '样例一'),
            label([2, 1, 5], '110105199001010010'),
            number([2, 2, 1], serial),
            number([2, 3, 2], serial),
            integer([2, 4, 3], 42),
            number([2, 5, 4], 0.125),
            truth([2, 6], true),
            number([3, 1], 13_800_000_000),
            number([3, 2], -1.5),
            formula([3, 3], textFollows),
            record(0x207, wide('样例一丙')),
            error([3, 4], 7),
            record(0xe5, u16(2, 0, 0, 0, 6, 2, 3, 0, 0)),
          ],
        },
        { name: '补缴', isHidden: true, records: [label([0, 0], '补缴'), integer([0, 1], 2)] },
        { name: '空', records: [] },
      ],
    });
    expect(old).toEqual(await readXlsx(newer));
    expect(textsOf(old)?.[3]?.slice(0, 4)).toEqual(['样例一', '13800000000', '-1.5', '样例一丙']);
  });

  it('goes on with a text in the next record, whose first byte says anew how wide it is', async () => {
    const sst = Buffer.concat([
      record(0xfc, u32(3, 3), u16(4), Buffer.from([0]), Buffer.from('ab')),
      record(0x3c, Buffer.from([1]), Buffer.from('样例', 'utf16le'), u16(2), Buffer.from([9])),
      record(0x3c, u16(1), Buffer.from('甲乙', 'utf16le'), u16(0)),
      record(0x3c, u16(5), u16(1), Buffer.from([5]), u32(3), Buffer.from('丙', 'utf16le')),
      record(0x3c, Buffer.from('xyz')),
    ]);
    const document = await readBook({
      globals: [sst],
      sheets: sheet(shared([0, 0], 0), shared([0, 1], 1), shared([0, 2], 2), shared([0, 3], 9)),
    });
    expect(textsOf(document)).toEqual([['ab样例', '甲乙', '丙']]);
  });

  it('takes numbers in four bytes, several in a record, and days counted from 1904', async () => {
    const rk = (value: number) => double(value).readUInt32LE(4);
    const document = await readBook({
      globals: [record(0x22, u16(1)), style(0), style(14)],
      sheets: sheet(
        record(0xbd, u16(0, 0), u16(0), u32((1234 << 2) | 3), u16(0), u32(rk(0.5)), u16(1)),
        record(0x27e, u16(0, 2, 0), u32((-7 << 2) | 2)),
        number([0, 3, 1], 44_620),
      ),
    });
    expect(textsOf(document)).toEqual([['12.34', '0.5', '-7', '2026-03-01']]);
  });

  it('puts cells in their place that were written in another order, and leaves charts out', async () => {
    const chart = [record(0x809, u16(0x600, 0x20, 0, 0)), label([9, 9], '图'), record(0x0a)];
    const document = await readBook({
      sheets: sheet(label([5, 1], '后'), ...chart, label([0, 2], '右'), label([0, 0], '左')),
    });
    expect(textsOf(document)).toEqual([
      ['左', '', '右'],
      ['', '后'],
    ]);
  });

  it('says where a formula has no result, and what of the file was left alone', async () => {
    const external = record(0x1ae, u16(1, 4), wide('a.xls'));
    const pictures = record(0xeb, u16(0xf, 0xf000), u32(8), u16(0x2f, 0xf001), u32(0));
    const stream = xlsStream({
      globals: [external, pictures],
      sheets: sheet(
        formula([0, 0], double(0), 2),
        formula([0, 1], double(0)),
        formula([0, 2], Buffer.from([1, 0, 1, 0, 0, 0, 0xff, 0xff])),
      ),
    });
    const macros = { name: '_VBA_PROJECT_CUR', bytes: Buffer.from('x') };
    const document = await read(compoundFile([{ name: 'Workbook', bytes: stream }, macros]));
    expect(textsOf(document)).toEqual([['', '0', 'TRUE']]);
    expect(document.complete).toBe(false);
    expect(document.notes.map(({ code, values }) => [code, values])).toEqual([
      ['macros-ignored', {}],
      ['external-links-ignored', {}],
      ['pictures-not-read', { pictures: 2 }],
      ['formulas-not-computed', { cells: 1 }],
    ]);
  });

  it('is read where its stream is long', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => label([row, 0], `第 ${row} 行`));
    const document = await readBook({ sheets: sheet(...rows) });
    expect(textsOf(document)).toHaveLength(3000);
    expect(textsOf(document)?.at(-1)).toEqual(['第 2999 行']);
  });
});

describe('an older or lesser workbook', () => {
  const gbk = (at: [number, number], text: string) => {
    const bytes = iconv.encode(text, 'gbk');
    return record(0x204, u16(...at, 0, bytes.length), bytes);
  };

  it('of Excel 95 is read by its code page', async () => {
    const stream = xlsStream({
      version: 0x500,
      globals: [record(0x42, u16(936)), style(0), style(14)],
      sheets: [{ name: 'Sheet1', records: [gbk([0, 0], '主叫号码'), number([0, 1, 1], 46_082)] }],
    });
    const document = await read(compoundFile([{ name: 'Book', bytes: stream }]));
    expect(document.pages[0]?.title).toBe('Sheet1');
    expect(textsOf(document)).toEqual([['主叫号码', '2026-03-01']]);
  });

  it('of bare records, as web pages write them, is read as one sheet', async () => {
    const document = await read(bareSheet([gbk([0, 0], '坐席'), number([0, 1], 5)]));
    expect(textsOf(document)).toEqual([['坐席', '5']]);
  });
});
