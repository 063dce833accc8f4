import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { civilDate } from '@/lib/domain/civil-date';
import {
  deadlineConflicts,
  earliestBinding,
  pastDeadlines,
  startBy,
  type Deadline,
} from './deadlines';
import { holidayTableSchema } from './holiday-table';

const table = holidayTableSchema.parse(
  parse(readFileSync(new URL('../../packs/holidays-cn.yaml', import.meta.url), 'utf8')),
);
const deadline = (id: string, day: string, grade: Deadline['grade']): Deadline => ({
  id,
  day: civilDate(day),
  grade,
  subject: 'annual-report',
  titleKey: `deadlines.${id}`,
  sources: [{ grade, title: '样例', quote: '样例', retrievedOn: civilDate('2026-11-23') }],
  ruleId: id,
});
const waived = (target: Deadline): Deadline => ({
  ...target,
  waiver: { by: '样例人员', reason: '管局已书面确认', on: civilDate('2026-03-02') },
});
const seed = deadline('seed', '2026-06-30', 'S');
const law = deadline('law', '2026-03-31', 'B');
const notice = deadline('notice', '2026-04-30', 'A');
const agency = deadline('agency', '2026-03-15', 'C');

describe('the deadline that binds', () => {
  it('is the earliest of grade A or B, whatever the others say', () => {
    const all = [seed, notice, law, agency];
    expect(earliestBinding(all, civilDate('2026-03-01'))).toBe(law);
  });

  it.each([
    ['2026-03-30', 'law'],
    ['2026-03-31', 'law'],
    ['2026-04-01', 'notice'],
    ['2026-04-30', 'notice'],
    ['2026-05-01', 'seed'],
    ['2026-06-30', 'seed'],
    ['2026-07-01', undefined],
  ])('on %s is %s', (today, id) => {
    expect(earliestBinding([seed, notice, law], civilDate(today))?.id).toBe(id);
  });

  it('gives way only to a waiver', () => {
    const today = civilDate('2026-03-02');
    expect(earliestBinding([seed, waived(law), notice], today)).toBe(notice);
    expect(earliestBinding([seed, waived(law)], today)).toBe(seed);
    expect(earliestBinding([waived(seed)], today)).toBeUndefined();
  });

  it('is the earliest of any grade when no A or B is left', () => {
    expect(earliestBinding([seed, agency], civilDate('2026-03-01'))).toBe(agency);
  });

  it('prefers the better source on the same day', () => {
    const same = deadline('a-law', '2026-03-31', 'A');
    expect(earliestBinding([law, same], civilDate('2026-03-01'))).toBe(same);
  });

  it('is none among none', () => {
    expect(earliestBinding([], civilDate('2026-03-01'))).toBeUndefined();
  });
});

describe('deadlines that passed', () => {
  it.each([
    ['2026-03-31', []],
    ['2026-04-01', ['law']],
    ['2026-05-01', ['law', 'notice']],
  ])('on %s are %j', (today, ids) => {
    const past = pastDeadlines([seed, notice, law], civilDate(today));
    expect(past.map(({ id }) => id)).toEqual(ids);
  });

  it('leave out what was waived', () => {
    expect(pastDeadlines([waived(law)], civilDate('2026-04-01'))).toEqual([]);
  });
});

describe('starting in time', () => {
  it.each([
    [0, '2026-06-30'],
    [2, '2026-06-26'],
    [9, '2026-06-18'],
    [14, '2026-06-16'],
    [60, '2026-04-30'],
    [90, '2026-04-01'],
  ])('with %i days to spare means %s', (leadDays, day) => {
    expect(startBy(seed, leadDays, table)).toBe(day);
  });
});

describe('sources that disagree', () => {
  it('are listed by subject, earliest first', () => {
    const other = { ...deadline('codes', '2026-03-31', 'A'), subject: 'code-report' };
    expect(deadlineConflicts([seed, other, law])).toEqual([
      { subject: 'annual-report', deadlines: [law, seed] },
    ]);
  });

  it('do not disagree when they name the same day', () => {
    expect(deadlineConflicts([law, deadline('again', '2026-03-31', 'A')])).toEqual([]);
  });
});
