import type { ReadPage } from '@/lib/domain/reading/page';
import {
  boxAround,
  boxOfSlice,
  rowsOf,
  type Row,
  type Segment,
} from '@/lib/domain/reading/layout/segments';
import { columnOf, columnsOf, type ColumnMapping } from './columns';
import type { Grid, GridCell, GridRow } from './grid';
import { isHeaderLike, isSubHeader, NUMBER_OF_A_PERSON } from './header-row';

/** Where a column stands on the page: its header's edges, as shares of the page's width. */
interface Band {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A grid of a page of lines remembers where its columns stand: the next page may have no headers. */
interface LineGrid extends Grid {
  readonly bands: readonly Band[];
}

/** The tables of a page that states only words and where they stand. */
export function gridsOfLines(
  page: ReadPage,
  mapping: ColumnMapping,
  before: readonly Grid[],
): LineGrid[] {
  const rows = rowsOf(page).map(tokensOf);
  const heads = headersAt(rows, mapping);
  const grids: LineGrid[] = [];
  const continued = before.findLast(hasBands);
  if (continued !== undefined && heads[0]?.at !== 0) {
    const rest = rows.slice(0, heads[0]?.at ?? rows.length);
    if (rest.some((row) => row.some(({ text }) => NUMBER_OF_A_PERSON.test(text))))
      grids.push({ ...continued, page: page.number, rows: rest.map(inBands(continued.bands)) });
  }
  heads.forEach(({ at, bands, depth }, i) => {
    const end = heads[i + 1]?.at ?? rows.length;
    const from = i === 0 ? 0 : (heads[i - 1]?.at ?? 0) + 1;
    grids.push({
      page: page.number,
      titles: rows
        .slice(from, at)
        .slice(-4)
        .map((row) => row.map(({ text }) => text).join(' ')),
      columns: columnsOf(
        bands.map(({ text }) => text),
        mapping,
      ),
      rows: rows.slice(at + depth, end).map(inBands(bands)),
      bands,
    });
  });
  return grids;
}

interface Head {
  readonly at: number;
  readonly depth: number;
  readonly bands: readonly Band[];
}

function headersAt(rows: readonly Row[], mapping: ColumnMapping): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const head = headAt(rows, at, mapping);
    if (head === undefined) continue;
    heads.push(head);
    at += head.depth - 1;
  }
  if (heads.length > 0) return heads;
  const first = rows.findIndex((row) => row.some(({ text }) => NUMBER_OF_A_PERSON.test(text)));
  const above = rows[first - 1];
  return above === undefined || above.length < 3
    ? []
    : [{ at: first - 1, depth: 1, bands: bandsOf(above) }];
}

/** One row of headers, or two or three where they are written on several lines. */
function headAt(rows: readonly Row[], at: number, mapping: ColumnMapping): Head | undefined {
  for (const depth of [1, 2, 3]) {
    const lines = rows.slice(at, at + depth);
    if (lines.length < depth || lines.some(isBody) || (lines[0]?.length ?? 0) < 2) return undefined;
    const isHeader = (bands: readonly Band[]) =>
      isHeaderLike(bands.map(({ text }) => columnOf(text, mapping)));
    const bands = lines.map(bandsOf).reduce(merged);
    if (!isHeader(bands)) continue;
    // What stands above headers that need nothing above them is another table's.
    if (depth > 1 && isHeader(bandsOf(lines.at(-1) ?? []))) return undefined;
    const next = rows[at + depth];
    const isTwo =
      next !== undefined && isNear(lines.at(-1), next) && isSubHeader(next.map(({ text }) => text));
    return isTwo
      ? { at, depth: depth + 1, bands: merged(bands, bandsOf(next)) }
      : { at, depth, bands };
  }
  return undefined;
}

/** Rows no header is in: numbers of people, sentences, labels with their colon. */
const isBody = (row: Row): boolean =>
  row.some(({ text }) => NUMBER_OF_A_PERSON.test(text) || /[:：。]/.test(text) || text.length > 16);

function isNear(above: Row | undefined, below: Row): boolean {
  const [a, b] = [
    boxAround((above ?? []).map(({ box }) => box)),
    boxAround(below.map(({ box }) => box)),
  ];
  return a !== null && b !== null && b.y - (a.y + a.height) < 1.2 * b.height;
}

const bandsOf = (row: Row): Band[] =>
  row.map(({ text, box }) => ({ text, left: box.x, right: box.x + box.width }));

/** Words under a header belong to it; several under one part it into as many columns. */
function merged(top: readonly Band[], below: readonly Band[]): Band[] {
  const parents = below.map((band) => top.find((candidate) => overlaps(candidate, band)));
  const kept = top.filter((band) => !parents.includes(band));
  const joined = below.map((band, i) => {
    const parent = parents[i];
    if (parent === undefined) return band;
    const isAlone = parents.filter((one) => one === parent).length === 1;
    const text = `${parent.text}${band.text}`;
    if (!isAlone) return { ...band, text };
    return {
      text,
      left: Math.min(parent.left, band.left),
      right: Math.max(parent.right, band.right),
    };
  });
  return [...kept, ...joined].sort((a, b) => a.left - b.left);
}

const overlaps = (a: Band, b: Band): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0;

/** Each word goes to the column it stands under; a number of a person to the column of numbers. */
function inBands(bands: readonly Band[]): (row: Row) => GridRow {
  const everywhere = bands.map((_, at) => at);
  const numbers = everywhere.filter((at) => columnOf(bands[at]?.text ?? '').role === 'id-number');
  return (row) => {
    const cells: Segment[][] = bands.map(() => []);
    for (const token of row) {
      const isNumber = NUMBER_OF_A_PERSON.test(token.text) && numbers.length > 0;
      cells[nearest(bands, isNumber ? numbers : everywhere, token)]?.push(token);
    }
    return cells.map(cellOf);
  };
}

/** Of the columns `among` all, the one a word stands under, or nearest to. */
function nearest(bands: readonly Band[], among: readonly number[], { box }: Segment): number {
  const middle = box.x + box.width / 2;
  const distances = among.map((at) => {
    const { left, right } = bands[at] ?? { left: 0, right: 0 };
    const overlap = Math.min(right, box.x + box.width) - Math.max(left, box.x);
    return overlap > 0 ? -overlap : Math.min(Math.abs(left - middle), Math.abs(right - middle));
  });
  return among[distances.indexOf(Math.min(...distances))] ?? 0;
}

function cellOf(tokens: readonly Segment[]): GridCell | undefined {
  if (tokens.length === 0) return undefined;
  return {
    text: tokens.map(({ text }) => text).join(' '),
    box: boxAround(tokens.map(({ box }) => box)),
    certainty: Math.min(...tokens.map(({ certainty }) => certainty)),
  };
}

/** Words parted by blanks stand for themselves: a line of a page may run over several columns. */
function tokensOf(row: Row): Row {
  const tokens = row.flatMap((segment) =>
    [...segment.text.matchAll(TOKEN)].map((match) => ({
      ...segment,
      text: match[0],
      box: boxOfSlice(segment, match.index, match.index + match[0].length),
    })),
  );
  return tokens.reduce<Segment[]>(joinSpaced, []);
}

const TOKEN =
  /[0-9]{6}[0-9*]{8}[0-9OIlZSB]{3}[0-9XxK]|[^\s0-9]+(?=[0-9]{17}[0-9Xx])|[0-9]{10,17}(?=[\u4E00-\u9FFF])|\S+/g;

/** 姓　名 is one word: single Chinese characters near each other. */
function joinSpaced(row: Segment[], token: Segment): Segment[] {
  const last = row.at(-1);
  const isSpaced =
    last !== undefined &&
    /^[一-龥]$/.test(token.text) &&
    /^[一-龥]{1,3}$/.test(last.text) &&
    columnOf(last.text).role === undefined &&
    (last.text.length === 1 || last.box.width > last.text.length * 1.6 * token.box.width) &&
    token.box.x - (last.box.x + last.box.width) < 4 * token.box.width;
  if (!isSpaced) return [...row, token];
  const box = boxAround([last.box, token.box]) ?? token.box;
  const text = `${last.text}${token.text}`;
  return [
    ...row.slice(0, -1),
    { ...last, text, box, certainty: Math.min(last.certainty, token.certainty) },
  ];
}

const hasBands = (grid: Grid): grid is LineGrid => 'bands' in grid;
