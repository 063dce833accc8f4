import { describe, expect, it } from 'vitest';
import { normaliseNumber } from './normalise';

describe('a number as the checkers see it', () => {
  it.each([
    ['full-width digits and letters', '９１３５ｘ', '9135X'],
    ['lower case', 'b2-20233776', 'B2-20233776'],
    ['spaces between groups', ' 9135 0100\u3000M000\u00a0100Y43\n', '91350100M000100Y43'],
    ['invisible characters', '\uFEFF9135\u200B0100', '91350100'],
    ['long dashes', '京B2–2021—2732', '京B2-2021-2732'],
    ['a full-width hyphen', '京B2－20212732', '京B2-20212732'],
    ['Chinese characters', '京ICP备10036305号', '京ICP备10036305号'],
  ])('folds %s', (_, text, folded) => {
    expect(normaliseNumber(text)).toBe(folded);
  });

  it('leaves a Roman numeral alone', () => {
    expect(normaliseNumber('Ⅰ')).toBe('Ⅰ');
  });
});
