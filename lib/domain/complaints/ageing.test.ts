import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { ageDays, maskNumber, needsPlaybookC } from './ageing';

const received = civilDate('2026-02-20');

describe('the age of a complaint', () => {
  it.each([
    ['2026-02-19', 0],
    ['2026-02-20', 0],
    ['2026-02-21', 1],
    ['2026-03-02', 10],
  ])('on %s is %d days', (today, days) => {
    expect(ageDays({ receivedOn: received, closedOn: null }, civilDate(today))).toBe(days);
  });

  it('stops on the day it was closed', () => {
    const closedOn = civilDate('2026-02-25');
    expect(ageDays({ receivedOn: received, closedOn }, civilDate('2026-12-31'))).toBe(5);
  });
});

describe('playbook C', () => {
  it.each([
    [5, false],
    [6, true],
  ])('with %d complaints from 12321 is due: %s', (count, due) => {
    expect(needsPlaybookC(count)).toBe(due);
  });
});

describe('a called number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['95013', '***13'],
  ])('%s is shown as %s', (digits, shown) => expect(maskNumber(digits)).toBe(shown));
});
