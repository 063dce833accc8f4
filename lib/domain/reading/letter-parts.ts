import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { labelled, proposeFrom, type Attempt } from './attempts';
import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { wholeSegment } from './layout/prose';
import { boxAround, boxOfSlice, rowsOf, type Row, type Segment } from './layout/segments';
import type { Proposal } from './reading';
import { DAY, ENTITY } from './text/patterns';
import { bare, plain } from './text/plain';
import { wholeName } from './whole-name';

const NOTES = '(?:\\((?:盖章|公章|单位公章|单位盖章|章|签章|签字|签字盖章|印章|加盖公章)\\)|盖章)?';
const DATED = new RegExp(
  `^(?:[\\u4E00-\\u9FFF]{0,8}(?:日期|时间|日)[:]?)?(${DAY})(?:\\([^()]*章[^()]*\\))?$`,
);
const SIGNED = new RegExp(
  `^(?:(?!被|委托|收件|受检|主送|抄送|致)[\\u4E00-\\u9FFF]{2,10}${NOTES}:)?(${ENTITY})${NOTES}:?$`,
);
/** What may stand before the day of a letter. */
const OPENS = new RegExp(
  `^(?:[签盖落款填报制表申请出具章署订字]{0,8}(?:日期|时间|日)|[\\u4E00-\\u9FFF]{0,8}(?:签字|签章|盖章|公章|签名)[^:]{0,6}:?.{0,8}|${ENTITY}.{0,10})$`,
);
/** How many rows above its day a letter is signed. */
const SIGNATURE_ROWS = 5;

/** The day a letter ends with: the last that stands alone, or alone behind its label. */
export function dayAtFoot(document: PartOfDocument): readonly Found[] {
  const last = document.pages
    .flatMap(rowsOf)
    .flatMap((row) => row.filter((segment) => isDated(row, segment)))
    .at(-1);
  return last === undefined ? [] : [wholeSegment(last, 0.96)];
}

/** A day behind something else on its row is a value of that, not of the letter. */
const isDated = (row: Row, segment: Segment): boolean =>
  DATED.test(bare(segment.text)) &&
  row.every(
    (other) =>
      other.box.x >= segment.box.x || OPENS.test(bare(other.text)) || DATED.test(bare(other.text)),
  );

/** Who signed a letter: the name alone on a line at its foot, nearest to the day. */
export function signedAtFoot(document: PartOfDocument): readonly Found[] {
  const rows = document.pages.flatMap(rowsOf);
  const at = rows.findLastIndex((row) => row.some(({ text }) => DATED.test(bare(text))));
  const end = at < 0 ? rows.length - 1 : at + 1;
  const near = rows.slice(Math.max(0, end - SIGNATURE_ROWS), end + 1);
  const found = near
    .reverse()
    .flatMap((row) => [
      nameIn(asOne(row), MENDED),
      ...row.map((segment, i) => nameIn(segment, isCut(row[i - 1], segment) ? CUT : ALONE)),
    ])
    .filter((one) => one !== undefined);
  return found.slice(0, 1).map((one) => wholeName(document, one));
}

/** How plainly a name alone is one; put together from what a stamp parted; beside what may be its beginning. */
const [ALONE, MENDED, CUT] = [0.95, 0.8, 0.6];

const isCut = (before: Segment | undefined, { box }: Segment): boolean =>
  before !== undefined && box.x - (before.box.x + before.box.width) < 2 * box.height;

/** Segments close together as the one they were before a stamp fell on them. */
function asOne(row: Row): Segment | undefined {
  const [first] = row;
  const isParted =
    row.length > 1 && row.every((segment, i) => i === 0 || isCut(row[i - 1], segment));
  if (first === undefined || !isParted) return undefined;
  return {
    ...first,
    text: row.map(({ text }) => text.trim()).join(''),
    box: boxAround(row.map(({ box }) => box)) ?? first.box,
    certainty: Math.min(...row.map(({ certainty }) => certainty)),
  };
}

/** Whom a letter addresses: the name alone before a colon, in the upper half of its first page. */
export function addressee(document: PartOfDocument): readonly Found[] {
  const rows: readonly Row[] = document.pages.slice(0, 1).flatMap(rowsOf);
  return rows
    .flat()
    .filter(({ box }) => box.y < 0.5)
    .filter(({ text }) => bare(text).endsWith(':'))
    .flatMap((segment) => nameIn(segment) ?? [])
    .slice(0, 1);
}

/** The day of a letter: by its own labels, by a sentence, else by its foot. */
export function letterDay(
  kind: MaterialKind,
  field: string,
  document: PartOfDocument,
  labels: readonly string[],
  ...sentences: readonly Attempt[]
): Proposal | undefined {
  const hasDay = (text: string) => /\d|[〇○零一二三四五六七八九]{2}/.test(text);
  return proposeFrom(kind, field, [
    labelled(document, labels, labels, { isValue: hasDay }),
    ...sentences,
    () => dayAtFoot(document),
  ]);
}

function nameIn(segment: Segment | undefined, quality = ALONE): Found | undefined {
  if (segment === undefined) return undefined;
  const match = SIGNED.exec(bare(segment.text));
  const name = match?.[1];
  if (name === undefined) return undefined;
  const raw = plain(segment.text);
  const from = positionOf(raw, name);
  if (from === undefined) return undefined;
  const text = segment.text.slice(from.start, from.end);
  const box = boxOfSlice(segment, from.start, from.end);
  return {
    text,
    place: { page: segment.page, box, text },
    certainty: segment.certainty,
    quality,
  };
}

/** Where a text without blanks stands in one that may have some. */
function positionOf(raw: string, name: string): { start: number; end: number } | undefined {
  const kept = [...raw].flatMap((character, at) => (character === ' ' ? [] : [at]));
  const at = bare(raw).indexOf(name);
  const [start, last] = [kept[at], kept[at + name.length - 1]];
  return at < 0 || start === undefined || last === undefined ? undefined : { start, end: last + 1 };
}
