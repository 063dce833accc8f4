import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Place } from '@/lib/domain/reading/reading';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { bare, withoutGaps } from '@/lib/domain/reading/text/plain';
import { columnUnder, isHeading } from './heading';
import {
  labelHits,
  LIKELY,
  likelyHit,
  startsWithLabel,
  vocabularyOf,
  withEnglish,
  type LabelHit,
  type Vocabulary,
} from './label-hits';
import { lengthened } from './lengthened';
import type { Marked, Spot } from './spot';
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
  /** What labels nobody listed look like; as bare text, without notes and numbers before them. */
  readonly like?: RegExp;
  /** Whether the value may go on over the next lines (addresses, scopes). */
  readonly long?: boolean;
}

/**
 * Every place a label stands, with what is written beside, after or under it. Blanks inside a label
 * (名　　称) and the bracketed note of one (甲方（委托方）) do not hide it.
 */
export function findValues(document: PartOfDocument, question: Question): Found[] {
  const vocabulary = vocabularyOf([...question.labels, ...(question.stops ?? [])]);
  const rankOf = new Map(question.labels.map((label, rank) => [label, rank] as const));
  if (question.like !== undefined) rankOf.set(LIKELY, question.labels.length);
  return document.pages.flatMap((page) => {
    const rows = rowsOf(page).map((row) =>
      withSpreadLabels(row, vocabulary).map((segment): Marked => ({
        ...segment,
        hits: hitsIn(segment.text, vocabulary, question.like),
      })),
    );
    return rows.flatMap((row, at) =>
      row.flatMap((segment, i) =>
        segment.hits.flatMap((hit) => {
          const ranks = hit.names.flatMap((label) => rankOf.get(label) ?? []);
          if (ranks.length === 0) return [];
          const found = valuesAt({ rows, at, row, i, segment, hit, long: question.long === true });
          return found
            .filter(({ text }) => !isPartOfLabel(text, vocabulary))
            .map((one) => ({
              ...one,
              quality:
                one.quality *
                (ranks.includes(question.labels.length)
                  ? GUESSED
                  : 1 - Math.min(20, ...ranks) / 1000),
            }));
        }),
      ),
    );
  });
}

/** Of a value whose label was told by its look alone: a person looks at it. */
const GUESSED = 0.88;

function hitsIn(text: string, vocabulary: Vocabulary, like: RegExp | undefined): LabelHit[] {
  const hits = labelHits(text, vocabulary).map((hit) => withEnglish(hit, text));
  const likely = like && !hits.some(({ from }) => from === 0) ? likelyHit(text, like) : undefined;
  return likely === undefined ? hits : [likely, ...hits];
}

/** A label broken over two lines of its cell stands beside others like a value: 法定代表 above 人. */
function isPartOfLabel(text: string, { known }: Vocabulary): boolean {
  const read = bare(text).toLowerCase();
  return read.length > 1 && [...known.keys()].some((label) => label.startsWith(read));
}

/** 名 … 称： spread over its column comes as several segments: put together where that makes a label. */
function withSpreadLabels(row: Row, vocabulary: Vocabulary): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < row.length; i += 1) {
    const spread = row.slice(i, i + 6);
    const size = [6, 5, 4, 3, 2].find((count) =>
      isSpread(spread.slice(0, count), count, vocabulary),
    );
    const segment = row[i];
    if (segment === undefined) continue;
    if (size === undefined) {
      segments.push(segment);
      continue;
    }
    const parts = row.slice(i, i + size);
    const box = boxAround(parts.map((part) => part.box)) ?? segment.box;
    const certainty = Math.min(...parts.map((part) => part.certainty));
    segments.push({ ...segment, text: joined(parts, ' '), box, certainty });
    i += size - 1;
  }
  return segments;
}

/** A picture's reader sees the character between two pieces in both: 注册资 and 资本. */
const joined = (parts: readonly Segment[], blank: string): string =>
  parts.reduce((text, part) => {
    const seen = part.text.trim();
    const isTwice = text.length > 1 && seen.length > 1 && text.endsWith(seen.charAt(0));
    return text === '' ? seen : `${text}${blank}${isTwice ? seen.slice(1) : seen}`;
  }, '');

function isSpread(parts: readonly Segment[], count: number, vocabulary: Vocabulary): boolean {
  if (parts.length !== count) return false;
  const whole = joined(parts, '');
  // No label is so long, and a value stands only behind one whose letters stand apart.
  const isApart = parts.slice(0, -1).every(({ text }) => SHORT.test(text.trim()));
  if (!isApart && whole.length > LONGEST_LABEL) return false;
  const lead = parts.slice(0, -1).reduce((sum, { text }) => sum + text.length, 0);
  const [hit] = labelHits(whole, vocabulary);
  // 法定代表 人: a blank that fell within a label, which is then there to the letter.
  const areLabels = parts.every(({ text }) => isWholeLabel(text, vocabulary));
  if (hit?.from === 0 && hit.to === whole.length) return !areLabels;
  if (!isApart) return false;
  return hit?.from === 0 && hit.ending !== 'glued' && hit.to > lead;
}

/** 码号 and 用途 side by side head two columns, although 码号用途 is a label too. */
const isWholeLabel = (text: string, vocabulary: Vocabulary): boolean =>
  labelHits(text, vocabulary).some(({ from, ending }) => from === 0 && ending === 'bare');

const LONGEST_LABEL = 24;

/** 乙 of 乙方 is now and then read as Z. */
const SHORT = /^(?:[\u4E00-\u9FFF]{1,2}|Z)$/;

/** How far a label is to be trusted by what stands behind it. */
const trust: Record<LabelHit['ending'], number> = {
  colon: 1,
  bare: 1,
  gap: 0.97,
  is: 0.93,
  glued: 0.86,
};

function valuesAt(spot: Spot): Found[] {
  const { segment, row, i, hit } = spot;
  const quality = trust[hit.ending];
  const own = cut(segment, hit.to, hit.ending === 'is');
  if (own !== undefined) {
    const more = hit.ending === 'is' ? restOfSentence(own, spot) : continued(own, spot);
    return [foundOf(more, quality)];
  }
  const isBare = hit.ending === 'bare';
  if (isBare && isHeading(spot)) {
    return columnUnder(spot).map((cell) => foundOf(cell, quality * 0.96));
  }
  const right = row[i + 1];
  if (right !== undefined && startsWithLabel(right.hits)) {
    return columnUnder(spot)
      .slice(0, 1)
      .map((cell) => foundOf(cell, quality * 0.93));
  }
  if (right !== undefined) {
    const value = cut(right, 0, false);
    if (value === undefined) return [];
    return [foundOf(continued(value, spot), quality * (isFar(segment, right) ? 0.94 : 0.99))];
  }
  return columnUnder(spot)
    .slice(0, 1)
    .map((cell) => foundOf(continued(cell[0] ?? segment, spot), quality * 0.93));
}

/** Over the next lines where asked for; a name that breaks off in the middle goes on in any case. */
function continued(first: Segment, spot: Spot): readonly Segment[] {
  if (spot.long || !/[\u4E00-\u9FFF)）]$/.test(first.text) || isEntity(first.text)) {
    return lengthened(first, spot);
  }
  const more = lengthened(first, { ...spot, long: true }).slice(0, 2);
  return more.length > 1 && isEntity(more.map(({ text }) => text).join('')) ? more : [first];
}

/** A sentence goes on in the next line, up to the end of its clause. */
function restOfSentence(first: Segment, { rows, at, segment }: Spot): readonly Segment[] {
  const isCut = first.box.x + first.box.width > segment.box.x + segment.box.width - 0.005;
  const edge = Math.max(...rows.flat().map(({ box }) => box.x + box.width));
  const [next] = rows[at + 1] ?? [];
  if (!isCut || next === undefined || first.box.x + first.box.width < edge - 0.08) return [first];
  if (startsWithLabel(next.hits) || next.box.x > segment.box.x + 0.02) return [first];
  const end = CLAUSE_END.exec(next.text)?.index ?? 0;
  return end === 0 || end > LONGEST_REST ? [first] : [first, slice(next, 0, end)];
}

/** Of a value a line broke off; more is another sentence. */
const LONGEST_REST = 20;
const CLAUSE_END = /[，,。；;]/;

function foundOf(segments: readonly Segment[], quality: number): Found {
  const text = withoutGaps(segments.map((segment) => segment.text).join(''));
  return {
    text,
    place: { page: segments[0]?.page ?? 1, box: boxAround(segments.map(({ box }) => box)), text },
    certainty: Math.min(...segments.map(({ certainty }) => certainty)),
    quality,
  };
}

/** The rest of a segment from an offset, up to the next label, or to the end of the clause. */
function cut(segment: Marked, from: number, isClause: boolean): Segment | undefined {
  const next = segment.hits.find(
    (hit) =>
      hit.from >= from && (hit.ending !== 'glued' || isClause) && !(hit.from === 0 && from === 0),
  );
  const until = next?.from ?? segment.text.length;
  const clause = isClause ? CLAUSE_END.exec(segment.text.slice(from, until)) : null;
  const end = clause === null ? until : from + clause.index;
  const text = segment.text.slice(from, end);
  if (/^[\s:：_—-]*$/.test(text)) return undefined;
  const lead = text.length - text.trimStart().length;
  return slice(segment, from + lead, from + text.trimEnd().length);
}

const slice = (segment: Segment, from: number, to: number): Segment => ({
  ...segment,
  text: segment.text.slice(from, to),
  box: boxOfSlice(segment, from, to),
});

const isFar = (left: Segment, right: Segment): boolean =>
  right.box.x - (left.box.x + left.box.width) > 0.35;
