import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import type { Assessment, Finding, Outcome } from '@/lib/domain/rules/assessment';
import { isFiled, standingOf, verdictOf } from './standing';

const day = civilDate('2026-03-02');

const veto = (ruleId: string, outcome: Outcome): Finding => ({
  ruleId,
  group: 'veto',
  outcome,
  reasons: [],
  used: [],
  missing: [],
  remedies: [],
  sources: [],
  weight: 0,
  points: 0,
  isVeto: true,
});

const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  packRef: 'seed-call-centre@1',
  day,
  scope: 'in',
  ready: false,
  blockers: [],
  score: 80,
  gate: 95,
  lost: [],
  bonus: [],
  findings: [],
  ...change,
});

const urgency = (change: Partial<Assessment>, nextDeadline = civilDate('2026-06-30')) =>
  standingOf(assessment(change), { confirmed: false, nextDeadline }).urgency;

describe('the verdict in one word', () => {
  it('says exempt before anything else', () => {
    expect(verdictOf(assessment({ scope: 'exempt' }), true)).toBe('exempt');
  });
  it('says filed once the filing is confirmed, whatever the score', () => {
    expect(verdictOf(assessment(), true)).toBe('filed');
  });
  it('says the window is closed when nothing was confirmed in time', () => {
    const blockers = [{ kind: 'window' as const, ruleId: 'C3' }];
    expect(verdictOf(assessment({ blockers }), false)).toBe('window-closed');
  });
  it('never calls an unknown scope ready', () => {
    expect(verdictOf(assessment({ scope: 'unknown' }), false)).toBe('not-ready');
  });
});

describe('a filing', () => {
  const closed = [{ kind: 'window' as const, ruleId: 'C5' }];
  it.each([
    ['2026-03-12T01:00:00Z', [], true],
    [undefined, [], false],
    [null, [], false],
    ['2026-07-02T01:00:00Z', closed, false],
  ])('confirmed at %s with blockers %j is filed: %s', (confirmedAt, blockers, expected) => {
    expect(isFiled(assessment({ blockers }), confirmedAt)).toBe(expected);
  });
});

describe('urgency', () => {
  it('puts a failed veto above an unknown one, and that above none', () => {
    const failed = urgency({ findings: [veto('V1', 'fail')] });
    const unknown = urgency({ findings: [veto('V1', 'unknown')] });
    expect(failed).toBeGreaterThan(unknown);
    expect(unknown).toBeGreaterThan(urgency({}));
  });
  it('rises as the deadline comes nearer', () => {
    expect(urgency({}, civilDate('2026-03-31'))).toBeGreaterThan(urgency({}));
  });
  it('puts every season that is not ready above every ready one', () => {
    expect(urgency({ score: 94.9 }, civilDate('2027-06-30'))).toBeGreaterThan(
      urgency({ ready: true, score: 100 }, civilDate('2026-03-02')),
    );
  });
  it('is nothing for a filed season', () => {
    expect(standingOf(assessment(), { confirmed: true, nextDeadline: day }).urgency).toBe(0);
  });
  it('names each veto and counts only rows that matter', () => {
    const { vetoes, failCount, unknownCount } = standingOf(
      assessment({ findings: [veto('V1', 'fail'), veto('V2', 'unknown')] }),
      { confirmed: false, nextDeadline: undefined },
    );
    expect({ vetoes, failCount, unknownCount }).toEqual({
      vetoes: { V1: 'fail', V2: 'unknown' },
      failCount: 1,
      unknownCount: 1,
    });
  });
});
