import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeZip } from '@/tests/setup/zip-file';
import { readXlsx } from './read-xlsx';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-xlsx-'));
let made = 0;
const name = () => path.join(folder, `${(made += 1)}.xlsx`);

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  fill(book);
  const file = name();
  await book.xlsx.writeFile(file);
  return file;
}

const textsOf = (document: Awaited<ReturnType<typeof readXlsx>>, page = 0) =>
  document.pages[page]?.tables[0]?.rows.map((row) => row.map(({ text }) => text));

describe('readXlsx', () => {
  it('reads each sheet as a page under its name, hidden ones too', async () => {
    const file = await workbook((book) => {
      book.addWorksheet('参保人员').addRow(['姓名', '号码']);
      book.addWorksheet('补缴', { state: 'veryHidden' }).addRow(['补缴']);
      book.addWorksheet('空');
    });
    const document = await readXlsx(file);
    expect(document.pages.map(({ title, origin }) => [title, origin])).toEqual([
      ['参保人员', 'sheet'],
      ['补缴', 'sheet'],
    ]);
    expect(document).toMatchObject({ complete: true, notes: [] });
  });

  it('writes days, months and times by the format of the cell', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('样例');
      const day = new Date(Date.UTC(2026, 2, 1, 8, 30, 5));
      const formats = [
        'yyyy"年"m"月"d"日"',
        'yyyy-mm-dd hh:mm:ss',
        'yyyy"年"m"月"',
        'h:mm:ss',
        '0',
      ];
      sheet.addRow(formats.map(() => day));
      formats.forEach((format, i) => (sheet.getCell(1, i + 1).numFmt = format));
      sheet.addRow([0.125, 42, 1.5, 110105194912310000]);
      sheet.getCell('A2').numFmt = '0.0%';
      sheet.getCell('B2').numFmt = '000000';
    });
    const [first, second] = textsOf(await readXlsx(file)) ?? [];
    expect(first?.slice(0, 4)).toEqual([
      '2026-03-01',
      '2026-03-01 08:30:05',
      '2026-03',
      '08:30:05',
    ]);
    expect(first?.[4]).toMatch(/^46082\.354/);
    expect(second).toEqual(['12.5%', '000042', '1.5', '110105194912310000']);
  });

  it('takes the saved result of a formula and says where there is none', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('样例');
      sheet.getCell('A1').value = { formula: '1+1', result: 2 };
      sheet.getCell('B1').value = { formula: '"甲"&"乙"', result: '甲乙' };
      sheet.getCell('C1').value = { formula: 'NOW()' };
    });
    const document = await readXlsx(file);
    expect(textsOf(document)).toEqual([['2', '甲乙']]);
    expect(document.notes).toEqual([
      { code: 'formulas-not-computed', page: null, values: { cells: 1 } },
    ]);
    expect(document.complete).toBe(false);
  });

  it('says a cell over several rows in each of them, one over columns once', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('样例');
      sheet.addRows([
        ['参保人员名单', '', ''],
        ['姓名', '险种', ''],
        ['', '养老', '医疗'],
      ]);
      sheet.mergeCells('A1:C1');
      sheet.mergeCells('A2:A3');
    });
    expect(textsOf(await readXlsx(file))).toEqual([
      ['参保人员名单'],
      ['姓名', '险种'],
      ['姓名', '养老', '医疗'],
    ]);
  });

  it('reads rich text and characters that are escaped', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('样例');
      sheet.getCell('A1').value = { richText: [{ text: '样例' }, { text: '<公司> & 甲' }] };
    });
    expect(textsOf(await readXlsx(file))).toEqual([['样例<公司> & 甲']]);
  });

  it('reads what other programs write: a prefix for every name, texts in place', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const file = writeZip(name(), [
      {
        name: 'xl/workbook.xml',
        bytes: `<x:workbook ${main} xmlns:r="${rels}"><x:sheets><x:sheet name="甲" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        bytes: `<Relationships><Relationship Id="r1" Type="${rels}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="r2" Type="${rels}/externalLink" Target="externalLinks/1.xml"/></Relationships>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        bytes: `<x:worksheet ${main}><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>主叫</x:t></x:is></x:c><x:c r="C1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
      { name: 'xl/vbaProject.bin', bytes: 'macro' },
    ]);
    const document = await readXlsx(file);
    expect(textsOf(document)).toEqual([['主叫', '', '5']]);
    expect(document.notes.map(({ code }) => code)).toEqual([
      'macros-ignored',
      'external-links-ignored',
    ]);
  });

  it('says that pictures on its sheets were not read', async () => {
    const file = await workbook((book) => {
      const sheet = book.addWorksheet('样例');
      sheet.addRow(['甲']);
      const picture = book.addImage({ base64: 'AAAA', extension: 'png' });
      sheet.addImage(picture, 'B2:C3');
    });
    const document = await readXlsx(file);
    expect(document.complete).toBe(true);
    expect(document.notes).toEqual([
      { code: 'pictures-not-read', page: null, values: { pictures: 1 } },
    ]);
  });

  it('refuses a bomb before anything of it is unpacked', async () => {
    const bomb = writeZip(name(), [
      { name: 'xl/workbook.xml', bytes: Buffer.alloc(100_000_000, ' ') },
    ]);
    await expect(readXlsx(bomb)).rejects.toMatchObject({ code: 'unpacked-too-large' });
  });

  it('holds a part to the size its directory states', async () => {
    const liar = writeZip(name(), [
      { name: 'xl/workbook.xml', bytes: Buffer.alloc(50_000_000, ' '), claimedBytes: 100 },
    ]);
    await expect(readXlsx(liar)).rejects.toThrow();
  });

  it('refuses a document type of its own, and with it entities that grow', async () => {
    const file = writeZip(name(), [
      {
        name: 'xl/workbook.xml',
        bytes: '<!DOCTYPE lolz [<!ENTITY a "aaaa">]><workbook>&a;</workbook>',
      },
    ]);
    await expect(readXlsx(file)).rejects.toMatchObject({ code: 'damaged' });
  });
});
