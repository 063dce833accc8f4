import { describe, expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import type { ReadPage } from '@/lib/domain/reading/page';
import { isOfForm, readAsMapped } from './read-as-mapped';

const number = `11010519310315001${idCardCheckCharacter('11010519310315001')}`;
const pageOf = (headers: readonly string[]): ReadPage => ({
  number: 1,
  origin: 'sheet',
  width: 1,
  height: 1,
  turned: 0,
  straightened: 0,
  title: null,
  lines: [],
  tables: [
    {
      rows: [headers, ['1', '张样例', number, '202501-202503']].map((row) =>
        row.map((text) => ({ text, box: null, certainty: 1 })),
      ),
    },
  ],
});
const unknown = pageOf(['顺次', '员工', '证照', '期数']);
const known = pageOf(['序号', '姓名', '身份证号', '缴费起止年月']);
const form = {
  fingerprint: '顺次|员工|证照|期数',
  columns: { 顺次: 'index', 员工: 'name', 证照: 'id-number', 期数: 'period' },
} as const;
const other = { ...form, fingerprint: '顺次|员工|证照' };

describe('readAsMapped', () => {
  it('reads a form somebody explained as they said', () => {
    const roster = readAsMapped([unknown], [other, form]);
    expect(roster.rows).toMatchObject([{ name: '张样例', months: { length: 3 } }]);
    expect(roster.unknownTables).toEqual([]);
    expect(roster.mappedTables).toMatchObject([form]);
  });

  it('lets what was said of another form alone', () => {
    expect(readAsMapped([unknown], [other]).unknownTables).toMatchObject([
      { fingerprint: form.fingerprint },
    ]);
    expect(readAsMapped([unknown], [other]).mappedTables).toEqual([]);
  });

  it('reads a form it knows by itself without asking anybody', () => {
    const columns = { 姓名: 'ignored' } as const;
    const wrong = { fingerprint: '序号|姓名|身份证号|缴费起止年月', columns };
    expect(readAsMapped([known], [wrong]).rows).toMatchObject([{ name: '张样例' }]);
  });
});

describe('isOfForm', () => {
  it('finds a statement by its headers, and only where it has to be explained', () => {
    expect(isOfForm([unknown], form.fingerprint)).toBe(true);
    expect(isOfForm([unknown], other.fingerprint)).toBe(false);
    expect(isOfForm([known], '序号|姓名|身份证号|缴费起止年月')).toBe(false);
  });
});
