import { newFlow } from '@/lib/server/readers/flow/flow';
import { MAX_TEXT_CHARACTERS, MAX_TEXT_LINES } from '@/lib/server/readers/limits';
import { note, unread } from '@/lib/server/readers/reader';
import type { WholeReader } from '@/lib/server/readers/reader-of-whole';
import { encodingOf, type TextEncoding } from './encoding-of';
import { readCsv } from './read-csv';
import { separatorOf, type FoundSeparator } from './separator-of';
import { textChunks } from './text-chunks';

/** Reads plain text as pages of lines; a text whose lines are columns throughout as a table. */
export const readTxt: WholeReader = async (path) => {
  const encoding = await encodingOf(path);
  if (encoding === undefined) return unread('damaged');
  const { lines, isCut } = await readLines(path, encoding);
  if (isTable(separatorOf(lines.slice(0, LINES_LOOKED_AT).join('\n')), lines)) return readCsv(path);
  if (lines.every((line) => line.trim() === '')) return { ...unread('no-text'), complete: true };
  const flow = newFlow();
  for (const line of lines) {
    const [before = '', ...after] = line.split('\f');
    flow.paragraph(before);
    for (const text of after) {
      flow.pageBreak();
      flow.paragraph(text);
    }
  }
  const pages = flow.end();
  const notes = encoding.isGuessed
    ? [note('encoding-guessed', null, { encoding: encoding.name })]
    : [];
  const isShort = isCut || flow.isCut();
  if (isShort) notes.push(note('text-cut', null));
  return { pages, pageCount: pages.length, complete: !isShort, notes };
};

const LINES_LOOKED_AT = 200;

/** Sentences have commas too, but not the same number of them in every line. */
function isTable(found: FoundSeparator | undefined, lines: readonly string[]): boolean {
  if (found === undefined || found.separator === '，') return false;
  const least = found.separator === '\t' ? 2 : 3;
  return found.columns >= least && found.share >= 0.9 && lines.length >= 3;
}

async function readLines(path: string, encoding: TextEncoding) {
  const lines: string[] = [];
  let [tail, characters] = ['', 0];
  for await (const chunk of textChunks(path, encoding)) {
    const found = (tail + chunk).split(/\r\n|\n|\r(?!$)/);
    tail = found.pop() ?? '';
    for (const line of found) {
      lines.push(line);
      characters += line.length;
    }
    const isEnough = lines.length > MAX_TEXT_LINES || characters + tail.length > ENOUGH;
    if (isEnough) return { lines: [...lines, tail].slice(0, MAX_TEXT_LINES), isCut: true };
  }
  if (tail !== '') lines.push(tail);
  return { lines, isCut: false };
}

/** More than a flow takes; a table is read from its beginning again. */
const ENOUGH = 2 * MAX_TEXT_CHARACTERS;
