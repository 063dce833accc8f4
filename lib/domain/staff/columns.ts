import { plain } from '@/lib/domain/reading/text/plain';
import { findMonths, type Month } from './months';
import type { InsuranceKind } from './roster';

/** What a column of a statement holds. */
export const columnRoles = [
  'index',
  'name',
  'id-number',
  'period',
  'period-start',
  'period-end',
  'month-count',
  'due-month',
  'paid-month',
  'insurance-kind',
  'insurance',
  'month',
  'back-payment',
  'note',
  'ignored',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface Column {
  readonly header: string;
  /** Undefined when the header says nothing known. */
  readonly role: ColumnRole | undefined;
  /** Of one kind of insurance only. */
  readonly kind: InsuranceKind | undefined;
  /** A column of its own for a month. */
  readonly month: Month | undefined;
}

/** What a person said the columns of a table are, by their headers. */
export type ColumnMapping = Readonly<Record<string, ColumnRole>>;

/** What a person once said the columns of a form are. */
export interface RosterForm {
  /** The headers of the form, joined. */
  readonly fingerprint: string;
  readonly columns: ColumnMapping;
}

/** A column by its header; a mapping goes before the words known. */
export function columnOf(text: string, mapping: ColumnMapping = {}): Column {
  const header = headerText(text);
  const kind = kindOf(header);
  const [months] = findMonths(header);
  const isMonth = months !== undefined && months.first === months.last && header.length <= 9;
  const mapped = Object.hasOwn(mapping, header) ? mapping[header] : undefined;
  const role = mapped ?? (isMonth ? 'month' : words.find(([, word]) => word.test(header))?.[0]);
  return { header, role, kind, month: isMonth ? months.first : undefined };
}

/** The columns of a table: beside a month due, the time paid is when, not for what. */
export function columnsOf(texts: readonly string[], mapping: ColumnMapping = {}): Column[] {
  const columns = texts.map((text) => columnOf(text, mapping));
  const isMapped = columns.some(({ header }) => Object.hasOwn(mapping, header));
  const isDue = columns.some(({ role }) => role === 'due-month');
  const isPaid = columns.some(({ role }) => role === 'paid-month');
  if (isMapped || !isDue || isPaid) return columns;
  return columns.map((column) => {
    const isTime = column.role === 'period' && /实缴|缴费(?:时间|年月|月份)/.test(column.header);
    return isTime ? { ...column, role: 'paid-month' } : column;
  });
}

/** A header as it is compared: half-width, without blanks and line ends. */
export const headerText = (text: string): string => plain(text).replace(/ /g, '');

/** Tells one table's columns from another's; what a remembered mapping is found by. */
export const fingerprintOf = (headers: readonly string[]): string =>
  headers.map(headerText).filter(Boolean).join('|');

/** The kind of insurance a text names; undefined when none or several. */
export function kindOf(text: string): InsuranceKind | undefined {
  const named = kindWords.filter(([, word]) => word.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

const kindWords: readonly (readonly [InsuranceKind, RegExp])[] = [
  ['pension', /养老/],
  ['medical', /医疗/],
  ['unemployment', /失业/],
  ['injury', /工伤/],
  ['maternity', /生育/],
];

const words: readonly (readonly [ColumnRole, RegExp])[] = [
  ['index', /^(?:序号|编号|行号|序|no\.?)$/i],
  ['ignored', /参工|参加工作|出生|性别|单位名称|单位编号|基数|金额|工资|人数|利息|滞纳|^个人编号/],
  ['id-number', /身份证|身份号|保障号|证件号|公民身份/],
  ['name', /姓名/],
  ['back-payment', /补缴|补收/],
  ['due-month', /费款所属|所属期|所属年月|所属月|应缴年月|应缴月份|应缴时间|应缴日期/],
  [
    'paid-month',
    /到账|[入人]库|缴款|入账|实缴日期|实际缴费(?:日期|时间|年月)|缴费日期|实缴年月|实缴月份/,
  ],
  ['month-count', /月数|个月/],
  ['period', /起止/],
  ['period-start', /起始|开始|起时间|起年月|起$/],
  ['period-end', /终止|截止|结束|止时间|止年月|止$/],
  [
    'period',
    /起止|实缴时间|缴费年月|缴费时间|缴费期间|参保期间|参保时间段|缴费月份|缴费区间|缴费时段/,
  ],
  ['insurance-kind', /险种/],
  ['insurance', /养老|医疗|失业|工伤|生育/],
  ['note', /备注|类型|标志|标识|性质|状态/],
];
