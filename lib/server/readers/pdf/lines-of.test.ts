import { describe, expect, it } from 'vitest';
import type { Character } from './characters';
import { linesOf } from './lines-of';

const page = { width: 1000, height: 1000 };

/** A text of ten-point type; Chinese characters are as wide as high, others half. */
function written(text: string, left: number, top: number, piece = 1): Character[] {
  let x = left;
  return [...text].map((character) => {
    const width = /[\u2e80-\u9fff\uff00-\uff60\u3000]/u.test(character) ? 10 : 5;
    const placed = { left: x, right: x + width, top, bottom: top + 10 };
    x += width;
    return { text: character, ...placed, em: 10, direction: 0, visible: true, mapped: true, piece };
  });
}

const texts = (characters: readonly Character[]) =>
  linesOf(characters, page).map(({ text }) => text);

describe('lines of a page', () => {
  it('end at a gap as wide as between label and value', () => {
    expect(texts([...written('名称', 100, 100), ...written('甲公司', 133, 100)])).toEqual([
      '名称',
      '甲公司',
    ]);
  });

  it.each([
    ['just under 1.2 ems of one piece', 11.9, 1, ['名称 甲公司']],
    ['just over', 12.1, 1, ['名称', '甲公司']],
    ['just under 0.8 ems between pieces', 7.9, 2, ['名称 甲公司']],
    ['just over', 8.1, 2, ['名称', '甲公司']],
  ])('%s', (_name, gap, piece, expected) => {
    const characters = [...written('名称', 100, 100), ...written('甲公司', 120 + gap, 100, piece)];
    expect(texts(characters)).toEqual(expected);
  });

  it('go on over the letters of one glyph', () => {
    const [x, ff, ...rest] = written('xf.cn', 100, 100);
    expect(texts([x!, ff!, { ...ff!, text: 'f' }, ...rest])).toEqual(['xff.cn']);
  });

  it('end at a row of spaces as wide', () => {
    expect(texts(written('名称     甲公司', 100, 100))).toEqual(['名称', '甲公司']);
  });

  it('keep one space between words and none between Chinese characters', () => {
    expect(texts(written('Call Centre 呼叫中心', 100, 100))).toEqual(['Call Centre 呼叫中心']);
  });

  it('come in reading order whatever the order of the file', () => {
    const characters = [
      ...written('乙', 100, 200),
      ...written('丙', 100, 300),
      ...written('甲', 100, 100),
    ];
    expect(texts(characters)).toEqual(['甲', '乙', '丙']);
  });

  it('join what the file wrote apart and the page shows together', () => {
    const characters = [
      ...written('名称：', 100, 100),
      ...written('住所：', 100, 200),
      ...written('甲公司', 132, 100, 2),
    ];
    expect(texts(characters)).toEqual(['名称：甲公司', '住所：']);
  });

  it('are not doubled by a text drawn twice to look bold', () => {
    expect(texts([...written('标题', 100, 100), ...written('标题', 100.5, 100)])).toEqual(['标题']);
  });

  it('lie in shares of the page', () => {
    const [line] = linesOf(written('名称', 100, 200), page);
    expect(line?.box).toEqual({
      x: 0.1,
      y: 0.2,
      width: expect.closeTo(0.02),
      height: expect.closeTo(0.01),
    });
    expect(line?.certainty).toBe(1);
  });
});
