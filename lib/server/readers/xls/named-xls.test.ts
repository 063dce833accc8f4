import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '@/lib/server/readers/limits';
import { readXls } from './read-xls';

const folder = mkdtempSync(path.join(tmpdir(), 'xubei-named-xls-'));
let made = 0;

function read(content: Buffer | string) {
  const file = path.join(folder, `${(made += 1)}.xls`);
  writeFileSync(file, content);
  return readXls(file);
}
const textsOf = (document: Awaited<ReturnType<typeof readXls>>, page = 0) =>
  document.pages[page]?.tables[0]?.rows.map((row) => row.map(({ text }) => text));

describe('a table of a web page named .xls', () => {
  it('is read as one sheet, cells over several rows and columns in their place', async () => {
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
      <meta charset="gb2312"><style>td { mso-number-format:"\\@" }</style><title>x</title>
      <!--[if gte mso 9]><xml><x:Name><table><tr><td>隐</td></x:Name></xml><![endif]--></head>
      <body><h3>参保人员名单（样例）</h3><TABLE border=1>
      <tr><th rowspan=2>姓名<th colspan="2">险种&nbsp;&amp; 基数</tr>
      <tr><td>养老<td>医疗
      <tr><td rowspan='3'>样例一</td><td><p>1</p><p>2</p></td><td>a&lt;b <br/> c</td></tr>
      <tr><td>3<td></tr><tr></tr><tr><td>4</table>
      <script>if (a<b) document.write("<table><tr><td>坏</td></tr></table>")</script>
      <table><tr><td>合计<td>2 < 3</table>以上</body></html>`;
    const document = await read(iconv.encode(page, 'gbk'));
    expect(textsOf(document)).toEqual([
      ['参保人员名单（样例）'],
      ['姓名', '险种 & 基数'],
      ['姓名', '养老', '医疗'],
      ['样例一', '1\n2', 'a<b\nc'],
      ['样例一', '3'],
      ['样例一', '4'],
      ['合计', '2 < 3'],
      ['以上'],
    ]);
    expect(document.pages[0]).toMatchObject({ origin: 'sheet', title: null });
    expect(document).toMatchObject({ complete: true, notes: [] });
  });

  it('is read the same wherever its pieces part', async () => {
    const row = '<tr><td>主叫 &amp; 被叫</td><td><!-- 注 -->13800000001</td></tr>';
    const document = await read(`<table>${row.repeat(40_000)}</table>`);
    const texts = textsOf(document) ?? [];
    expect(texts).toHaveLength(40_000);
    expect(new Set(texts.map((cells) => cells.join('|')))).toEqual(
      new Set(['主叫 & 被叫|13800000001']),
    );
  });

  it('that spans the world is held to what is looked at', async () => {
    const wide = '<td colspan=999999999 rowspan=999999999>宽</td><td>远</td>';
    const document = await read(`<table><tr>${wide}</tr><tr><td>下</td></tr></table>`);
    expect(textsOf(document)?.[0]).toEqual(['宽']);
    expect(document.complete).toBe(false);
  });

  it('whose markup never ends is damaged', async () => {
    const endless = `<table><tr><td>1</td></tr><td x="${'<'.repeat(9_000_000)}`;
    await expect(read(endless)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('whose cell never ends is kept as far as other text', async () => {
    const document = await read(`<table><tr><td>${'长'.repeat(40_000)}`);
    expect(textsOf(document)?.[0]?.[0]).toHaveLength(LONGEST_TEXT);
    expect(document.complete).toBe(false);
  });
});

describe('XML of Excel 2003 named .xls', () => {
  const names =
    'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
  const workbook = (sheets: string, styles = '') =>
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook ${names}><Styles>${styles}</Styles>${sheets}</Workbook>`;
  const cell = (type: string, value: string, attributes = '') =>
    `<Cell ${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

  it('is read sheet by sheet, with its days, places and merges', async () => {
    const styles =
      '<Style ss:ID="d"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style>' +
      '<Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>' +
      '<Style ss:ID="n"><NumberFormat ss:Format="000000"/></Style>';
    const first = `<Worksheet ss:Name="参保人员"><Table>
      <Row>${cell('String', '名单', 'ss:MergeAcross="2"')}${cell('String', '右')}</Row>
      <Row ss:Index="3">${cell('String', '样例一', 'ss:MergeDown="1"')}${cell('DateTime', '2026-03-01T00:00:00.000')}
      ${cell('DateTime', '2026-03-01T00:00:00.000', 'ss:StyleID="d"')}${cell('DateTime', '2026-03-01T08:30:05.000')}</Row>
      <Row>${cell('Number', '0.5', 'ss:Index="2" ss:StyleID="p"')}${cell('Number', '42', 'ss:StyleID="n"')}
      <Cell ss:Formula="=1+1"/><Cell><Data ss:Type="Boolean">1</Data><Comment><Data>批注</Data></Comment></Cell></Row>
      </Table></Worksheet>`;
    const second = `<Worksheet ss:Name="补缴"><Table><Row>${cell('String', '<B>富</B>文 &amp; 本')}</Row></Table></Worksheet>`;
    const document = await read(workbook(first + second, styles));
    expect(document.pages.map(({ title }) => title)).toEqual(['参保人员', '补缴']);
    expect(textsOf(document)).toEqual([
      ['名单', '', '', '右'],
      ['样例一', '2026-03-01', '2026-03', '2026-03-01 08:30:05'],
      ['样例一', '50%', '000042', '', 'TRUE'],
    ]);
    expect(textsOf(document, 1)).toEqual([['富文 & 本']]);
    expect(document.notes.map(({ code }) => code)).toEqual(['formulas-not-computed']);
  });

  it('with a document type of its own is refused, and with it entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}">]>${workbook('')}`;
    await expect(read(bomb)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('of more sheets than anybody makes is read in part, and says so', async () => {
    const one = `<Worksheet ss:Name="甲"><Table><Row>${cell('String', '乙')}</Row></Table></Worksheet>`;
    const document = await read(workbook(one.repeat(101)));
    expect(document).toMatchObject({ pageCount: 100, complete: false });
  });

  it('that places a cell at the end of the world is held to what is looked at', async () => {
    const far = cell('String', '远', 'ss:Index="999999999"');
    const row = `<Row ss:Index="999999999">${cell('String', '近', 'ss:MergeDown="999999999"')}${far}</Row>`;
    const document = await read(workbook(`<Worksheet><Table>${row}</Table></Worksheet>`));
    expect(textsOf(document)).toEqual([['近']]);
    expect(document.complete).toBe(false);
  });
});

describe('anything else named .xls', () => {
  it('is read as text with tabs, in GBK too', async () => {
    const document = await read(iconv.encode('主叫号码\t时长\r\n13800000001\t35\r\n', 'gbk'));
    expect(textsOf(document)).toEqual([
      ['主叫号码', '时长'],
      ['13800000001', '35'],
    ]);
  });

  it('is read as the newer workbook it is', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('甲').addRow(['乙']);
    const document = await read(Buffer.from(await book.xlsx.writeBuffer()));
    expect(document.pages[0]?.title).toBe('甲');
  });

  it('is damaged when it is no text either', async () => {
    const { notes } = await read(Buffer.from([1, 2, 3, 0xff, 0xfe, 0, 0, 7]));
    expect(notes.map(({ code }) => code)).toEqual(['damaged']);
  });
});
