import type { Place } from '@/lib/domain/reading/reading';
import { plain, withoutGaps } from '@/lib/domain/reading/text/plain';
import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { boxAround, boxOfSlice, rowsOf, type Row, type Segment } from './segments';

/** A text that may be the value asked for, and where it stands. */
export interface Found {
  readonly text: string;
  readonly place: Place;
  /** Of the reader: its least sure segment. */
  readonly certainty: number;
  /** How plainly it is the value of its label, 0 to 1. */
  readonly quality: number;
}

export interface Question {
  /** What the value is called, best first: 名称, 企业名称. */
  readonly labels: readonly string[];
  /** Other labels of the form: a value ends where one of them begins. */
  readonly stops?: readonly string[];
  /** Whether the value may go on over the next lines (addresses, scopes). */
  readonly long?: boolean;
}

/**
 * Every place a label stands, with what is written beside, after or under it. Blanks inside a label
 * (名　　称) and the bracketed note of one (甲方（委托方）) do not hide it.
 */
export function findValues(document: PartOfDocument, question: Question): Found[] {
  const stops = labelPattern([...question.labels, ...(question.stops ?? [])]);
  return document.pages.flatMap((page) => {
    const rows = rowsOf(page);
    return rows.flatMap((row, at) =>
      row.flatMap((segment, i) => {
        const hits = question.labels.flatMap((label) => labelIn(segment.text, label));
        const hit = hits.sort((a, b) => a.from - b.from || b.to - a.to)[0];
        if (hit === undefined) return [];
        return valueAt({ rows, at, row, i, segment }, hit, stops, question) ?? [];
      }),
    );
  });
}

interface Spot {
  readonly rows: readonly Row[];
  readonly at: number;
  readonly row: Row;
  readonly i: number;
  readonly segment: Segment;
}

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly quality: number;
}

function valueAt(spot: Spot, hit: Hit, stops: RegExp, question: Question): Found | undefined {
  const { segment, row, i } = spot;
  const rest = cut(segment.text.slice(hit.to), stops);
  if (rest.text !== '') {
    const from = hit.to + rest.from;
    const first = slice(segment, from, from + rest.length);
    return foundOf(spot, [first], hit.quality, stops, question);
  }
  const right = row[i + 1];
  if (right !== undefined && !startsWithLabel(right.text, stops)) {
    const value = cut(right.text, stops);
    if (value.text === '') return undefined;
    const quality = hit.quality * (isFar(segment, right) ? 0.93 : 0.99);
    const first = slice(right, value.from, value.from + value.length);
    return foundOf(spot, [first], quality, stops, question);
  }
  const below = underneath(spot, stops);
  return below && foundOf(spot, [below], hit.quality * 0.93, stops, question);
}

/** Goes on over the following lines while they stand under the value and begin no other label. */
function foundOf(
  { rows, at }: Spot,
  [first]: readonly [Segment],
  quality: number,
  stops: RegExp,
  { long }: Question,
): Found {
  const segments = [first];
  for (let next = at + 1; long === true && next < rows.length; next += 1) {
    const last = segments.at(-1) ?? first;
    const more = rows[next]?.find((other) => isContinuation(first, last, other));
    if (more === undefined || rows[next]?.some(({ text }) => startsWithLabel(text, stops))) break;
    segments.push(more);
  }
  const text = withoutGaps(segments.map((segment) => segment.text).join(''));
  return {
    text,
    place: { page: first.page, box: boxAround(segments.map(({ box }) => box)), text },
    certainty: Math.min(...segments.map(({ certainty }) => certainty)),
    quality,
  };
}

function isContinuation(first: Segment, last: Segment, next: Segment): boolean {
  const gap = next.box.y - (last.box.y + last.box.height);
  const isUnder =
    next.box.x >= first.box.x - 2.5 * first.box.height &&
    next.box.x < first.box.x + first.box.width;
  return gap < 1.2 * last.box.height && gap > -last.box.height && isUnder;
}

/** A table's or a form's value may stand under its label. */
function underneath({ rows, at, segment }: Spot, stops: RegExp): Segment | undefined {
  const { box } = segment;
  for (const row of rows.slice(at + 1, at + 3)) {
    const under = row.find(
      (other) =>
        other.box.x < box.x + box.width + box.height && other.box.x + other.box.width > box.x,
    );
    if (under === undefined) continue;
    const isNear = under.box.y - (box.y + box.height) < 2 * box.height;
    return isNear && !startsWithLabel(under.text, stops) ? under : undefined;
  }
  return undefined;
}

const isFar = (left: Segment, right: Segment): boolean =>
  right.box.x - (left.box.x + left.box.width) > 0.35;

/** Where a label stands in a segment: at its start, or after a blank or sign, and not inside a word. */
function labelIn(text: string, label: string): Hit[] {
  const folded = plain(text);
  const hits: Hit[] = [];
  for (const match of folded.matchAll(patternOf(label))) {
    const before = folded.slice(0, match.index).trimEnd();
    const lead = folded.slice(0, match.index);
    const isStart =
      before === '' || /[\s:;,。、()[\]/|.*·\d]$/.test(lead) || /[；，。、]$/.test(lead);
    if (!isStart) continue;
    const hasSign = /[:]\s*$/.test(match[0]);
    const to = match.index + match[0].length;
    const isWhole = to >= folded.trimEnd().length;
    if (!hasSign && !isWhole && !/\s$/.test(match[0])) {
      hits.push({ from: match.index, to, quality: before === '' ? 0.9 : 0.6 });
      continue;
    }
    hits.push({ from: match.index, to, quality: before === '' || hasSign ? 1 : 0.9 });
  }
  return hits;
}

const patterns = new Map<string, RegExp>();

function patternOf(label: string): RegExp {
  const known = patterns.get(label);
  if (known !== undefined) return known;
  const made = new RegExp(`${spaced(label)} *(?:\\([^()]{1,16}\\))? *[:]? *`, 'gi');
  patterns.set(label, made);
  return made;
}

const spaced = (label: string): string =>
  [...plain(label)].map((c) => c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(' *');

const stopPatterns = new Map<string, RegExp>();

/** Any of the labels followed by a colon, or the whole of a text. */
function labelPattern(labels: readonly string[]): RegExp {
  const key = labels.join('\u0000');
  const known = stopPatterns.get(key);
  if (known !== undefined) return known;
  const any = [...labels]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|');
  const made = new RegExp(`(?:^|[ ;,(。；，])(?:${any}) *(?:\\([^()]{1,16}\\))? *(?:[:]|$)`, 'i');
  stopPatterns.set(key, made);
  return made;
}

const startsWithLabel = (text: string, stops: RegExp): boolean =>
  stops.exec(plain(text).trimStart())?.index === 0;

/** The value at the start of a text, up to the next label. */
function cut(text: string, stops: RegExp): { text: string; from: number; length: number } {
  const folded = plain(text);
  const from = folded.length - folded.trimStart().length;
  const stop = stops.exec(folded);
  const end = stop !== null && stop.index > from ? stop.index : folded.length;
  const value = text.slice(from, stop?.index === 0 ? from : end).trimEnd();
  return { text: value.trim(), from, length: value.length };
}

const slice = (segment: Segment, from: number, to: number): Segment => ({
  ...segment,
  text: segment.text.slice(from, to),
  box: boxOfSlice(segment, from, to),
});
