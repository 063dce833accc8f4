import { headerText, type Column } from './columns';

/** The whole number of a person, or most of one. */
export const NUMBER_OF_A_PERSON = /(?<![0-9A-Za-z])\d{6}(?:\d{8}|\*{4,8})[0-9OIlZSB]{3}[0-9XxK]/;

/** Whether columns are those of a table of people or of months. */
export function isHeaderLike(columns: readonly Column[]): boolean {
  const roles = columns.flatMap(({ role, header }) =>
    role === undefined || header.length > 24 || header.includes(':') ? [] : [role],
  );
  const has = (role: string) => roles.some((one) => one === role);
  const distinct = new Set(roles.filter((role) => role !== 'ignored')).size;
  if (has('name') && has('id-number')) return true;
  if (has('due-month') && distinct >= 2) return true;
  const namesSomebody = has('name') || has('id-number') || has('index');
  return namesSomebody && has('period') ? true : distinct >= 3 && (has('period') || has('name'));
}

/** Whether a row goes on with the headers above it: words only, no number, no name of a label. */
export function isSubHeader(texts: readonly string[]): boolean {
  const words = texts.map(headerText).filter(Boolean);
  if (words.length === 0 || words.some((word) => /\d|[:*]/.test(word) || word.length > 12))
    return false;
  return words.some((word) => SUB.test(word));
}

const SUB = /起止|年月|月数|起始|终止|开始|结束|截止|单位|个人|基数|金额|号码|时间/;
