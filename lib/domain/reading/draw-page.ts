import { maskNumbers } from '@/lib/domain/identifiers/mask-numbers';
import type { Box, ReadPage, ReadTable } from './page';

/** A drawing of more would keep a browser busy for nobody. */
const MOST_TEXTS = 4000;

/** Letters are pressed no narrower than this share of their width: those of a full cell are smaller. */
const NARROWEST = 0.8;

/** Of a box's height; the rest is what stands above and below a letter. */
const LETTER = 0.72;

/**
 * A page drawn again from the text that was read, as SVG: for files that have no picture of their own.
 * Every text stands where its box says; cells without a box stand in a grid. Numbers of people are
 * masked. Nothing in it runs or loads anything.
 */
export function drawPage(page: ReadPage): string {
  const { width, height, lines, tables } = page;
  const boxed = lines.map(({ text, box }) => ({ text, box }));
  const placed = boxed.length > 0 ? boxed : tables.flatMap(gridOf);
  const texts = placed
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MOST_TEXTS)
    .map(({ text, box }) => drawn(maskNumbers(text), box, page));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g fill="#1b1f24" font-family="'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif">`,
    ...texts,
    '</g></svg>',
  ].join('');
}

function drawn(text: string, box: Box, { width, height }: ReadPage): string {
  const length = round(box.width * width);
  const size = round(Math.min(box.height * height * LETTER, length / (NARROWEST * unitsOf(text))));
  const [x, y] = [round(box.x * width), round((box.y + box.height * 0.8) * height)];
  // The letters of this machine are not those of the page: the line is as long as it was.
  return `<text x="${x}" y="${y}" font-size="${size}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
}

function gridOf({ rows }: ReadTable): { text: string; box: Box }[] {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const height = 1 / Math.max(1, rows.length);
  return rows.flatMap((row, down) =>
    row.map(({ text, box }, across) => ({
      text,
      box: box ?? {
        x: (across + 0.05) / columns,
        y: down * height,
        width: Math.min(0.9, widthOf(text)) / columns,
        height,
      },
    })),
  );
}

/** Of a cell, roughly: twelve Chinese characters fill it. */
const widthOf = (text: string): number => unitsOf(text) / 12;

/** How many letters of full width a text is as long as, roughly. */
const unitsOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? 1 : 0.55), 0);

const round = (pixels: number) => Math.max(0, Math.round(pixels * 100) / 100);

const escaped = (text: string): string =>
  text.replace(UNDRAWABLE, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? '');

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Controls and lone surrogates, which XML may not hold.
const UNDRAWABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
