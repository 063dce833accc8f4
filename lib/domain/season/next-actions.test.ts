import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import type { SeasonDeadline } from '@/lib/domain/deadlines/season-deadline';
import type { Assessment, Finding } from '@/lib/domain/rules/assessment';
import { seasonDocumentSchema } from './document';
import { nextActions } from './next-actions';

const finding = (change: Partial<Finding> & Pick<Finding, 'ruleId' | 'outcome'>): Finding => ({
  group: 'subject',
  reasons: [{ key: 'x', values: {}, outcome: change.outcome }],
  used: [],
  missing: [],
  remedies: [{ key: 'mend', values: {} }],
  sources: [],
  weight: 10,
  points: 0,
  isVeto: false,
  ...change,
});

const veto = (ruleId: string, outcome: Finding['outcome']) =>
  finding({ ruleId, outcome, isVeto: true, weight: 0, group: 'veto' });

const assessment = (findings: Finding[]): Assessment => ({
  packRef: 'seed-call-centre@1',
  day: civilDate('2026-03-02'),
  scope: 'in',
  ready: false,
  blockers: [],
  score: 0,
  gate: 95,
  lost: [],
  bonus: [],
  findings,
});

const document = seasonDocumentSchema.parse({
  format: 'xubei-season@1',
  season: { year: 2026 },
  company: { name: '云鹿通信（样例）' },
  licence: { number: '京B2-20212732', holder: '云鹿通信（样例）', seats: 100 },
  materials: [{ id: 'slot-icp', kind: 'icp-filing' }],
});

const deadline: SeasonDeadline = {
  origin: 'source',
  id: 'order-42',
  subject: 'annual-filing',
  force: 'binding',
  ruleId: 'C3',
  day: civilDate('2026-03-31'),
  actBy: civilDate('2026-03-31'),
  titleKey: 'deadlines.titles.order-42',
  grade: 'B',
  sources: [],
  waiver: undefined,
  met: false,
};

const rules = (findings: Finding[]) =>
  nextActions(assessment(findings), [deadline], document).map((action) => action.ruleId);

describe('the next things to do', () => {
  it('puts an emergency under way before a failed veto', () => {
    const e2 = finding({ ruleId: 'E2', outcome: 'unknown', group: 'emergency', weight: 0 });
    expect(rules([veto('V1', 'fail'), e2])).toEqual(['E2', 'V1']);
  });

  it('leaves out an emergency nobody has said anything about', () => {
    const e3 = finding({
      ruleId: 'E3',
      outcome: 'unknown',
      group: 'emergency',
      weight: 0,
      missing: [{ name: 'filing.mergerUnderWay', why: 'not-declared' }],
    });
    expect(rules([veto('V1', 'fail'), e3])).toEqual(['V1']);
  });

  it('put a failed veto before an unknown one, and both before rows', () => {
    const row = finding({ ruleId: 'B1', outcome: 'fail', weight: 30, kind: 'call-records' });
    expect(rules([row, veto('V2', 'unknown'), veto('V4', 'fail')])).toEqual(['V4', 'V2', 'B1']);
  });

  it('put what takes longest before what can still wait', () => {
    expect(rules([veto('V2', 'fail'), veto('V5', 'fail'), veto('V3', 'fail')])).toEqual([
      'V3',
      'V5',
      'V2',
    ]);
  });

  it('put the row that loses more points first', () => {
    const small = finding({ ruleId: 'A1', outcome: 'fail', weight: 4 });
    const half = finding({ ruleId: 'A2', outcome: 'warn', weight: 12, points: 6 });
    expect(rules([small, half])).toEqual(['A2', 'A1']);
  });

  it('leave out what passes, what does not apply and what only informs', () => {
    expect(
      rules([
        finding({ ruleId: 'A1', outcome: 'pass', points: 10 }),
        finding({ ruleId: 'D2', outcome: 'not-applicable' }),
        finding({ ruleId: 'C4', outcome: 'warn', weight: 0, group: 'calendar' }),
      ]),
    ).toEqual([]);
  });

  it('tell a hosting agreement once when the veto on it fails too', () => {
    const row = finding({ ruleId: 'A5', outcome: 'fail', kind: 'hosting-agreement' });
    expect(rules([row, veto('V5', 'fail')])).toEqual(['V5']);
  });

  it('point at the slot and count the day to begin back from the binding day', () => {
    const [action] = nextActions(assessment([veto('V4', 'fail')]), [deadline], document);
    expect(action).toMatchObject({
      kind: 'icp-filing',
      materialId: 'slot-icp',
      dueOn: '2026-03-31',
      startBy: '2026-03-03',
      remedy: { key: 'mend' },
    });
  });

  it('name no day when no source binds', () => {
    const [action] = nextActions(assessment([veto('V4', 'fail')]), [], document);
    expect(action?.dueOn).toBeUndefined();
    expect(action?.startBy).toBeUndefined();
  });
});
