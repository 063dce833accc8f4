import { describe, expect, it } from 'vitest';
import { optionalText, reasonText, requiredText } from './text';

describe('a text of a form', () => {
  it.each([
    ['甲\u0000乙', '甲乙'],
    ['甲\ud800乙', '甲乙'],
    ['甲\u001b😀乙', '甲😀乙'],
    ['甲\r\n\t乙', '甲\r\n\t乙'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(requiredText(20).parse(typed)).toBe(kept);
    expect(optionalText(20).parse(typed)).toBe(kept);
    expect(reasonText.parse(typed)).toBe(kept);
  });

  it('is missing when nothing that can be kept is left', () => {
    expect(requiredText(20).safeParse('\u0000').error?.issues[0]?.message).toBe(
      'validation.required',
    );
    expect(optionalText(20).parse('\u0000')).toBeNull();
  });
});
