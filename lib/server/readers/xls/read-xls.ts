import { readFile, stat } from 'node:fs/promises';
import { spreadsheetText } from '@/lib/domain/files/spreadsheet-text';
import { headOf } from '@/lib/server/readers/head-of';
import { HEAD_BYTES } from '@/lib/server/readers/judge-head';
import { MAX_OFFICE_BYTES, MAX_XLS_BYTES } from '@/lib/server/readers/limits';
import { readXlsx } from '@/lib/server/readers/office/read-xlsx';
import { unread } from '@/lib/server/readers/reader';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { encodingOf } from '@/lib/server/readers/text/encoding-of';
import { readCsv } from '@/lib/server/readers/text/read-csv';
import { isCompoundFile } from './compound-file';
import { readHtmlTables } from './read-html-tables';
import { readOldBook } from './read-old-book';
import { readXmlSpreadsheet } from './read-xml-spreadsheet';

/**
 * Reads what goes by the name of .xls: a workbook of Excel 95 to 2003, and what web pages offer under
 * that name: a newer workbook, XML, the table of a page, text with tabs. Errors: Refusal.
 */
export const readXls: WholeReader = async (path) => {
  const { size } = await stat(path);
  const head = await headOf(path, HEAD_BYTES);
  const isOld = isCompoundFile(head) || isLoneStream(head);
  if (size > (isOld ? MAX_XLS_BYTES : MAX_OFFICE_BYTES)) {
    return unread('unpacked-too-large', { bytes: size });
  }
  if (isOld) return readOldBook(await readFile(path));
  if (head.subarray(0, 4).equals(ZIP)) return readXlsx(path);
  const encoding = await encodingOf(path);
  if (encoding === undefined) return unread('damaged');
  const text = new TextDecoder(encoding.name).decode(head);
  switch (spreadsheetText(text)) {
    case 'xml':
      return readXmlSpreadsheet(path, encoding);
    case 'html':
      return readHtmlTables(path, {
        ...encoding,
        isGuessed: encoding.isGuessed && !STATED.test(text),
      });
    case undefined:
      return readCsv(path);
  }
};

/** A page that states the encoding its bytes were taken for. */
const STATED = /charset\s*=\s*["']?gb/i;
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');

/** The first record of a workbook of Excel 5 or later, without a compound file around it. */
const isLoneStream = (head: Buffer): boolean => head[0] === 0x09 && head[1] === 0x08;
