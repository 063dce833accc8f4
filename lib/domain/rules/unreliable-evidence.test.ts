import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '@/lib/domain/civil-date';
import { exampleSeason } from '@/lib/domain/season/example';
import { look, material, outcome, reasonKeys, state } from '@/tests/packs/look';

const calls = material(exampleSeason(), 'call-records').facts;

describe('what looks like evidence and is not', () => {
  it.each([
    ['2026-03-09', 'pass'],
    ['2026-03-10', 'pass'],
    ['2026-03-11', 'unknown'],
  ])('dated %s on 10 March: %s', (effectiveOn, expected) => {
    const answer = look((season) => {
      material(season, 'articles-of-association').effectiveOn = civilDate(effectiveOn);
    });
    expect(outcome(answer, 'A3')).toBe(expected);
  });

  it('counts no more photos than there are distinct pictures', () => {
    const twice = { name: '样例.jpg', sha256: 'a'.repeat(64) };
    const answer = look((season) => {
      material(season, 'seat-photos').files = [twice, { ...twice, name: '样例-2.jpg' }];
    });
    expect(outcome(answer, 'B2')).toBe('fail');
  });

  it.each<[string, Record<string, unknown>]>([
    ['began a day late', { firstDay: addDays(civilDate(String(calls.firstDay)), 1) }],
    ['ended a day early', { lastDay: addDays(civilDate(String(calls.lastDay)), -1) }],
    ['left one record out', { recordsCompared: Number(calls.recordCount) - 1 }],
  ])('a comparison with signalling that %s says nothing', (_, facts) => {
    const answer = look(state('signalling-check', facts));
    expect(outcome(answer, 'V1')).toBe('unknown');
    expect(answer.ready).toBe(false);
  });

  it.each([
    ['2024-12-31', 'unknown'],
    ['2025-01-01', 'not-applicable'],
    ['2026-03-11', 'unknown'],
  ])('a complaint register declared complete on %s: %s', (day, expected) => {
    const answer = look((season) => {
      season.complaints = [];
      season.complaintRegisterConfirmedOn = civilDate(day);
    });
    expect(outcome(answer, 'D3')).toBe(expected);
  });

  it('takes a filing recorded for a day to come as not yet made', () => {
    const answer = look((season) => {
      season.filing.submittedAt = '2026-03-11T02:00:00Z';
      season.filing.confirmedAt = '2026-03-11T03:00:00Z';
    });
    expect(reasonKeys(answer, 'C5')).toEqual(['filing.completion.not-submitted']);
  });
});
