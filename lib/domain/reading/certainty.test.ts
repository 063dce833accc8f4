import { describe, expect, it } from 'vitest';
import { certaintyLevel } from './certainty';

describe('a certainty in words', () => {
  it.each([
    [1, 'high'],
    [0.9, 'high'],
    [0.899, 'medium'],
    [0.7, 'medium'],
    [0.699, 'low'],
    [0, 'low'],
  ])('%f is %s', (certainty, level) => expect(certaintyLevel(certainty)).toBe(level));
});
