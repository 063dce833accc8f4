import { callLogsOf, type CallLog } from '@/lib/domain/calls/call-logs';
import { isDialled } from '@/lib/domain/calls/find-columns';
import { materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { KindMarks } from './kind-look';
import { kindMarks } from './kind-marks';
import { rowsOf, segmentsOf, type Row } from './layout/segments';
import type { PartOfDocument } from './extractor';
import type { Classification, Reason } from './reading';
import { plain } from './text/plain';
import { headsOf, isTitledOtherwise, titleOf, type Head } from './title-of';

/** A kind weaker than this is a guess: a person places the document. */
const LEAST_SURE = 0.6;
/** The best must lead by this, or nobody can say. */
const LEAD = 0.12;
/** A picture with fewer characters than this shows something, it does not say it. */
const SILENT_CHARACTERS = 12;

/** A picture with writing in a folder of photos: no more than likely. */
const LIKELY_PHOTO = 0.5;

/** Kinds weaker than this are not looked at for their fields, and clear ones need not be. */
const LOOKED_AT = { from: 0.12, until: 0.75, lead: 0.2, most: 3 };
/** What all the fields of a kind, found, are worth. */
const ALL_FIELDS = 0.44;

/** The fields a document states if it is of a kind, of those a document of the kind must state. */
export type FieldsStated = (kind: MaterialKind) => {
  readonly found: readonly string[];
  readonly asked: number;
};

/**
 * What kind of document it is, by its title, its words and, a little, its name; where those leave it
 * open, by the fields it states too. Not sure when the best is weak or another is close. A document
 * that only cites another's title is not taken for it.
 */
export function classify(
  document: PartOfDocument,
  path: string,
  fieldsStated?: FieldsStated,
): Classification {
  const text = plain(textOf(document)).replace(/ /g, '');
  const photo = seatPhotos(document, text, path);
  if (photo !== undefined) return photo;
  const log = callLog(document, text);
  if (log !== undefined) return log;
  const said = text.replace(COMPANY_NAME, '');
  const page = { heads: headsOf(document), rows: document.pages.flatMap(rowsOf), text, said };
  const judged = materialKinds
    .flatMap((kind): Judged[] => {
      const marks = kindMarks[kind];
      return marks === undefined ? [] : [{ kind, ...judge(marks, page, path) }];
    })
    .sort(surestFirst);
  const decided = decide(fieldsStated === undefined ? judged : withFields(judged, fieldsStated));
  const isOpen = decided.kind === null && decided.certainty < LIKELY_PHOTO;
  const found = isOpen && isPicture(document) ? photoWordsIn(path) : [];
  return found.length === 0 ? decided : likelyPhoto(decided, found);
}

function withFields(judged: readonly Judged[], fieldsStated: FieldsStated): readonly Judged[] {
  const [best, second] = judged;
  if (best === undefined) return judged;
  const isClear =
    best.certainty >= LOOKED_AT.until &&
    best.certainty - (second?.certainty ?? 0) >= LOOKED_AT.lead;
  if (isClear) return judged;
  return judged
    .map((one, rank) => {
      if (rank >= LOOKED_AT.most || one.certainty < LOOKED_AT.from) return one;
      const { found, asked } = fieldsStated(one.kind);
      if (found.length === 0) return one;
      const certainty = one.certainty + (ALL_FIELDS * found.length) / asked;
      const reason: Reason = { code: 'fields', found: found.map((name) => `${one.kind}.${name}`) };
      return { ...one, certainty, reasons: [...one.reasons, reason] };
    })
    .sort(surestFirst);
}

const surestFirst = (a: Judged, b: Judged) => b.certainty - a.certainty;

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
    .map(({ kind, certainty }) => ({ kind, certainty: shown(certainty) }));
  if (best === undefined || best.certainty < LEAST_SURE) {
    return {
      kind: null,
      certainty: shown(best?.certainty ?? 0),
      reasons: best?.reasons ?? [],
      candidates,
    };
  }
  const isTie = second !== undefined && best.certainty - second.certainty < LEAD;
  if (isTie) {
    const reasons: Reason[] = [...best.reasons, { code: 'tie', found: [best.kind, second.kind] }];
    return { kind: null, certainty: shown(best.certainty), reasons, candidates };
  }
  return {
    kind: best.kind,
    certainty: shown(best.certainty),
    reasons: best.reasons,
    candidates,
  };
}

/** What a document is judged by. */
interface Page {
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  readonly text: string;
  /** The text without what companies are called: 某某呼叫服务有限公司 does not speak of calls. */
  readonly said: string;
}

/** What a name ends with, from its trade on. */
const COMPANY_NAME =
  /(?:呼叫|客服|电子|商务|信息|数据|科技|网络|通信|技术|服务|软件|中心|销售|有限|责任|股份)+公司/g;

/** A title is worth most, then words of the kind, then its name; words of other kinds count against it. */
function judge(
  marks: KindMarks,
  { heads, rows, text, said }: Page,
  path: string,
): { certainty: number; reasons: Reason[] } {
  const isWithoutNeeds =
    marks.needs !== undefined && !marks.needs.some((word) => holds(said, word));
  if (isWithoutNeeds || isTitledOtherwise(marks, heads)) {
    return { certainty: 0, reasons: [] };
  }
  const title = titleOf(marks, heads);
  const columns = marks.columns && columnsIn(rows, marks.columns);
  const words = marks.words.filter((word) => holds(text, word));
  const against = (marks.against ?? []).filter((word) => holds(text, word));
  const named = (marks.names ?? []).filter((word) =>
    path.toLowerCase().includes(word.toLowerCase()),
  );
  const share = Math.min(1, words.length / Math.min(6, marks.words.length));
  const certainty =
    (title?.weight ?? 0) +
    (columns === undefined ? 0 : COLUMNS) +
    0.36 * share +
    (named.length > 0 ? 0.08 : 0) -
    0.09 * Math.min(3, against.length);
  const reasons: Reason[] = [];
  if (title !== undefined) reasons.push({ code: 'title', found: [title.text] });
  if (columns !== undefined) reasons.push({ code: 'table-headers', found: columns });
  if (words.length > 0) reasons.push({ code: 'words', found: words.slice(0, 6) });
  if (named.length > 0) reasons.push({ code: 'folder', found: named });
  return { certainty: Math.max(0, certainty), reasons };
}

/** What a table of the kind's columns is worth, and how many of them make one. */
const COLUMNS = 0.3;
const COLUMNS_NEEDED = 3;

/** The heads of the first table that has columns of a kind; undefined when none has. */
function columnsIn(rows: readonly Row[], pattern: RegExp): readonly string[] | undefined {
  for (const row of rows) {
    const heads = row
      .map(({ text }) => plain(text).replace(/ /g, ''))
      .filter((text) => text.length <= 10 && pattern.test(text));
    if (heads.length >= COLUMNS_NEEDED) return heads.slice(0, 6);
  }
  return undefined;
}

/** A table with the columns of calls is a call log, whatever language it is in; signalling has more to say. */
function callLog(document: PartOfDocument, text: string): Classification | undefined {
  const saysCalls = /主叫|被叫|通话|呼叫|caller|callee|called/i.test(text);
  const pages = document.pages.filter(({ origin }) => saysCalls || origin === 'sheet');
  const [log] = callLogsOf({ ...document, pages });
  if (log === undefined || /信令|时延|比对|偏差/.test(text)) return undefined;
  const { names, system } = log.found;
  const found = system === null ? Object.values(names) : [system];
  if (found.length < 3 && system === null) return undefined;
  const isSheet = log.page.origin === 'sheet';
  if (!isSheet && !hasCalls(log)) return undefined;
  const certainty = isSheet ? 0.97 : 0.9;
  return {
    kind: 'call-records',
    certainty,
    reasons: [{ code: 'table-headers', found }],
    candidates: [{ kind: 'call-records', certainty }],
  };
}

/** On a printed page rows of numbers calling numbers stand under the names. */
const hasCalls = ({ found: { columns }, rows }: CallLog): boolean =>
  rows.filter((row) => [columns.caller, columns.callee].every((at) => isDialled(row[at ?? -1])))
    .length >= LEAST_CALLS;

const LEAST_CALLS = 3;

function seatPhotos(
  document: PartOfDocument,
  text: string,
  path: string,
): Classification | undefined {
  if (!isPicture(document)) return text === '' ? silent : undefined;
  if (text.length >= SILENT_CHARACTERS) return undefined;
  const found = photoWordsIn(path);
  if (found.length === 0) return silent;
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

const isPicture = ({ pages }: PartOfDocument): boolean =>
  pages.some(({ origin }) => origin === 'ocr');

const photoWordsIn = (path: string): string[] =>
  ['座席', '坐席', '职场', '工位', '照片', '现场', 'seat'].filter((word) =>
    path.toLowerCase().includes(word),
  );

/** Posters and screens are text too: what a folder of photos holds is likely one, and a person says so. */
const likelyPhoto = (decided: Classification, found: readonly string[]): Classification => ({
  ...decided,
  reasons: [{ code: 'folder', found }],
  candidates: [{ kind: 'seat-photos', certainty: LIKELY_PHOTO }, ...decided.candidates.slice(0, 2)],
});

const silent: Classification = {
  kind: null,
  certainty: 0,
  reasons: [{ code: 'no-text', found: [] }],
  candidates: [],
};

/** Every run of text, and every row as a whole: a form spreads words over their column. */
function textOf({ pages }: PartOfDocument): string {
  return pages
    .flatMap((page) => [
      page.title ?? '',
      ...segmentsOf(page).map(({ text }) => text),
      ...rowsOf(page).flatMap((row) =>
        row.length > 1 ? row.map(({ text }) => text).join('') : [],
      ),
    ])
    .join('\n');
}

const holds = (text: string, word: string): boolean =>
  text.includes(word) ||
  (/^[\x20-\x7e]+$/.test(word) &&
    text.toLowerCase().includes(word.toLowerCase().replace(/ /g, '')));

/** Marks add up to more than one; nothing is beyond doubt. */
const shown = (value: number): number => Math.round(Math.min(0.99, value) * 100) / 100;
