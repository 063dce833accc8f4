import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { lastReturns, refileAfterReturn, refileAfterReturnOn } from './refile';
import { windowOfYear } from './window';

const window = windowOfYear(2026, { opens: '03-01', closes: '06-30' });
const params = { roundTripDays: 14, emergencyHours: 6, emergencyFrom: civilDate('2026-06-15') };
const returnedAt = (text: string) => refileAfterReturn(new Date(`${text}+08:00`), window, params);

describe('a return and the way back in', () => {
  it.each([
    ['2026-05-12T15:00:00', '2026-05-26', true, 'courier'],
    ['2026-06-15T15:00:00', '2026-06-29', true, 'courier'],
    ['2026-06-16T15:00:00', '2026-06-30', true, 'courier'],
    ['2026-06-16T23:59:59', '2026-06-30', true, 'courier'],
    ['2026-06-17T00:00:00', '2026-07-01', false, 'on-site'],
    ['2026-06-29T15:00:00', '2026-07-13', false, 'on-site'],
    ['2026-06-30T17:59:59', '2026-07-14', false, 'on-site'],
    ['2026-06-30T18:00:00', '2026-07-14', false, 'none'],
    ['2026-07-01T00:00:00', '2026-07-15', false, 'none'],
  ])('returned at %s: papers back on %s, in time %s, best %s', (at, day, inTime, best) => {
    const answer = returnedAt(at);
    expect(answer.courier).toMatchObject({ earliestOn: day, inTime });
    expect(answer.best).toBe(best);
  });

  it.each([
    ['2026-06-14T23:59:59', false],
    ['2026-06-15T00:00:00', true],
    ['2026-06-15T00:00:01', true],
  ])('at %s the green channel takes a case: %s', (at, isOpen) => {
    expect(returnedAt(at).onSite !== undefined).toBe(isOpen);
  });

  it('refiles on site six hours later', () => {
    const { onSite } = returnedAt('2026-06-29T20:00:00');
    expect(onSite?.earliestAt.toISOString()).toBe('2026-06-29T18:00:00.000Z');
    expect(onSite).toMatchObject({ earliestOn: '2026-06-30', inTime: true });
  });

  it.each([
    ['2026-06-16', 'courier'],
    ['2026-06-17', 'on-site'],
    ['2026-06-29', 'on-site'],
    ['2026-06-30', 'none'],
  ])('returned on %s at an unknown hour: %s', (day, best) => {
    expect(refileAfterReturnOn(civilDate(day), window, params).best).toBe(best);
  });

  it('names the last moments a return can be mended', () => {
    const { courierOn, onSiteAt } = lastReturns(window, params);
    expect(courierOn).toBe('2026-06-16');
    expect(onSiteAt.toISOString()).toBe('2026-06-30T10:00:00.000Z');
  });
});
