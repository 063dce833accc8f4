import { describe, expect, it } from 'vitest';
import { splitLine } from './split-line';

/** Characters one em apart, except where a number says how many ems. */
function line(...parts: readonly (string | number)[]) {
  let em = 0;
  const characters: { text: string; at: number; certainty: number }[] = [];
  for (const part of parts) {
    if (typeof part === 'number') em += part;
    else for (const text of part) characters.push({ text, at: (em++ + 0.5) / 100, certainty: 1 });
  }
  return characters;
}
const texts = (characters: ReturnType<typeof line>) =>
  splitLine(characters, 100).map(({ text }) => text);

describe('a recognised line', () => {
  it('is one where nothing parts it', () =>
    expect(texts(line('名称甲公司'))).toEqual(['名称甲公司']));

  it.each([
    [1, ['名称甲公司']],
    [1.2, ['名称', '甲公司']],
    [5, ['名称', '甲公司']],
  ])('with a blank of %d ems', (blank, expected) => {
    expect(texts(line('名称', blank, '甲公司'))).toEqual(expected);
  });

  it('says where each part lies', () => {
    const [label, value] = splitLine(line('名称', 5, '甲公司'), 100);
    expect(label).toMatchObject({ from: 0, to: expect.closeTo(0.02, 2) });
    expect(value).toMatchObject({ from: expect.closeTo(0.07, 2), to: expect.closeTo(0.1, 2) });
  });

  it('is doubtful for one doubtful character', () => {
    const characters = line('一二三四五六七八九十').map((character, i) =>
      i === 3 ? { ...character, certainty: 0.5 } : character,
    );
    expect(splitLine(characters, 100)[0]?.certainty).toBeLessThan(0.9);
  });

  it('is dropped where it was barely read', () => {
    const characters = line('噪声').map((character) => ({ ...character, certainty: 0.3 }));
    expect(splitLine(characters, 100)).toEqual([]);
    expect(splitLine([], 100)).toEqual([]);
  });
});
