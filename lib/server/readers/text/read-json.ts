import { readFile, stat } from 'node:fs/promises';
import type { ReadDocument } from '@/lib/domain/reading/page';
import { MAX_OFFICE_TEXT_CHARACTERS } from '@/lib/server/readers/limits';
import { unread } from '@/lib/server/readers/reader';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { rowKeeper } from '@/lib/server/readers/sheet/keep-rows';
import { rowBudget } from '@/lib/server/readers/sheet/row-budget';
import { sheetDocument } from '@/lib/server/readers/sheet/sheet-document';
import { readTxt } from './read-txt';

/** Reads a list of records (what call systems answer) as a table, any other JSON as plain text. */
export const readJson: WholeReader = async (path) => {
  const { size } = await stat(path);
  if (size > MAX_OFFICE_TEXT_CHARACTERS) return unread('unpacked-too-large', { bytes: size });
  const records = recordsIn(parsed(await readFile(path, 'utf8')));
  return records === undefined ? readTxt(path) : tableOf(records);
};

type JsonRecord = Readonly<Record<string, unknown>>;

function tableOf(records: readonly JsonRecord[]): ReadDocument {
  const names = [...new Set(records.slice(0, RECORDS_LOOKED_AT).flatMap(Object.keys))];
  const keeper = rowKeeper(rowBudget());
  keeper.add(names);
  for (const record of records) keeper.add(names.map((name) => textOf(record[name])));
  return sheetDocument([{ title: null, kept: keeper.end() }], []);
}

const RECORDS_LOOKED_AT = 1000;

/** The list itself, or the first list of records somewhere in the answer around it. */
function recordsIn(value: unknown, depth = 0): readonly JsonRecord[] | undefined {
  if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    return records.length > 0 && records.length === value.length ? records : undefined;
  }
  if (!isRecord(value) || depth > 2) return undefined;
  for (const inner of Object.values(value)) {
    const records = recordsIn(inner, depth + 1);
    if (records !== undefined) return records;
  }
  return undefined;
}

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
