import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { look, outcome, state } from '@/tests/packs/look';
import type { Assessment } from '@/lib/domain/rules/assessment';

describe('closing: 30 June 24:00 Shanghai', () => {
  const filed = (confirmedAt: string | null, today: string) =>
    look((season) => {
      season.filing.submittedAt = '2026-06-30T17:00:00+08:00';
      season.filing.confirmedAt = confirmedAt;
    }, today);

  it.each([
    ['2026-06-30T23:59:59+08:00', 'pass'],
    ['2026-06-30T15:59:59Z', 'pass'],
    ['2026-07-01T00:00:00+08:00', 'fail'],
    ['2026-06-30T16:00:00Z', 'fail'],
    [null, 'fail'],
  ])('confirmed at %s: %s', (confirmedAt, expected) => {
    const answer = filed(confirmedAt, '2026-07-01');
    expect(outcome(answer, 'C5')).toBe(expected);
    const isBlocked = answer.blockers.some((blocker) => blocker.kind === 'window');
    expect(isBlocked).toBe(expected === 'fail');
  });

  it('only warns of an unconfirmed filing on the last day', () => {
    expect(outcome(filed(null, '2026-06-30'), 'C5')).toBe('warn');
  });

  it.each([
    ['2026-06-29', 'pass'],
    ['2026-06-30', 'pass'],
    ['2026-07-01', 'fail'],
  ])('nothing filed on %s: %s', (today, expected) => {
    expect(outcome(look(undefined, today), 'C3')).toBe(expected);
  });

  it.each([
    ['2026-06-14', 'pass', 'not-applicable'],
    ['2026-06-15', 'fail', 'fail'],
    ['2026-06-16', 'fail', 'fail'],
  ])('a return on %s: C6 %s, E1 %s', (day, c6, e1) => {
    const answer = look((season) => (season.filing.returnedOn = civilDate(day)), '2026-06-20');
    expect([outcome(answer, 'C6'), outcome(answer, 'E1')]).toEqual([c6, e1]);
  });
});

describe('complaints', () => {
  const count = (n: number, isDeclared = true): Assessment =>
    look((season) => {
      const [one] = season.complaints;
      if (one === undefined) throw new Error('no complaint');
      season.complaints = Array.from({ length: n }, (_, i) => ({ ...one, id: `c-${i}` }));
      if (!isDeclared) season.complaintRegisterConfirmedOn = null;
      state('complaint-rectification', { complaintsInLedger: n })(season);
    });

  it.each([
    [0, true, 'not-applicable'],
    [1, true, 'pass'],
    [0, false, 'unknown'],
    [1, false, 'unknown'],
  ])('%i, declared %s: D3 %s', (n, isDeclared, expected) => {
    expect(outcome(count(n, isDeclared), 'D3')).toBe(expected);
  });

  it.each([
    [5, true, 'not-applicable'],
    [6, true, 'unknown'],
    [5, false, 'unknown'],
    [6, false, 'unknown'],
  ])('%i, declared %s: P-C %s', (n, isDeclared, expected) => {
    expect(outcome(count(n, isDeclared), 'P-C')).toBe(expected);
  });

  it('asks about 95/96 numbers until somebody says', () => {
    expect(
      outcome(
        look((season) => (season.company.holdsCodeNumber = null)),
        'D2',
      ),
    ).toBe('unknown');
  });
});
