import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './reading-order';

const at = (text: string, x: number, y: number, height = 0.02) => ({
  text,
  box: { x, y, width: 0.1, height },
});
const read = (things: readonly ReturnType<typeof at>[]) =>
  inReadingOrder(things)
    .map(({ text }) => text)
    .join(' ');

describe('reading order', () => {
  it('goes from the top, and in a row from the left', () => {
    expect(read([at('d', 0.5, 0.2), at('b', 0.5, 0.1), at('c', 0.1, 0.2), at('a', 0.1, 0.1)])).toBe(
      'a b c d',
    );
  });

  it('keeps a row together whose boxes are not quite level', () => {
    expect(read([at('b', 0.5, 0.105), at('a', 0.1, 0.11), at('c', 0.8, 0.1)])).toBe('a b c');
  });

  it('does not take two close lines of print for one', () => {
    expect(read([at('b', 0.1, 0.12), at('a', 0.5, 0.1)])).toBe('a b');
  });
});
