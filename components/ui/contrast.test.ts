import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);

const texts = ['ink', 'soft', 'faint', 'accent', 'pass', 'warn', 'fail', 'unknown', 'na', 'seal'];
const themes = ['light', 'dark'] as const;
const pairs = texts.flatMap((text) => grounds(text).map((ground) => [text, ground] as const));

describe('the colours', () => {
  describe.each(themes)('in the %s theme', (theme) => {
    it.each(pairs)('let %s be read on %s', (text, ground) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    });

    it.each(['accent', 'fail', 'pass', 'warn', 'na'])(
      'let a card-coloured mark be seen on %s',
      (fill) => {
        expect(contrast(colour('card', theme), colour(fill, theme))).toBeGreaterThanOrEqual(4.5);
      },
    );

    it.each(['paper', 'card'])('show the edge of a control on %s', (ground) => {
      expect(contrast(colour('edge', theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    });
  });

  it('measure black on white as 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});

function grounds(text: string) {
  const plain = ['paper', 'card', 'rule2'];
  if (text === 'ink' || text === 'soft') {
    return [...plain, ...[...tokens.keys()].filter((name) => name.endsWith('-bg'))];
  }
  return tokens.has(`${text}-bg`) ? [...plain, `${text}-bg`] : plain;
}

function colour(name: string, theme: (typeof themes)[number]) {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --${name}`);
  return token[theme];
}

function contrast(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
