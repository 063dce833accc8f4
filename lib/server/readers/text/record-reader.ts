/** A text taken apart into records of cells, piece by piece. */
export interface RecordReader {
  readonly push: (text: string) => void;
  readonly end: () => void;
  /** Quotes that opened a cell and never closed it; they were taken as characters. */
  readonly loneQuotes: () => number;
  /** Lines too long to be a record; they were taken apart. */
  readonly longLines: () => number;
}

/**
 * Reads separated values. A quoted cell may hold the separator and line ends, but not more than
 * `MOST_LINES` of them: a lone quote costs its own line, never the rest of the file.
 */
export function recordReader(
  separator: string,
  onRecord: (cells: readonly string[]) => void,
): RecordReader {
  let tail = '';
  let held: string[] = [];
  let columns = 0;
  let [lone, long] = [0, 0];

  const emit = (cells: readonly string[]) => {
    if (columns === 0) columns = cells.length;
    onRecord(cells.map(plainCell));
  };
  const giveUp = () => {
    const [first = '', ...rest] = held;
    held = [];
    lone += 1;
    emit(first.split(separator));
    rest.forEach(line);
  };
  // Two lone quotes lines apart look like one long cell, but then every line is a record by itself.
  const isOneRecord = (cells: readonly string[]) => {
    if (held.length === 1 || columns < 2) return true;
    const isEachWhole = held.every((line) => line.split(separator).length === columns);
    return cells.length === columns && !isEachWhole;
  };
  function line(text: string): void {
    if (held.length === 0 && !text.includes('"')) {
      if (text.trim() !== '') emit(text.split(separator));
      return;
    }
    held.push(text);
    if (text.includes('"')) {
      const cells = quotedCells(held.join('\n'), separator);
      if (cells !== undefined && isOneRecord(cells)) {
        held = [];
        emit(cells);
        return;
      }
    }
    const isEnough = held.length > MOST_LINES || text.length > LONGEST_QUOTED;
    if (isEnough || lone >= MOST_LONE) giveUp();
  }
  return {
    push: (text) => {
      const lines = (tail + text).split(/\r\n|\n|\r(?!$)/);
      tail = lines.pop() ?? '';
      lines.forEach(line);
      if (tail.length <= LONGEST_LINE) return;
      line(tail);
      tail = '';
      long += 1;
    },
    end: () => {
      const last = tail.replace(/\r$/, '');
      tail = '';
      if (last !== '') line(last);
      while (held.length > 0) giveUp();
    },
    loneQuotes: () => lone,
    longLines: () => long,
  };
}

const MOST_LINES = 30;
/** Whatever is quoted in an honest table is shorter than a page. */
const LONGEST_QUOTED = 10_000;
/** A file with so many lone quotes does not quote: each line stands for itself. */
const MOST_LONE = 100;
/** No record is longer; a file without line ends is cut. */
const LONGEST_LINE = 1_000_000;

/** The cells of a record, or undefined when a quote is still open at its end. */
function quotedCells(text: string, separator: string): string[] | undefined {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const start = /^[ \u3000]*"/.exec(text.slice(at, at + 20));
    if (start === null) {
      const end = text.indexOf(separator, at);
      cells.push(text.slice(at, end < 0 ? undefined : end));
      if (end < 0) return cells;
      at = end + separator.length;
    } else {
      const close = closingQuote(text, at + start[0].length, separator);
      if (close < 0) return undefined;
      cells.push(text.slice(at + start[0].length, close).replaceAll('""', '"'));
      const next = text.indexOf(separator, close);
      if (next < 0) return cells;
      at = next + separator.length;
    }
  }
}

/** The next quote with a separator or the end behind it; doubled quotes stand for one. */
function closingQuote(text: string, from: number, separator: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') at += 2;
    else {
      const rest = text.slice(at + 1, at + 10).trimStart();
      if (rest === '' || rest.startsWith(separator) || text[at + 1] === separator) return at;
      at += 1;
    }
  }
  return -1;
}

/** Without what exports put around a number so that Excel keeps its digits: ="0123", '0123, a tab behind. */
const plainCell = (cell: string): string => {
  if (!DRESSED.test(cell)) return cell;
  return cell
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'(?=\d)/, '');
};

const DRESSED = /^[\s=']|\s$/;
