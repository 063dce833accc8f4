import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/lib/domain/civil-date';
import { deadlineDefinitionSchema, type DeadlineFacts } from './definition';
import {
  assembleDeadlines,
  bindingDeadline,
  mayBeWaived,
  type AssemblyInput,
} from './season-deadline';

const source = { title: '样例来源', quote: '样例', retrievedOn: '2026-11-23' };
const define = (change: object) =>
  deadlineDefinitionSchema.parse({
    id: 'close',
    ruleId: 'C3',
    subject: 'annual-filing',
    force: 'binding',
    day: { month: 6, date: 30 },
    source: { ...source, grade: 'S' },
    ...change,
  });
const close = define({});
const article = define({
  id: 'article',
  day: { month: 3, date: 31 },
  source: { ...source, grade: 'B' },
});
const defence = define({
  id: 'defence',
  subject: 'defence',
  day: { from: 'cancellation-marked', days: 10 },
});
const renewal = define({
  id: 'renewal',
  subject: 'code-renewal',
  force: 'advice',
  when: { holdsCodeNumber: true },
  day: { from: 'code-expiry', days: -90 },
});

const facts: DeadlineFacts = {
  year: 2026,
  province: null,
  holdsCodeNumber: null,
  complaintsOf12321: 0,
  filingDay: civilDate('2026-03-01'),
  licenceExpiresOn: null,
  codeExpiresOn: null,
  cancellationMarkedOn: null,
};

const assemble = (change: Partial<AssemblyInput> = {}) =>
  assembleDeadlines({
    definitions: [close, article, defence, renewal],
    facts,
    milestones: [],
    waivers: new Map(),
    metSubjects: new Set(),
    pullBack: (day) => addDays(day, -1),
    ...change,
  });
const waiver = { by: '样例 用户', reason: '样例', on: civilDate('2026-03-02') };

describe('the days of a season', () => {
  it('are the earliest first; what does not apply or hangs on an unknown day is left out', () => {
    expect(assemble().map(({ id }) => id)).toEqual(['article', 'close']);
  });

  it('count advice from its anchor and keep the official day beside the one to act by', () => {
    const known = { ...facts, holdsCodeNumber: true, codeExpiresOn: civilDate('2026-07-30') };
    const found = assemble({ facts: known }).find(({ id }) => id === 'renewal');
    expect(found).toMatchObject({ day: '2026-05-01', actBy: '2026-04-30', force: 'advice' });
  });

  it.each([
    ['2026-03-30', 'article'],
    ['2026-03-31', 'article'],
    ['2026-04-01', 'close'],
    ['2026-06-30', 'close'],
    ['2026-07-01', 'close'],
  ])('on %s count to %s', (today, id) => {
    expect(bindingDeadline(assemble(), civilDate(today))?.id).toBe(id);
  });

  it('never count to advice or to a milestone', () => {
    const milestone = {
      origin: 'own',
      id: 'm',
      day: civilDate('2026-03-03'),
      title: '寄出',
      met: false,
    } as const;
    const known = { ...facts, holdsCodeNumber: true, codeExpiresOn: civilDate('2026-06-05') };
    const days = assemble({ facts: known, milestones: [milestone] });
    expect(bindingDeadline(days, civilDate('2026-03-02'))?.id).toBe('article');
  });

  it('let an earlier day of another subject go first, whatever its grade', () => {
    const marked = { ...facts, cancellationMarkedOn: civilDate('2026-03-01') };
    expect(bindingDeadline(assemble({ facts: marked }), civilDate('2026-03-02'))?.id).toBe(
      'defence',
    );
  });

  it('count to nothing once what they ask for is met', () => {
    const days = assemble({ metSubjects: new Set(['annual-filing']) });
    expect(bindingDeadline(days, civilDate('2026-03-02'))).toBeUndefined();
  });

  it('may be waived only while another binding day on the subject stands', () => {
    expect(mayBeWaived(assemble(), 'article')).toBe(true);
    const waived = assemble({ waivers: new Map([['article', waiver]]) });
    expect(mayBeWaived(waived, 'close')).toBe(false);
    expect(mayBeWaived(waived, 'article')).toBe(false);
    expect(bindingDeadline(waived, civilDate('2026-03-02'))?.id).toBe('close');
  });

  it('of one subject only are never waived', () => {
    const marked = { ...facts, cancellationMarkedOn: civilDate('2026-03-01') };
    expect(mayBeWaived(assemble({ facts: marked }), 'defence')).toBe(false);
  });
});
