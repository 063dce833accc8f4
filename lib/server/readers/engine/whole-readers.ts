import type { FileKind } from '@/lib/domain/files/file-kind';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { Refusal } from '@/lib/server/readers/refusal';

/** The reader of a kind, loaded when the first file of it comes. Errors: Refusal for the other kinds. */
export async function wholeReaderOf(kind: FileKind): Promise<WholeReader> {
  const load = readers[kind];
  if (load === undefined) throw new Refusal('not-readable-kind', { kind });
  return load();
}

const readers: Partial<Record<FileKind, () => Promise<WholeReader>>> = {
  csv: async () => (await import('@/lib/server/readers/text/read-csv')).readCsv,
  txt: async () => (await import('@/lib/server/readers/text/read-txt')).readTxt,
  json: async () => (await import('@/lib/server/readers/text/read-json')).readJson,
  xlsx: async () => (await import('@/lib/server/readers/office/read-xlsx')).readXlsx,
  xls: async () => (await import('@/lib/server/readers/xls/read-xls')).readXls,
  docx: async () => (await import('@/lib/server/readers/office/read-docx')).readDocx,
};
