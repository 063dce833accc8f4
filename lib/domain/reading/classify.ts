import { callLogsOf } from '@/lib/domain/calls/call-logs';
import { materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import { kindMarks, type KindMarks } from './kind-marks';
import { segmentsOf, type Segment } from './layout/segments';
import type { PartOfDocument } from './extractor';
import type { Classification, Reason } from './reading';
import { plain } from './text/plain';

/** A kind weaker than this is a guess: a person places the document. */
const LEAST_SURE = 0.6;
/** The best must lead by this, or nobody can say. */
const LEAD = 0.12;
/** A picture with fewer characters than this shows something, it does not say it. */
const SILENT_CHARACTERS = 12;

/**
 * What kind of document it is, by its title, its words and, a little, its name; not sure when the best
 * is weak or another is close. A document that only cites another's title is not taken for it.
 */
export function classify(document: PartOfDocument, path: string): Classification {
  const text = plain(textOf(document)).replace(/ /g, '');
  const photo = seatPhotos(document, text, path);
  if (photo !== undefined) return photo;
  const log = callLog(document, text);
  if (log !== undefined) return log;
  const heads = headsOf(document);
  const judged = materialKinds
    .flatMap((kind) => {
      const marks = kindMarks[kind];
      return marks === undefined ? [] : [{ kind, ...judge(marks, heads, text, path) }];
    })
    .sort((a, b) => b.certainty - a.certainty);
  return decide(judged);
}

interface Judged {
  readonly kind: MaterialKind;
  readonly certainty: number;
  readonly reasons: readonly Reason[];
}

function decide(judged: readonly Judged[]): Classification {
  const [best, second] = judged;
  const candidates = judged
    .filter(({ certainty }) => certainty >= 0.2)
    .slice(0, 3)
    .map(({ kind, certainty }) => ({ kind, certainty: rounded(certainty) }));
  if (best === undefined || best.certainty < LEAST_SURE) {
    return {
      kind: null,
      certainty: rounded(best?.certainty ?? 0),
      reasons: best?.reasons ?? [],
      candidates,
    };
  }
  const isTie = second !== undefined && best.certainty - second.certainty < LEAD;
  if (isTie) {
    const reasons: Reason[] = [...best.reasons, { code: 'tie', found: [best.kind, second.kind] }];
    return { kind: null, certainty: rounded(best.certainty), reasons, candidates };
  }
  return {
    kind: best.kind,
    certainty: rounded(Math.min(0.99, best.certainty)),
    reasons: best.reasons,
    candidates,
  };
}

/** A title is worth most, then words of the kind, then its name; words of other kinds count against it. */
function judge(
  marks: KindMarks,
  heads: readonly Head[],
  text: string,
  path: string,
): { certainty: number; reasons: Reason[] } {
  if (marks.needs !== undefined && !marks.needs.some((word) => holds(text, word))) {
    return { certainty: 0, reasons: [] };
  }
  const title = titleOf(marks, heads);
  const words = marks.words.filter((word) => holds(text, word));
  const against = (marks.against ?? []).filter((word) => holds(text, word));
  const named = (marks.names ?? []).filter((word) =>
    path.toLowerCase().includes(word.toLowerCase()),
  );
  const share = Math.min(1, words.length / Math.min(6, marks.words.length));
  const certainty =
    (title?.weight ?? 0) +
    0.36 * share +
    (named.length > 0 ? 0.08 : 0) -
    0.09 * Math.min(3, against.length);
  const reasons: Reason[] = [];
  if (title !== undefined) reasons.push({ code: 'title', found: [title.text] });
  if (words.length > 0) reasons.push({ code: 'words', found: words.slice(0, 6) });
  if (named.length > 0) reasons.push({ code: 'folder', found: named });
  return { certainty: Math.max(0, certainty), reasons };
}

/** A line that may be a title: high on the page, large, or standing alone. */
interface Head {
  readonly text: string;
  readonly isLarge: boolean;
  readonly rank: number;
}

function headsOf({ pages }: PartOfDocument): Head[] {
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
  return [...sheet, ...heads, ...joined(heads)];
}

/** A title spread over the line letter by letter comes as several segments. */
function joined(heads: readonly Head[]): Head[] {
  const letters = heads.filter(({ text }) => text.length <= 3);
  if (letters.length < 2 || letters.length > 8) return [];
  return [
    { text: letters.map(({ text }) => text).join(''), isLarge: true, rank: letters[0]?.rank ?? 0 },
  ];
}

const isLarge = ({ box }: Segment, usual: number): boolean => box.height > 1.35 * usual;

/** The weight of the best title found: whole line, end of a line, or part of a longer one. */
function titleOf(
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

/** A table with the columns of calls is a call log, whatever language it is in; signalling has more to say. */
function callLog(document: PartOfDocument, text: string): Classification | undefined {
  const sheets = document.pages.filter(({ origin }) => origin === 'sheet');
  const [log] = callLogsOf({ ...document, pages: sheets });
  if (log === undefined || /信令|时延|比对|偏差/.test(text)) return undefined;
  const { names, system } = log.found;
  const found = system === null ? Object.values(names) : [system];
  if (found.length < 3 && system === null) return undefined;
  return {
    kind: 'call-records',
    certainty: 0.97,
    reasons: [{ code: 'table-headers', found }],
    candidates: [{ kind: 'call-records', certainty: 0.97 }],
  };
}

function seatPhotos(
  document: PartOfDocument,
  text: string,
  path: string,
): Classification | undefined {
  const isPicture = document.pages.some(({ origin }) => origin === 'ocr');
  if (!isPicture || text.length >= SILENT_CHARACTERS) return undefined;
  const found = ['座席', '坐席', '职场', '工位', '照片', '现场', 'seat'].filter((word) =>
    path.toLowerCase().includes(word),
  );
  if (found.length === 0) {
    return { kind: null, certainty: 0, reasons: [{ code: 'no-text', found: [] }], candidates: [] };
  }
  return {
    kind: 'seat-photos',
    certainty: 0.85,
    reasons: [
      { code: 'no-text', found: [] },
      { code: 'folder', found },
    ],
    candidates: [{ kind: 'seat-photos', certainty: 0.85 }],
  };
}

export function textOf({ pages }: PartOfDocument): string {
  return pages
    .flatMap((page) => [page.title ?? '', ...segmentsOf(page).map(({ text }) => text)])
    .join('\n');
}

const holds = (text: string, word: string): boolean =>
  text.includes(word) ||
  (/^[\x20-\x7e]+$/.test(word) &&
    text.toLowerCase().includes(word.toLowerCase().replace(/ /g, '')));

const rounded = (value: number): number => Math.round(value * 100) / 100;
