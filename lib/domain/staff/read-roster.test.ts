import { describe, expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import type { PageOrigin, ReadPage, TextLine } from '@/lib/domain/reading/page';
import { readRoster } from './read-roster';

const number = (first17: string) => `${first17}${idCardCheckCharacter(first17)}`;
const A = number('11010519310315001');
const B = number('11010519420826003');
const C = number('11010519490711005');

const page = (rest: Partial<ReadPage>): ReadPage => ({
  number: 1,
  origin: 'text',
  width: 210,
  height: 297,
  turned: 0,
  straightened: 0,
  title: null,
  lines: [],
  tables: [],
  ...rest,
});

/** The same rows as a table of the file, as words with boxes, and as a line running over the columns. */
type Form = 'table' | 'lines' | 'ocr';
const forms: readonly Form[] = ['table', 'lines', 'ocr'];

const originOf: Record<Form, PageOrigin> = { table: 'sheet', lines: 'text', ocr: 'ocr' };

function pageOf(form: Form, rows: readonly (readonly string[])[], rest: Partial<ReadPage> = {}) {
  const origin = originOf[form];
  if (form === 'table') {
    const cells = rows.map((row) => row.map((text) => ({ text, box: null, certainty: 1 })));
    return page({ origin, tables: [{ rows: cells }], ...rest });
  }
  return page({ origin, lines: rows.flatMap((row, y) => linesOf(row, y, form)), ...rest });
}

function linesOf(row: readonly string[], y: number, form: Form): TextLine[] {
  const certainty = form === 'ocr' ? 0.96 : 1;
  const jitter = form === 'ocr' ? 0.002 : 0;
  return row.flatMap((text, i) => {
    if (text === '') return [];
    const box = {
      x: 0.03 + (i * 0.94) / Math.max(row.length, 1) + jitter * (i % 2),
      y: 0.05 + y * 0.03 + jitter * (i % 3),
      width: Math.min(0.009 * [...text].length, 0.9),
      height: 0.014,
    };
    return [{ text, box, certainty }];
  });
}

const monthsOf = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const index = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1 + i;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });

describe.each(forms)('a statement as %s', (form) => {
  it('reads a Beijing record of one person, the star beside the period and no word for it', () => {
    const roster = readRoster([
      pageOf(form, [
        ['北京市社会保险个人权益记录'],
        ['姓名：张样例', `公民身份号码：${A}`],
        ['序号', '缴费起止年月', '月缴费基数', '养老', '失业', '工伤'],
        ['1', '202401-202412', '6821', '545.68', '34.1', '0'],
        ['2', '202501-202503*', '6821', '545.68', '34.1', '0'],
        ['注：*为补缴'],
        ['校验码：a1b2c3', '查询流水号：11011520260101'],
      ]),
    ]);
    expect(roster.layout).toBe('beijing-record');
    expect(roster.rows).toHaveLength(1);
    const [row] = roster.rows;
    expect(row).toMatchObject({ name: '张样例', idNumber: A, idReading: 'valid' });
    expect(row?.months).toEqual(monthsOf('2024-01', 15));
    expect(row?.marks).toMatchObject([
      { reason: 'asterisk', months: ['2025-01', '2025-02', '2025-03'] },
    ]);
    expect(row?.kinds.pension).toHaveLength(15);
    expect(row?.kinds.injury).toBeUndefined();
  });

  it('counts every row of the separate Beijing sheet of back-payments', () => {
    const roster = readRoster([
      pageOf(form, [
        ['北京市社会保险 单位参保证明'],
        ['参保人员缴费信息'],
        ['序号', '姓名', '公民身份号码', '缴费起止年月'],
        ['1', '张样例', A, '202501-202509'],
        ['2', '李样例', B, '202501-202509'],
        ['参保人员补缴信息'],
        ['序号', '姓名', '公民身份号码', '缴费起止年月'],
        ['1', '李样例', B, '202411-202412'],
      ]),
    ]);
    expect(roster.layout).toBe('beijing-unit');
    expect(roster.rows.map(({ name, marks }) => [name, marks.length])).toEqual([
      ['张样例', 0],
      ['李样例', 1],
    ]);
    expect(roster.rows[1]?.marks[0]).toMatchObject({
      reason: 'sheet',
      months: ['2024-11', '2024-12'],
    });
  });

  it('reads people listed side by side under the same headers, below a table of counts', () => {
    const roster = readRoster([
      pageOf(form, [
        ['社会保险单位参保证明'],
        ['年月', '养老参保人数', '失业参保人数'],
        ['2025-10', '3', '3'],
        ['2025-11', '3', '3'],
        ['参保职工名单'],
        ['序号', '姓名', '证件号码', '序号', '姓名', '证件号码'],
        ['1', '张样例', A, '3', '王样例', C],
        ['2', '李样例', B, '', '', ''],
      ]),
    ]);
    expect(roster.rows.map(({ name, idNumber }) => [name, idNumber])).toEqual([
      ['张样例', A],
      ['李样例', B],
      ['王样例', C],
    ]);
    expect(roster.unknownTables).toEqual([]);
  });

  it('reads the months a Guangdong list of insured people is about', () => {
    const roster = readRoster([
      pageOf(form, [
        ['广东省社会保险参保证明'],
        ['单位名称：广州样例科技有限公司', '费款所属期：202501至202503'],
        ['序号', '职工姓名', '公民身份号码', '基本养老保险', '工伤保险', '失业保险'],
        ['1', '张样例', A, '参保缴费', '参保缴费', '参保缴费'],
        ['2', '李样例', B, '参保缴费', '参保缴费', '参保缴费'],
      ]),
    ]);
    expect(roster.layout).toBe('guangdong');
    expect(roster.rows.map(({ name, months }) => [name, months.length])).toEqual([
      ['张样例', 3],
      ['李样例', 3],
    ]);
  });

  it('reads Hangzhou and Nanjing ranges with blanks around the hyphen', () => {
    const hangzhou = readRoster([
      pageOf(form, [
        ['浙江省社会保险参保证明'],
        ['序号', '姓名', '社会保障号', '缴费起止年月', '缴费月数'],
        ['1', '张样例', A, '202501-202509', '9'],
      ]),
    ]);
    expect(hangzhou.layout).toBe('hangzhou');
    expect(hangzhou.rows[0]?.months).toEqual(monthsOf('2025-01', 9));
    const nanjing = readRoster([
      pageOf(form, [
        ['南京市社会保险单位参保人员名单'],
        ['序号', '姓名', '身份证号', '缴费年月', '月数'],
        ['1', '张样例', A, '202407 - 202506', '12'],
      ]),
    ]);
    expect(nanjing.layout).toBe('nanjing');
    expect(nanjing.rows[0]?.months).toEqual(monthsOf('2024-07', 12));
  });

  it('reads three pairs of start and count in Chengdu', () => {
    const roster = readRoster([
      pageOf(form, [
        ['成都市社会保险单位缴费证明'],
        [
          '序号',
          '证件号码',
          '姓名',
          '险种',
          '缴费年月',
          '月数',
          '缴费年月',
          '月数',
          '缴费年月',
          '月数',
        ],
        ['1', A, '张样例', '养老', '202301', '12', '202401', '12', '202501', '3'],
        ['2', A, '张样例', '工伤', '202301', '12', '202401', '12', '202501', '2'],
      ]),
    ]);
    expect(roster.layout).toBe('chengdu');
    expect(roster.rows).toHaveLength(1);
    expect(roster.rows[0]?.months).toEqual(monthsOf('2023-01', 27));
    expect(roster.rows[0]?.kinds.injury).toHaveLength(26);
  });

  it.each(['沈阳市', '大连市', '长春市', '南昌市'])('joins numbers wrapped in %s', (place) => {
    const roster = readRoster([
      pageOf(form, [
        [`${place}社会保险参保缴费证明`],
        ['姓名', '社会保障号码', '险种', '实缴时间', '本单位实际缴费月数', '参工时间'],
        ['张样例', A.slice(0, 14), '养老', '202501-202506', '6', '201001'],
        ['', A.slice(14), '', '', '', ''],
        ['李样例', B.slice(0, 14), '养老', '202501-202506', '6', '201002'],
        ['', B.slice(14), '', '', '', ''],
      ]),
    ]);
    expect(['shenyang', 'dalian', 'changchun', 'nanchang']).toContain(roster.layout);
    expect(roster.rows.map(({ idNumber }) => idNumber)).toEqual([A, B]);
    expect(roster.rows[0]?.months).toEqual(monthsOf('2025-01', 6));
  });

  it('reads the people a Nanning list states as owing', () => {
    const roster = readRoster([
      pageOf(form, [
        ['南宁市社会保险单位参保证明', '校验码：1234567890123456'],
        ['单位名称：南宁样例科技有限公司', '所属期：202509'],
        ['正常应缴人员'],
        ['序号', '姓名', '证件号码'],
        ['1', '张样例', A],
        ['2', '李样例', B],
        ['3', '王样例', C],
      ]),
    ]);
    expect(roster.layout).toBe('nanning');
    expect(roster.rows.map(({ months }) => months)).toEqual([
      ['2025-09'],
      ['2025-09'],
      ['2025-09'],
    ]);
  });

  it('finds the word, not its legend, and a month paid after it was due', () => {
    const roster = readRoster([
      pageOf(form, [
        ['参保缴费明细'],
        ['说明 本表不含补缴'],
        ['序号', '姓名', '身份证号', '费款所属期', '到账日期', '备注'],
        ['1', '张样例', A, '202501', '2025-01-20', '正常'],
        ['2', '张样例', A, '202502', '2025-04-20', '正常'],
        ['3', '李样例', B, '202501', '2025-01-20', '补缴'],
        ['4', '王样例', C, '202501', '2025-01-20', '非补缴'],
      ]),
    ]);
    expect(roster.rows.map(({ marks }) => marks.map(({ reason }) => reason))).toEqual([
      [],
      ['word'],
      [],
    ]);
    expect(roster.rows[0]?.late).toMatchObject([{ due: '2025-02', paid: '2025-04' }]);
    expect(roster.rows[1]?.late).toEqual([]);
  });

  it('takes the time paid beside a month due for when it was paid', () => {
    const roster = readRoster([
      pageOf(form, [
        ['社会保险单位职工缴费明细'],
        ['序号', '姓名', '证件号码', '险种', '费款所属期', '实缴时间'],
        ['1', '张样例', A, '企业职工基本养老保险', '202511', '2025-11-12'],
        ['2', '李样例', B, '企业职工基本养老保险', '202511', '2026-01-12'],
      ]),
    ]);
    expect(roster.rows.map(({ months, late }) => [months, late.map(({ paid }) => paid)])).toEqual([
      [['2025-11'], []],
      [['2025-11'], ['2026-01']],
    ]);
  });

  it('reads a first and a last month in two columns', () => {
    const roster = readRoster([
      pageOf(form, [
        ['成都市社会保险参保人员缴费明细'],
        ['序号', '证件号码', '姓名', '险种', '缴费年月起', '缴费年月止', '缴费月数'],
        ['1', A, '张样例', '企业职工基本养老保险', '202501', '202506', '6'],
      ]),
    ]);
    expect(roster.rows[0]?.months).toEqual(monthsOf('2025-01', 6));
  });

  it('asks for the columns of a form it does not know, and reads it once they are told', () => {
    const rows = [
      ['花名册'],
      ['顺次', '员工', '证照', '期数'],
      ['1', '张样例', A, '202501-202503'],
      ['2', '李样例', B, '202501-202502'],
    ];
    const unknown = readRoster([pageOf(form, rows)]);
    expect(unknown.rows).toEqual([]);
    expect(unknown.unknownTables).toMatchObject([{ fingerprint: '顺次|员工|证照|期数' }]);
    expect(JSON.stringify(unknown.unknownTables)).not.toContain(A);
    const known = readRoster([pageOf(form, rows)], {
      员工: 'name',
      证照: 'id-number',
      期数: 'period',
    });
    expect(known.reasons[0]?.code).toBe('mapping');
    expect(known.rows.map(({ name, months }) => [name, months.length])).toEqual([
      ['张样例', 3],
      ['李样例', 2],
    ]);
  });
});

describe('readRoster', () => {
  it('says what a wrongly read number may have been, and leaves it as read', () => {
    const read = `${A.slice(0, 2)}O${A.slice(3)}`;
    const roster = readRoster([
      pageOf('table', [
        ['序号', '姓名', '身份证号', '缴费起止年月'],
        ['1', '张样例', read, '202501-202503'],
      ]),
    ]);
    const [row] = roster.rows;
    expect(row?.idNumber).toBe(read);
    expect(row?.idReading).toBe('look-alike');
    expect(row?.idProposal).toBe(A);
  });

  it('goes on over a page without headers', () => {
    const rows = [
      ['序号', '姓名', '身份证号', '缴费起止年月'],
      ['1', '张样例', A, '202501-202503'],
    ];
    const second = pageOf('lines', [['2', '李样例', B, '202501-202503']], { number: 2 });
    const roster = readRoster([pageOf('lines', rows), second]);
    expect(roster.rows.map(({ name, page: at }) => [name, at])).toEqual([
      ['张样例', 1],
      ['李样例', 2],
    ]);
  });

  it('does not take the city of the company for the city that insures', () => {
    const roster = readRoster([
      pageOf('lines', [
        ['单位名称：南京市样例科技有限公司'],
        ['序号', '姓名', '身份证号', '缴费起止年月'],
        ['1', '张样例', A, '202501-202503'],
      ]),
    ]);
    expect(roster.layout).toBe('general');
  });

  it('reads a column for each month', () => {
    const roster = readRoster([
      pageOf('table', [
        ['姓名', '身份证号', '202501', '202502', '202503'],
        ['张样例', A, '√', '补缴', ''],
      ]),
    ]);
    expect(roster.rows[0]?.months).toEqual(['2025-01', '2025-02']);
    expect(roster.rows[0]?.marks).toMatchObject([{ reason: 'word', months: ['2025-02'] }]);
  });
});
