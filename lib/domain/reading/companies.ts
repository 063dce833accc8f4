import { labels } from './by-labels';
import { writersOf } from './extract/writer-of';
import type { PartOfDocument } from './extractor';
import { rowsOf } from './layout/segments';
import type { ReadPage } from './page';
import type { Companies } from './reading';
import { isEntity } from './text/is-entity';
import { bare } from './text/plain';

/** A document that names more is a list of others; its own stands among the first. */
const MOST_NAMES = 60;
/** Of a sheet: whose it is stands above its table, and a call log has a million rows. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 30;
/** Whose a document is stands on its first pages or at its end. */
const PAGES = { first: 4, last: 2 };

const HOLDERS = labels(
  '单位名称 公司名称 企业名称 主办单位名称 申请单位 申请人 报告单位 填报单位 报送单位 编制单位 受检单位 被检查单位 被检单位 责任单位 使用单位 送检单位 被审计单位 委托单位 受检企业 接入企业 客户名称',
);
const COMPANY = /[\u4E00-\u9FFFA-Za-z0-9()·]{2,40}?公司/g;
/** Rows at the top a title may stand in. */
const HEADS = 3;

/** Whose a document is by its own account, and the companies it names in whatever sentence. */
export function companiesIn(document: PartOfDocument): Companies {
  const pages = document.pages.map(headOf);
  const telling = { ...document, pages: pages.filter(isTelling) };
  const claimed = [...writersOf(telling, HOLDERS), () => headings(telling)]
    .map((attempt) => [...new Set(attempt().map(({ text }) => text))].filter(isWholeName))
    .find((names) => names.length > 0);
  return { claimed: claimed?.slice(0, MOST_NAMES) ?? [], named: namesOn(pages) };
}

const isTelling = (_page: ReadPage, at: number, { length }: readonly ReadPage[]): boolean =>
  at < PAGES.first || at >= length - PAGES.last;

const headOf = (page: ReadPage): ReadPage =>
  page.origin === 'sheet'
    ? {
        ...page,
        lines: page.lines.slice(0, MOST_ROWS),
        tables: page.tables.map(({ rows }) => ({
          rows: rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS)),
        })),
      }
    : page;

/** 某某公司投诉处理台账: a line at the top that begins with a name. */
const headings = ({ pages }: PartOfDocument) =>
  pages
    .slice(0, 1)
    .flatMap((page) => rowsOf(page).slice(0, HEADS).flat())
    .flatMap(({ text }) => /^.{4,40}?公司/.exec(text.trim()) ?? [])
    .map((text) => ({ text }));

/** Not what is left of a name (有限公司), and not 12321举报中心. */
const isWholeName = (text: string): boolean => isEntity(text) && /^\D.{5}/.test(text);

/** With what stands before them where no sign parts it: 兹证明某某公司. */
function namesOn(pages: readonly ReadPage[]): string[] {
  const names = new Set<string>();
  for (const page of pages) {
    const text = bare(
      rowsOf(page)
        .flat()
        .map((segment) => segment.text)
        .join(''),
    );
    for (const [name] of text.matchAll(COMPANY)) {
      if (names.size === MOST_NAMES) return [...names];
      names.add(name);
    }
  }
  return [...names];
}
