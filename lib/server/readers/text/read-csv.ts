import type { ReaderNote } from '@/lib/domain/reading/page';
import { note, unread } from '@/lib/server/readers/reader';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { rowKeeper, type KeptRows } from '@/lib/server/readers/sheet/keep-rows';
import { rowBudget } from '@/lib/server/readers/sheet/row-budget';
import { sheetDocument } from '@/lib/server/readers/sheet/sheet-document';
import { encodingOf, type TextEncoding } from './encoding-of';
import { recordReader } from './record-reader';
import { separatorOf } from './separator-of';
import { textChunks } from './text-chunks';

/** Reads separated values of any length as one table. */
export const readCsv: WholeReader = async (path) => {
  const encoding = await encodingOf(path);
  if (encoding === undefined) return unread('damaged');
  const { kept, notes } = await readTable(path, encoding);
  return sheetDocument([{ title: null, kept }], notes);
};

interface TableRead {
  readonly kept: KeptRows;
  readonly notes: readonly ReaderNote[];
}

async function readTable(path: string, encoding: TextEncoding): Promise<TableRead> {
  const keeper = rowKeeper(rowBudget());
  let uneven = 0;
  let columns = 0;
  const onRecord = (cells: readonly string[]) => {
    columns ||= cells.length;
    if (cells.length !== columns) uneven += 1;
    keeper.add(cells);
  };
  let reader: ReturnType<typeof recordReader> | undefined;
  let start = '';
  for await (const chunk of textChunks(path, encoding)) {
    if (reader !== undefined) reader.push(chunk);
    else if ((start += chunk) !== '') {
      reader = recordReader(separatorOf(start.slice(0, SAMPLE))?.separator ?? ',', onRecord);
      reader.push(start);
    }
  }
  reader?.end();
  const rows = keeper.end();
  const kept = { ...rows, cut: rows.cut + (reader?.longLines() ?? 0) };
  return { kept, notes: notesOf(encoding, { uneven, loneQuotes: reader?.loneQuotes() ?? 0 }) };
}

const SAMPLE = 65_536;

interface Untidiness {
  readonly uneven: number;
  readonly loneQuotes: number;
}

function notesOf(encoding: TextEncoding, { uneven, loneQuotes }: Untidiness): ReaderNote[] {
  const notes: ReaderNote[] = [];
  if (encoding.isGuessed) notes.push(note('encoding-guessed', null, { encoding: encoding.name }));
  if (uneven > 0 || loneQuotes > 0) {
    notes.push(note('uneven-rows', null, { rows: uneven, loneQuotes }));
  }
  return notes;
}
