import { describe, expect, it } from 'vitest';
import { filingEventSchema, simulateFiling, type FilingEventKind } from './simulate';
import { windowOfYear } from './window';
import { zonesOfYear } from './zones';

const window = windowOfYear(2026, { opens: '03-01', closes: '06-30' });
const zones = zonesOfYear(
  2026,
  [
    { id: 'recommended', from: '03-01' },
    { id: 'peak', from: '03-16' },
    { id: 'late', from: '05-01' },
    { id: 'emergency', from: '06-15' },
  ],
  window,
);
const shanghai = (text: string) => new Date(`${text}+08:00`);
type Step = readonly [FilingEventKind, string];
const play = (steps: readonly Step[], asOf = '2026-07-01T00:00:00') =>
  simulateFiling({
    events: steps.map(([kind, at]) => ({ kind, at: shanghai(at) })),
    window,
    zones,
    seats: 2000,
    asOf: shanghai(asOf),
  });
const codes = (outcome: ReturnType<typeof play>) => outcome.reasons.map(({ code }) => code);

const workedExample: readonly Step[] = [
  ['submitted', '2026-04-28T10:00:00'],
  ['returned', '2026-05-12T15:00:00'],
  ['resubmitted', '2026-06-25T11:00:00'],
  ['received', '2026-06-30T17:00:00'],
];

describe('the worked example', () => {
  it('ends with the licence cancelled and 2,000 seats lost, because nobody clicked 确认', () => {
    const outcome = play(workedExample);
    expect(outcome).toMatchObject({ kind: 'cancelled', seatsLost: 2000 });
    expect(codes(outcome)).toEqual([
      'not-confirmed',
      'first-submitted-after-recommended',
      'returned',
      'refiled-in-emergency',
      'received-on-last-day',
    ]);
  });

  it.each([
    ['2026-06-30T17:00:01', 'filed'],
    ['2026-06-30T23:59:59', 'filed'],
    ['2026-07-01T00:00:00', 'cancelled'],
    ['2026-07-01T00:00:01', 'cancelled'],
  ])('confirmed at %s would have been %s', (at, kind) => {
    const outcome = play([...workedExample, ['confirmed', at]], '2026-07-02T00:00:00');
    expect(outcome.kind).toBe(kind);
    if (kind === 'cancelled') expect(codes(outcome)).toContain('after-closing');
  });

  it('was still open at 23:59:59, with the confirmation to come', () => {
    const outcome = play(workedExample, '2026-06-30T23:59:59');
    expect(outcome).toMatchObject({ kind: 'pending', next: 'not-confirmed' });
  });
});

describe('a filing step by step', () => {
  const submitted: Step = ['submitted', '2026-03-02T09:00:00'];
  const confirmed: Step = ['confirmed', '2026-03-02T09:05:00'];
  const returned: Step = ['returned', '2026-03-20T16:00:00'];
  const resubmitted: Step = ['resubmitted', '2026-04-03T10:00:00'];
  const received: Step = ['received', '2026-04-07T10:00:00'];

  it.each<[string, readonly Step[], string]>([
    ['nothing done', [], 'not-submitted'],
    ['submitted', [submitted], 'not-confirmed'],
    ['returned', [submitted, returned], 'not-refiled'],
    ['refiled, papers on their way', [submitted, returned, resubmitted], 'not-received'],
    ['papers received', [submitted, returned, resubmitted, received], 'not-confirmed'],
    ['confirmed, then returned', [submitted, confirmed, returned], 'not-refiled'],
  ])('%s: pending while open, cancelled once closed', (_, steps, gap) => {
    expect(play(steps, '2026-06-30T23:59:59')).toMatchObject({ kind: 'pending', next: gap });
    const closed = play(steps);
    expect(closed).toMatchObject({ kind: 'cancelled', seatsLost: 2000 });
    expect(codes(closed)[0]).toBe(gap);
  });

  it('is filed once confirmed', () => {
    expect(play([submitted, confirmed])).toEqual({
      kind: 'filed',
      confirmedAt: shanghai('2026-03-02T09:05:00'),
      reasons: [],
    });
  });

  it('is filed when confirmed again after a return', () => {
    const again: Step = ['confirmed', '2026-04-07T10:05:00'];
    const outcome = play([submitted, confirmed, returned, resubmitted, received, again]);
    expect(outcome).toMatchObject({ kind: 'filed', confirmedAt: shanghai(again[1]) });
    expect(codes(outcome)).toEqual(['returned']);
  });

  it('does not mind the order in which the events were noted', () => {
    expect(play([confirmed, submitted])).toEqual(play([submitted, confirmed]));
  });

  it('does not know what comes after the instant it looks from', () => {
    expect(play([submitted, confirmed], '2026-03-02T09:04:59')).toMatchObject({
      kind: 'pending',
      next: 'not-confirmed',
    });
  });

  it.each<[string, readonly Step[], string]>([
    ['a confirmation without a submission', [confirmed], 'out-of-order'],
    [
      'a confirmation of a returned filing',
      [submitted, returned, ['confirmed', '2026-03-21T09:00:00']],
      'out-of-order',
    ],
    ['a return of nothing', [returned], 'out-of-order'],
    [
      'a submission before opening',
      [['submitted', '2026-02-28T23:59:59'], confirmed],
      'before-opening',
    ],
    ['a submission after closing', [['submitted', '2026-07-01T00:00:00']], 'after-closing'],
  ])('does not count %s', (_, steps, code) => {
    const outcome = play(steps, '2026-07-02T00:00:00');
    expect(outcome.kind).toBe('cancelled');
    expect(codes(outcome)).toContain(code);
  });

  it('is undone by a return after closing', () => {
    const late: Step = ['returned', '2026-07-01T09:00:00'];
    expect(play([submitted, confirmed, late], '2026-07-02T00:00:00').kind).toBe('cancelled');
  });

  it.each([
    ['2026-03-15T23:59:59', []],
    ['2026-03-16T00:00:00', ['first-submitted-after-recommended']],
  ])('first submitted at %s is remarked on: %j', (at, remarks) => {
    expect(
      codes(
        play([
          ['submitted', at],
          ['confirmed', '2026-03-16T12:00:00'],
        ]),
      ),
    ).toEqual(remarks);
  });

  it.each([
    ['2026-04-30T23:59:59', ['returned']],
    ['2026-05-01T00:00:00', ['returned', 'refiled-late']],
    ['2026-06-14T23:59:59', ['returned', 'refiled-late']],
    ['2026-06-15T00:00:00', ['returned', 'refiled-in-emergency']],
  ])('refiled at %s is remarked on: %j', (at, remarks) => {
    const steps: Step[] = [
      submitted,
      returned,
      ['resubmitted', at],
      ['confirmed', '2026-06-20T09:00:00'],
    ];
    expect(codes(play(steps))).toEqual(remarks);
  });
});

describe('reading an event', () => {
  it('takes an instant with its offset', () => {
    const event = filingEventSchema.parse({ kind: 'submitted', at: '2026-06-30T17:00:00+08:00' });
    expect(event.at.toISOString()).toBe('2026-06-30T09:00:00.000Z');
  });

  it.each(['2026-06-30T17:00:00', '2026-06-30', 'yesterday'])('refuses %s', (at) => {
    const read = filingEventSchema.safeParse({ kind: 'submitted', at });
    expect(read.error?.issues[0]?.message).toBe('validation.instant');
  });
});
