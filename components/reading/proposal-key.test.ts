import { describe, expect, it } from 'vitest';
import { proposalKey } from './proposal-key';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

describe('a key on a proposal', () => {
  it.each([
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['Enter', 'accept'],
    ['a', 'accept'],
    ['A', 'accept-all'],
    ['Escape', 'leave'],
  ])('%s is %s', (key, meaning) => expect(proposalKey(press(key), true)).toBe(meaning));

  it('is the button’s own when Enter is pressed on a button', () => {
    expect(proposalKey(press('Enter'), false)).toBeUndefined();
  });

  it.each([
    ['with Ctrl held', press('a', { ctrlKey: true })],
    ['while a character is composed', press('Enter', { isComposing: true })],
    ['no letter of ours', press('q')],
  ])('is nothing %s', (_when, event) => expect(proposalKey(event, true)).toBeUndefined());
});
