import type { PartOfDocument } from './extractor';
import type { KindMarks } from './kind-look';
import { segmentsOf, type Segment } from './layout/segments';
import { plain } from './text/plain';

/** A line that may be a title: high on the page, large, or standing alone. */
export interface Head {
  readonly text: string;
  readonly isLarge: boolean;
  readonly rank: number;
}

export function headsOf({ pages }: PartOfDocument): Head[] {
  const page = pages.find((one) => segmentsOf(one).length > 0);
  if (page === undefined) return [];
  const segments = segmentsOf(page);
  const heights = segments.map(({ box }) => box.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const heads = segments
    .map((segment, rank) => ({ segment, rank }))
    .filter(({ segment, rank }) => rank < 8 || segment.box.y < 0.4 || isLarge(segment, usual))
    .map(({ segment, rank }) => ({
      text: plain(segment.text).replace(/ /g, ''),
      isLarge: isLarge(segment, usual),
      rank,
    }));
  const sheet = page.title === null ? [] : [{ text: plain(page.title), isLarge: true, rank: 0 }];
  return [...sheet, ...heads, ...joined(heads), ...wrapped(segments, usual)];
}

/** A title spread over the line letter by letter comes as several segments. */
function joined(heads: readonly Head[]): Head[] {
  const letters = heads.filter(({ text }) => text.length <= 3);
  if (letters.length < 2 || letters.length > 8) return [];
  return [
    { text: letters.map(({ text }) => text).join(''), isLarge: true, rank: letters[0]?.rank ?? 0 },
  ];
}

/** A title of two lines: of one height, close together, larger than the rest. */
function wrapped(segments: readonly Segment[], usual: number): Head[] {
  return segments.slice(0, 12).flatMap((first, rank) => {
    const second = segments[rank + 1];
    if (second === undefined || first.box.height < 1.15 * usual) return [];
    const ratio = second.box.height / first.box.height;
    const gap = second.box.y - (first.box.y + first.box.height);
    if (ratio < 0.85 || ratio > 1.18 || gap < 0 || gap > 1.6 * first.box.height) return [];
    return { text: plain(first.text + second.text).replace(/ /g, ''), isLarge: true, rank };
  });
}

const isLarge = ({ box }: Segment, usual: number): boolean => box.height > 1.35 * usual;

/** A document whose title names another thing is not of the kind, whatever else it says. */
export const isTitledOtherwise = ({ notTitled }: KindMarks, heads: readonly Head[]): boolean =>
  notTitled !== undefined &&
  heads.some(({ text, isLarge: large, rank }) => (large || rank < 3) && notTitled.test(text));

/** The weight of the best title found: whole line, end of a line, or part of a longer one. */
export function titleOf(
  { titles, shape }: KindMarks,
  heads: readonly Head[],
): { text: string; weight: number } | undefined {
  let best: { text: string; weight: number } | undefined;
  for (const head of heads) {
    for (const title of titles) {
      const weight = titleWeight(head, title.replace(/ /g, ''));
      if (weight > (best?.weight ?? 0)) best = { text: head.text.slice(0, 40), weight };
    }
  }
  return best ?? shapedTitle(shape, heads);
}

/** A title nobody listed, but of the shape titles of the kind have. */
function shapedTitle(
  shape: RegExp | undefined,
  heads: readonly Head[],
): { text: string; weight: number } | undefined {
  const head = heads.find(
    ({ text, isLarge: large, rank }) =>
      (large || rank < 4) && text.length <= 36 && !/[。；:]/.test(text) && shape?.test(text),
  );
  return head && { text: head.text.slice(0, 40), weight: head.isLarge ? 0.46 : 0.4 };
}

function titleWeight({ text, isLarge: large, rank }: Head, title: string): number {
  const body = text.replace(/[《》〈〉()[\]【】"“”·.:、-]/g, '');
  const at = fuzzyIndex(body, title);
  if (at < 0 || /[。；]/.test(text) || body.length > title.length + 24) return 0;
  const rest = body.length - title.length;
  const length = 0.03 * Math.min(3, Math.max(0, title.length - 4));
  const prominence = (large ? 0.06 : 0) + (rank < 3 ? 0.05 : 0);
  if (rest <= 2) return 0.48 + length + prominence;
  const isEnd = at + title.length >= body.length - 2;
  if (isEnd) return 0.42 + length + prominence;
  return (large ? 0.34 : 0.2) + length;
}

/** Where a title stands in a text; one misread character is forgiven in five or more, or in four alone. */
function fuzzyIndex(text: string, title: string): number {
  const exact = text.toLowerCase().indexOf(title.toLowerCase());
  const isForgiving = title.length >= 5 || (title.length === 4 && text.length === 4);
  if (exact >= 0 || !isForgiving) return exact;
  for (let at = 0; at + title.length <= text.length; at += 1) {
    let misses = 0;
    for (let i = 0; i < title.length && misses < 2; i += 1) {
      if (text[at + i] !== title[i]) misses += 1;
    }
    if (misses < 2) return at;
  }
  return -1;
}
