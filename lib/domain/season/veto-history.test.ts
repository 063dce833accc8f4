import { describe, expect, it } from 'vitest';
import { historyOfVeto } from './veto-history';

const snapshot = (minute: number, outcome: string, days: number) => ({
  createdAt: new Date(Date.UTC(2026, 2, 2, 0, minute)),
  assessment: {
    findings: [
      { ruleId: 'V5', outcome, reasons: [{ key: 'term', values: { days } }] },
      { ruleId: 'V1', outcome: 'unknown' },
    ],
  },
});

describe('the history of a veto risk', () => {
  it('tells each change once, newest first, from the moment it began', () => {
    const history = historyOfVeto(
      [snapshot(4, 'pass', 400), snapshot(3, 'fail', 200), snapshot(2, 'fail', 200)],
      'V5',
    );
    expect(history.map(({ at, outcome }) => [at.slice(14, 16), outcome])).toEqual([
      ['04', 'pass'],
      ['02', 'fail'],
    ]);
  });
  it('takes another number for a change', () => {
    expect(historyOfVeto([snapshot(2, 'fail', 199), snapshot(1, 'fail', 200)], 'V5')).toHaveLength(
      2,
    );
  });
  it('leaves out what it cannot read', () => {
    expect(historyOfVeto([{ createdAt: new Date(0), assessment: 'x' }], 'V5')).toEqual([]);
  });
});
