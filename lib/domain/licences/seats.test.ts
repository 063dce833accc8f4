import { describe, expect, it } from 'vitest';
import { seatsProblem, seatsSchema } from './seats';

describe('seats of a licence', () => {
  it.each([
    ['1', 1],
    ['1000', 1000],
    [' 1,000 ', 1000],
    ['１０００', 1000],
    ['1000000', 1_000_000],
    [800, 800],
  ])('takes %j as %d', (typed, seats) => expect(seatsSchema.parse(typed)).toBe(seats));

  it.each([
    ['0', 'validation.seats.atLeastOne'],
    ['-5', 'validation.seats.atLeastOne'],
    ['－5', 'validation.seats.atLeastOne'],
    ['十', 'validation.seats.characters'],
    ['一千', 'validation.seats.characters'],
    ['12.5', 'validation.seats.whole'],
    ['abc', 'validation.seats.number'],
    ['1e3', 'validation.seats.number'],
    ['', 'validation.seats.required'],
    ['   ', 'validation.seats.required'],
    ['1000001', 'validation.seats.tooMany'],
  ])('refuses %j with its own sentence', (typed, key) => {
    expect(seatsProblem(typed)).toBe(key);
    expect(seatsSchema.safeParse(typed).error?.issues[0]?.message).toBe(key);
  });
});
