import type { Column } from './columns';
import type { Grid, GridCell, GridRow } from './grid';
import type { RosterLayout } from './layouts';
import { findMonths, monthsBetween, type Month } from './months';
import type { BackPaymentMark, LatePayment } from './roster';

/** Every back-payment a row marks; a row of a sheet of back-payments is one itself. */
export function marksOf(grid: Grid, row: GridRow, layout: RosterLayout): BackPaymentMark[] {
  const { columns, page } = grid;
  const months = monthsOfRow(columns, row, layout.signs);
  const mark = (reason: BackPaymentMark['reason'], cell: GridCell | undefined, text: string) => [
    { reason, months, text, place: { page, box: cell?.box ?? null, text } },
  ];
  const [starred, worded, ticked] = [
    columns.findIndex((column, i) => isStarred(column, row[i], layout.signs)),
    row.findIndex((cell, i) => isWorded(columns[i], cell)),
    columns.findIndex((column, i) => column.role === 'back-payment' && saysYes(row[i]?.text)),
  ];
  if ((layout.hasAsterisk || layout.signs !== '') && starred >= 0)
    return mark('asterisk', row[starred], safe(row[starred]?.text));
  if (worded >= 0) return mark('word', row[worded], safe(row[worded]?.text));
  if (ticked >= 0) {
    const { header = '' } = columns[ticked] ?? {};
    return mark('column', row[ticked], `${header} ${safe(row[ticked]?.text)}`);
  }
  const sheet = sheetOfBackPayments(grid, layout);
  if (sheet === undefined) return [];
  return mark(
    'sheet',
    row.find((cell) => cell !== undefined),
    sheet,
  );
}

/** Months a row states as paid in a later month than they were due. */
export function lateOf({ columns, page }: Grid, row: GridRow): LatePayment[] {
  const due = columns.flatMap(({ role }, i) =>
    role === 'due-month' || role === 'period' ? [i] : [],
  );
  const paid = columns.findIndex(({ role }) => role === 'paid-month');
  const [paidIn] = findMonths(row[paid]?.text ?? '');
  const owed = due.find((i) => columns[i]?.role === 'due-month') ?? due[0];
  if (paidIn === undefined || owed === undefined) return [];
  const cell = row[paid];
  return findMonths(row[owed]?.text ?? '')
    .flatMap(({ first, last }) => monthsBetween(first, last))
    .filter((month) => month < paidIn.first)
    .map((month) => ({
      due: month,
      paid: paidIn.first,
      place: { page, box: cell?.box ?? null, text: safe(cell?.text) },
    }));
}

/** The name of the sheet or the title nearest above, when every row under it is a back-payment. */
export function sheetOfBackPayments(
  { titles }: Pick<Grid, 'titles'>,
  { backPaymentSheets }: RosterLayout,
): string | undefined {
  const named = titles.findLast((title) =>
    /补缴|缴费(?:信息|明细|记录|情况)|名单|清单/.test(title),
  );
  const isNote = named !== undefined && /注|说明|[*＊]|不含|包括|=/.test(named);
  return named !== undefined && !isNote && backPaymentSheets.some((word) => word.test(named.trim()))
    ? named.trim().slice(0, 60)
    : undefined;
}

/** Every star there is, and what the statement itself says stands for a back-payment. */
const asStars = (text: string, signs: string): string =>
  [...text]
    .map((character) => (/[＊﹡∗※]/.test(character) || signs.includes(character) ? '*' : character))
    .join('');

/** A star beside the period or a month; stars within a hidden number or name say nothing. */
function isStarred({ role, month }: Column, cell: GridCell | undefined, signs: string): boolean {
  if (cell === undefined || role === 'name' || role === 'id-number') return false;
  const text = asStars(cell.text, signs);
  if (!text.includes('*') || /\*{2,}/.test(text)) return false;
  const isBare = text.trim() === '*';
  return isBare || month !== undefined || findMonths(text).length > 0;
}

function isWorded(column: Column | undefined, cell: GridCell | undefined): boolean {
  if (cell === undefined || column?.role === 'back-payment') return false;
  const text = cell.text.replace(/\s/g, '');
  return (
    /补缴|补收|补交/.test(text) &&
    !/[无非未没不](?:有|属于|含|是)?(?:补缴|补收|补交)|(?:补缴|补收)[:：]?(?:0|无|否)/.test(text)
  );
}

const saysYes = (text: string | undefined): boolean => {
  const said = (text ?? '').replace(/\s/g, '');
  if (said === '' || /^(?:[-—–/\\×]+|0+(?:\.0+)?|无|否|非.*|没有|未.*|正常.*|N|n|no)$/.test(said))
    return false;
  return true;
};

const monthsOfRow = (columns: readonly Column[], row: GridRow, signs: string): Month[] => {
  const at = columns.flatMap(({ role }, i) =>
    role === 'period' || role === 'due-month' || role === 'period-start' || role === undefined
      ? [i]
      : [],
  );
  const found = at.flatMap((i) => findMonths(row[i]?.text ?? ''));
  const starred = columns.flatMap(({ month }, i) =>
    month !== undefined && /[*]|补/.test(asStars(row[i]?.text ?? '', signs)) ? [month] : [],
  );
  const months = found.flatMap(({ first, last }) => monthsBetween(first, last));
  return [...new Set([...months, ...starred])].sort();
};

const safe = (text = ''): string => text.replace(/[0-9]{15,17}[0-9Xx]?/g, '***').slice(0, 60);
