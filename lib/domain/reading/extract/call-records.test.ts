import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/lib/domain/civil-date';
import { DAY_TABLE_TITLE } from '@/lib/domain/calls/day-table';
import type { ReadPage, TextLine } from '@/lib/domain/reading/page';
import { callRecords } from './call-records';

const sheet = (
  number: number,
  title: string | null,
  rows: readonly (readonly string[])[],
): ReadPage => ({
  number,
  origin: 'sheet',
  width: 100,
  height: 100,
  turned: 0,
  straightened: 0,
  title,
  lines: [],
  tables: [{ rows: rows.map((row) => row.map((text) => ({ text, box: null, certainty: 1 }))) }],
});
const header = ['主叫号码', '被叫号码', '通话开始时间', '通话时长'];
const calls = (from: string, days: number) =>
  Array.from({ length: days * 2 }, (_, i) => [
    '95013999',
    '13800000000',
    `${addDays(civilDate(from), Math.floor(i / 2))} 09:00:00`,
    '00:01:01',
  ]);
const valuesOf = (pages: readonly ReadPage[], complete = true) =>
  Object.fromEntries(callRecords({ pages, complete }).map(({ field, value }) => [field, value]));

describe('callRecords', () => {
  it('states the four columns and counts the days', () => {
    expect(valuesOf([sheet(1, null, [header, ...calls('2026-01-30', 31)])])).toEqual({
      hasCaller: true,
      hasCallee: true,
      hasStart: true,
      hasDuration: true,
      firstDay: '2026-01-30',
      lastDay: '2026-03-01',
      longestRunDays: 31,
      recordCount: 62,
    });
  });

  it('takes the longest run, not the span, and joins sheets of several months', () => {
    const gap = [...calls('2026-01-01', 10), ...calls('2026-01-12', 5)];
    const next = calls('2026-01-17', 4);
    const pages = [sheet(1, '一月', [header, ...gap]), sheet(2, '二月', [header, ...next])];
    expect(valuesOf(pages)).toMatchObject({ longestRunDays: 10, lastDay: '2026-01-20' });
  });

  it('takes the day from a column of its own where the start is only a time', () => {
    const apart = calls('2026-01-30', 31).map(([from = '', to = '', start = '', length = '']) => [
      from,
      to,
      ...start.split(' '),
      length,
    ]);
    const heads = ['主叫号码', '被叫号码', '呼叫日期', '开始时间', '通话时长'];
    expect(valuesOf([sheet(1, null, [heads, ...apart])])).toMatchObject({
      hasStart: true,
      firstDay: '2026-01-30',
      longestRunDays: 31,
      recordCount: 62,
    });
  });

  it('goes by the start where it says the day, whatever else is called a day', () => {
    const heads = ['主叫号码', '被叫号码', '通话开始时间', '通话时长', '日期'];
    const exported = calls('2026-01-30', 31).map((row) => [...row, '2026-03-15']);
    expect(valuesOf([sheet(1, null, [heads, ...exported])])).toMatchObject({
      firstDay: '2026-01-30',
      longestRunDays: 31,
    });
  });

  it('claims no run of days from a log that was not read to its end', () => {
    const values = valuesOf([sheet(1, null, [header, ...calls('2026-01-01', 40)])], false);
    expect(Object.keys(values)).toEqual(['hasCaller', 'hasCallee', 'hasStart', 'hasDuration']);
  });

  it('counts from the table of days where the reader counted every record', () => {
    const days = sheet(2, DAY_TABLE_TITLE, [
      ['day', 'records'],
      ['2026-02-01', '900000'],
      ['2026-02-02', '800000'],
      ['2026-02-04', '1'],
      ['undated', '3'],
    ]);
    const pages = [sheet(1, null, [header, ...calls('2026-02-01', 2)]), days];
    expect(valuesOf(pages, false)).toMatchObject({
      firstDay: '2026-02-01',
      lastDay: '2026-02-04',
      longestRunDays: 2,
      recordCount: 1_700_001,
    });
  });

  it('never says highly sure that a column is missing or that a picture shows every day', () => {
    const line = (text: string, x: number, y: number): TextLine => ({
      text,
      box: { x, y, width: 0.15, height: 0.02 },
      certainty: 0.99,
    });
    const lines = [
      ...header.map((text, i) => line(text, i * 0.2, 0.1)),
      ...calls('2026-02-01', 3).flatMap((row, r) =>
        row.map((text, i) => line(text, i * 0.2, 0.2 + r * 0.05)),
      ),
    ];
    const shot: ReadPage = { ...sheet(1, null, []), origin: 'ocr', lines, tables: [] };
    const proposals = callRecords({ pages: [shot], complete: true });
    const sure = proposals.filter(({ certainty }) => certainty >= 0.9).map(({ field }) => field);
    expect(sure).toEqual(['hasCaller', 'hasCallee', 'hasStart', 'hasDuration']);
    expect(proposals.find(({ field }) => field === 'longestRunDays')?.value).toBe(3);

    const noCaller = callRecords({
      pages: [
        sheet(1, null, [header.slice(1), ...calls('2026-02-01', 3).map((row) => row.slice(1))]),
      ],
      complete: true,
    });
    const caller = noCaller.find(({ field }) => field === 'hasCaller');
    expect(caller?.value).toBe(false);
    expect(caller?.certainty).toBeLessThan(0.9);
  });

  it('says nothing about what is no call log', () => {
    expect(valuesOf([sheet(1, null, [['姓名', '号码']])])).toEqual({});
  });
});
