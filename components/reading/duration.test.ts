import { describe, expect, it } from 'vitest';
import { partsOfDuration } from './duration';

describe('an estimate', () => {
  it.each([
    [0, { unit: 'seconds', seconds: 5 }],
    [51, { unit: 'seconds', seconds: 55 }],
    [55.1, { unit: 'minutes', minutes: 1, seconds: 0 }],
    [78, { unit: 'minutes', minutes: 1, seconds: 20 }],
    [3590, { unit: 'minutes', minutes: 59, seconds: 50 }],
    [3591, { unit: 'hours', hours: 1, minutes: 0 }],
    [7230, { unit: 'hours', hours: 2, minutes: 1 }],
  ])('of %f seconds is said no finer than it deserves', (seconds, parts) =>
    expect(partsOfDuration(seconds)).toMatchObject(parts),
  );
});
