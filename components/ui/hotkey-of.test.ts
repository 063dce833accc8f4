import { describe, expect, it } from 'vitest';
import { hotkeyOf } from './hotkey-of';

const press = {
  key: 'j',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
  target: { closest: () => null },
};

describe('a key', () => {
  it('acts on the page', () => expect(hotkeyOf(press)).toBe('j'));
  it('acts in capitals too', () => expect(hotkeyOf({ ...press, key: 'J' })).toBe('j'));
  it('keeps its name when it writes nothing', () =>
    expect(hotkeyOf({ ...press, key: 'Escape' })).toBe('Escape'));

  it.each([
    ['typed in a field', { target: { closest: () => ({}) } }],
    ['part of a Chinese input', { isComposing: true }],
    ['held with Ctrl', { ctrlKey: true }],
    ['held with Cmd', { metaKey: true }],
    ['held with Alt', { altKey: true }],
    ['already used', { defaultPrevented: true }],
  ])('is left alone when %s', (_when, change) =>
    expect(hotkeyOf({ ...press, ...change })).toBeUndefined(),
  );
});
