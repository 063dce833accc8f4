import { beginsWithSurname } from '@/lib/domain/identifiers/surname';
import { findValues } from '@/lib/domain/reading/layout/find-value';
import type { Box, ReadPage } from '@/lib/domain/reading/page';
import type { ColumnRole } from './columns';
import type { Grid, GridRow } from './grid';
import type { RosterLayout } from './layouts';
import { NUMBER_OF_A_PERSON } from './header-row';
import { findMonths } from './months';
import { readNumber } from './person-number';
import type { BackPaymentMark, LatePayment } from './roster';
import { lateOf, marksOf } from './row-marks';
import { paidMonthsOf, type PaidMonths } from './row-months';
import { unwrapped } from './wrapped-numbers';

/** One row of one table: a person may have many. */
export interface Entry {
  readonly name: string;
  readonly idNumber: string;
  readonly paid: readonly PaidMonths[];
  readonly marks: readonly BackPaymentMark[];
  readonly late: readonly LatePayment[];
  readonly page: number;
  readonly box: Box | null;
  readonly certainty: number;
}

/** What each row of a table says about a person. Totals, notes and blank rows say nothing. */
export function entriesOf(grid: Grid, layout: RosterLayout, pages: readonly ReadPage[]): Entry[] {
  const named = columnAt(grid, 'name') >= 0 || columnAt(grid, 'id-number') >= 0;
  const owner = named ? undefined : (ownerAbove(grid) ?? ownerOf(pages, grid.page));
  if (!named && owner === undefined) return [];
  const entries: Entry[] = [];
  for (const row of unwrapped(grid)) {
    if (isOver(row)) break;
    const whose = owner ?? personOf(grid, row) ?? continued(grid, row, entries.at(-1));
    const entry = whose && entryOf(grid, row, layout, whose);
    if (entry !== undefined && (owner === undefined || entry.paid.length > 0)) entries.push(entry);
  }
  return entries;
}

interface Person {
  readonly name: string;
  readonly idNumber: string;
}

function entryOf(grid: Grid, row: GridRow, layout: RosterLayout, whose: Person): Entry {
  const cells = row.flatMap((cell, i) =>
    cell === undefined || grid.columns[i]?.role === 'ignored' ? [] : [cell],
  );
  const boxes = cells.flatMap(({ box }) => box ?? []);
  return {
    ...whose,
    paid: paidMonthsOf(grid.columns, row, layout),
    marks: marksOf(grid, row, layout),
    late: lateOf(grid, row),
    page: grid.page,
    box: around(boxes),
    certainty: Math.min(1, ...cells.map(({ certainty }) => certainty)),
  };
}

function personOf(grid: Grid, row: GridRow): Person | undefined {
  const name = nameText(row[columnAt(grid, 'name')]?.text);
  const number = row[columnAt(grid, 'id-number')]?.text ?? '';
  const { idNumber } = readNumber(number);
  if (idNumber.length >= 15 && idNumber.length <= 19) return { name, idNumber };
  const isPerson = NAME.test(name) && !WORDS.test(name);
  return isPerson && isRowOfData(grid, row) ? { name, idNumber: '' } : undefined;
}

/** A row without a name goes on with the person above. */
function continued(grid: Grid, row: GridRow, last: Entry | undefined): Person | undefined {
  if (last === undefined || row[columnAt(grid, 'name')] !== undefined) return undefined;
  if (row.some((cell) => cell !== undefined && WORDS.test(cell.text))) return undefined;
  const hasPeriod = grid.columns.some(
    ({ role }, i) => role === 'period' && findMonths(row[i]?.text ?? '').length > 0,
  );
  return hasPeriod ? last : undefined;
}

function isRowOfData({ columns }: Grid, row: GridRow): boolean {
  return columns.some(({ role }, i) => {
    const text = row[i]?.text ?? '';
    return (role === 'index' && /^\d{1,5}$/.test(text.trim())) || findMonths(text).length > 0;
  });
}

/** On a statement of one person, name and number stand above the table. */
function ownerOf(pages: readonly ReadPage[], page: number): Person | undefined {
  const document = { pages: pages.filter(({ number }) => number === page), complete: true };
  const name = findValues(document, { labels: ['姓名', '参保人姓名'], stops: STOPS })
    .map(({ text }) => nameText(text))
    .find((text) => NAME.test(text));
  const numbers = findValues(document, { labels: NUMBER_LABELS, stops: STOPS });
  const idNumber = numbers
    .map(({ text }) => readNumber(text).idNumber)
    .find((text) => text.length === 18);
  return name === undefined || idNumber === undefined ? undefined : { name, idNumber };
}

/** A small table for each person stands under the line that names them: 1 张三 身份证号：… 性别：女. */
function ownerAbove({ titles }: Grid): Person | undefined {
  for (const title of titles.toReversed()) {
    const { idNumber, idReading } = readNumber(NUMBER_OF_A_PERSON.exec(title)?.[0] ?? '');
    const name = title
      .split(/[\s:：]+/)
      .find((word) => NAME.test(word) && beginsWithSurname(word) && !LABEL.test(word));
    if (idReading === 'valid' && name !== undefined) return { name, idNumber };
  }
  return undefined;
}

/** Words of forms that begin as some surnames do. */
const LABEL = /号码?$|保障|基数|方式|状态/;

const NUMBER_LABELS = [
  '公民身份号码',
  '社会保障号码',
  '社会保障号',
  '身份证号码',
  '身份证号',
  '证件号码',
];
const STOPS = ['姓名', '性别', ...NUMBER_LABELS, '单位名称', '打印日期', '个人编号'];

const columnAt = ({ columns }: Grid, role: ColumnRole): number =>
  columns.findIndex((column) => column.role === role);

const nameText = (text = ''): string => text.replace(/[\s　]/g, '').replace(/^[\d.、]+/, '');

const NAME = /^[一-龥㐀-䶿*·•.]{2,20}$/;

/** Words a name is not made of. */
const WORDS = /合计|小计|总计|共计|打印|日期|校验|单位|页|说明|备注|经办|盖章|查询|以上|以下|人数/;

/** Below a note or the foot of a form stands nobody. */
const isOver = (row: GridRow): boolean => {
  const text = row
    .map((cell) => cell?.text ?? '')
    .join('')
    .replace(/\s/g, '');
  return /^(?:注[:：]|说明[:：]|备注[:：]|温馨提示)/.test(text);
};

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
