import { classify } from './classify';
import { segmentsOf } from './layout/segments';
import type { ReadPage } from './page';
import { plain } from './text/plain';

/** The pages of one document within a file. */
export interface PageRange {
  readonly firstPage: number;
  readonly lastPage: number;
}

/**
 * The documents in a file: a page that starts numbering anew (第1页), or that by itself is clearly of
 * another kind than what came before, begins one. Everything else goes on; an empty page belongs to
 * the document before it. Sheets of a workbook are one document.
 */
export function splitPages(pages: readonly ReadPage[]): PageRange[] {
  const starts: number[] = [];
  let kind: string | null = null;
  pages.forEach((page, at) => {
    const own = isSilent(page) ? null : kindByTitle(page);
    if (at === 0) starts.push(page.number);
    else if (page.origin !== 'sheet' && beginsAnew(page, own, kind)) starts.push(page.number);
    else return void (kind ??= own);
    kind = own;
  });
  const last = pages.at(-1)?.number ?? 0;
  return starts.map((firstPage, i) => ({ firstPage, lastPage: (starts[i + 1] ?? last + 1) - 1 }));
}

function beginsAnew(page: ReadPage, own: string | null, before: string | null): boolean {
  if (own === null || isContinued(page)) return false;
  if (before !== null && own !== before) return true;
  return own === before && isFirstPage(page);
}

const isSilent = (page: ReadPage): boolean => segmentsOf(page).length === 0;

/** Surely a kind by its title: words alone also stand on the second page of a contract. */
function kindByTitle(page: ReadPage): string | null {
  const { kind, reasons, certainty } = classify({ pages: [page], complete: true }, '');
  return kind !== null && certainty >= 0.75 && reasons.some(({ code }) => code === 'title')
    ? kind
    : null;
}

const pageText = (page: ReadPage): string =>
  plain(
    segmentsOf(page)
      .map(({ text }) => text)
      .join(' '),
  ).replace(/ /g, '');

const isFirstPage = (page: ReadPage): boolean =>
  /第[1一]页|(?<![\d/])1\/\d{1,3}(?![\d/])/.test(pageText(page));

const isContinued = (page: ReadPage): boolean =>
  /第(?!1页|一页)[\d二三四五六七八九十]{1,3}页/.test(pageText(page));
