import type { Column } from './columns';
import { kindOf } from './columns';
import type { GridRow } from './grid';
import type { RosterLayout } from './layouts';
import { findMonths, monthAfter, monthsBetween, type Month } from './months';
import type { InsuranceKind } from './roster';

/** Months one row of a table states as paid, of one kind of insurance or of all. */
export interface PaidMonths {
  readonly months: readonly Month[];
  readonly kind: InsuranceKind | undefined;
}

/** Longest a start and a count may reach: more is an amount. */
const MOST_COUNTED = 600;

/** The months a row says were paid, by the form of its columns. */
export function paidMonthsOf(
  columns: readonly Column[],
  row: GridRow,
  layout: Pick<RosterLayout, 'period'>,
): PaidMonths[] {
  const kind = kindOfRow(columns, row);
  const own = [
    ...ranges(columns, row, layout, kind),
    ...startAndEnd(columns, row, kind),
    ...monthColumns(columns, row, kind),
  ];
  return own.length > 0 ? byInsurance(columns, row, own) : dueMonths(columns, row, kind);
}

/** The kind of insurance a row of several kinds is about. */
const kindOfRow = (columns: readonly Column[], row: GridRow): InsuranceKind | undefined =>
  columns.flatMap(({ role }, i) =>
    role === 'insurance-kind' ? (kindOf(row[i]?.text ?? '') ?? []) : [],
  )[0];

function ranges(
  columns: readonly Column[],
  row: GridRow,
  { period }: Pick<RosterLayout, 'period'>,
  kind: InsuranceKind | undefined,
): PaidMonths[] {
  const hasEnd = columns.some(({ role }) => role === 'period-end');
  return columns.flatMap((column, i) => {
    const isOpen = column.role === undefined || column.role === 'note';
    const isPeriod =
      column.role === 'period' ||
      column.role === 'insurance' ||
      (column.role === 'period-start' && !hasEnd);
    if (!isPeriod && !(isOpen && period === 'start-and-count')) return [];
    const runs = findMonths(row[i]?.text ?? '');
    return runs.map(({ first, last, to }) => {
      const count = first === last ? countBeside(columns, row, i, to) : undefined;
      const until = count === undefined ? last : monthAfter(first, count - 1);
      return { months: monthsBetween(first, until), kind: column.kind ?? kind };
    });
  });
}

/** A count belongs to the start it stands behind: in the same cell, or in the next one. */
function countBeside(
  columns: readonly Column[],
  row: GridRow,
  i: number,
  to: number,
): number | undefined {
  const text = row[i]?.text ?? '';
  const next = columns[i + 1];
  const mayCount = next?.role === 'month-count' || next?.role === undefined;
  const beside = mayCount ? (row[i + 1]?.text ?? '') : '';
  const written =
    /^\D{0,3}(\d{1,3})(?!\d)/.exec(text.slice(to))?.[1] ?? /^(\d{1,3})$/.exec(beside.trim())?.[1];
  const count = Number(written);
  return Number.isInteger(count) && count >= 1 && count <= MOST_COUNTED ? count : undefined;
}

function startAndEnd(
  columns: readonly Column[],
  row: GridRow,
  kind: InsuranceKind | undefined,
): PaidMonths[] {
  return columns.flatMap((column, i) => {
    if (column.role !== 'period-start') return [];
    const end = columns.findIndex((other, j) => j > i && other.role === 'period-end');
    const [first] = findMonths(row[i]?.text ?? '');
    const [last] = findMonths(row[end]?.text ?? '');
    if (first === undefined || last === undefined) return [];
    return [{ months: monthsBetween(first.first, last.last), kind: column.kind ?? kind }];
  });
}

function monthColumns(
  columns: readonly Column[],
  row: GridRow,
  kind: InsuranceKind | undefined,
): PaidMonths[] {
  const months = columns.flatMap(({ month }, i) =>
    month !== undefined && isPaid(row[i]?.text) ? [month] : [],
  );
  return months.length === 0 ? [] : [{ months, kind }];
}

/** Where only the month owed is stated, it is the month paid for. */
const dueMonths = (
  columns: readonly Column[],
  row: GridRow,
  kind: InsuranceKind | undefined,
): PaidMonths[] =>
  columns.flatMap(({ role }, i) =>
    role !== 'due-month'
      ? []
      : findMonths(row[i]?.text ?? '').map(({ first, last }) => ({
          months: monthsBetween(first, last),
          kind,
        })),
  );

/** Beside a period, a column of each kind says whether it was paid, or how much. */
function byInsurance(
  columns: readonly Column[],
  row: GridRow,
  own: readonly PaidMonths[],
): PaidMonths[] {
  const months = own.filter(({ kind }) => kind === undefined).flatMap((one) => one.months);
  const kinds = columns.flatMap(({ role, kind }, i) =>
    role === 'insurance' && kind !== undefined && isPaid(row[i]?.text) ? [kind] : [],
  );
  return [...own, ...kinds.flatMap((kind) => (months.length > 0 ? [{ months, kind }] : []))];
}

/** Whether a cell says that something was paid: a tick, an amount, a word of it. */
export function isPaid(text: string | undefined): boolean {
  const said = (text ?? '').replace(/[\s,]/g, '');
  if (said === '' || NOT_PAID.test(said)) return false;
  const amount = Number(said);
  return Number.isNaN(amount) || amount > 0;
}

const NOT_PAID = /^(?:[-—–/\\×xX✗]+|0+(?:\.0+)?|无|否|未.*|欠.*|停.*|没有)$/;
