import { Refusal } from '@/lib/server/readers/refusal';
import { unescaped, xmlEntities } from '@/lib/server/readers/text/entities';

/** What is told of a page as it goes by: names in small letters. Nothing of it is run or fetched. */
export interface HtmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Walks through a page piece by piece, forgiving as browsers are. Errors: Refusal('damaged') for endless markup. */
export async function walkHtml(
  chunks: AsyncIterable<string>,
  listener: HtmlListener,
): Promise<void> {
  let rest = '';
  const walker = newWalker(listener);
  for await (const chunk of chunks) rest = walker(rest + chunk, false);
  walker(rest, true);
}

/** Their content is no text of the page. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'template',
  'xml',
  'noscript',
]);
const LONGEST_MARKUP = 8 * 1024 * 1024;
const TAG = /^<(\/?)([a-z][^\s/>]*)/i;

/** Tells of everything that is whole, and returns what is not. */
function newWalker(listener: HtmlListener) {
  let raw = '';
  return (text: string, isLast: boolean): string => {
    let at = 0;
    while (at < text.length) {
      if (raw !== '') {
        const end = endOfRaw(text, raw, at);
        if (end < 0) return text.slice(Math.max(at, text.length - LONGEST_ENDING));
        [raw, at] = ['', end];
      }
      const start = text.indexOf('<', at);
      const textEnd = start < 0 ? wholeEnd(text, at, isLast) : start;
      if (textEnd > at) listener.text(unescaped(text.slice(at, textEnd), named));
      if (start < 0) return text.slice(textEnd);
      const end = endOfMarkup(text, start);
      if (end < 0) {
        if (text.length - start > LONGEST_MARKUP) throw new Refusal('damaged');
        return isLast ? '' : text.slice(start);
      }
      raw = tell(text.slice(start, end), listener);
      at = end;
    }
    return '';
  };
}

const LONGEST_ENDING = 12;
const LONGEST_ENTITY = 10;

function endOfRaw(text: string, raw: string, from: number): number {
  const ending = new RegExp(`</${raw}`, 'gi');
  ending.lastIndex = from;
  return ending.exec(text)?.index ?? -1;
}

/** An entity may go on in the next piece. */
function wholeEnd(text: string, from: number, isLast: boolean): number {
  const open = isLast ? -1 : text.indexOf('&', Math.max(from, text.length - LONGEST_ENTITY));
  return open < 0 ? text.length : open;
}

/** Behind the markup that begins here, or behind a `<` that begins none; −1 when it goes on. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
  const next = text[start + 1];
  if (next === undefined) return -1;
  if (!/[a-z/!?]/i.test(next)) return start + 1;
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && text[at - 1] === '=') quote = character;
  }
  return -1;
}

function behind(text: string, ending: string, start: number): number {
  const at = text.indexOf(ending, start);
  return at < 0 ? -1 : at + ending.length;
}

/** Returns the element whose content is passed over from here on; '' for none. */
function tell(markup: string, listener: HtmlListener): string {
  const [, slash = '', written = ''] = TAG.exec(markup) ?? [];
  const name = written.toLowerCase();
  if (markup === '<') listener.text('<');
  if (name === '') return '';
  if (slash === '/') listener.close(name);
  else if (RAW.has(name)) return markup.endsWith('/>') ? '' : name;
  else listener.open(name, (wanted) => attributeOf(markup, wanted));
  return '';
}

function attributeOf(markup: string, wanted: string): string | undefined {
  for (const [, name = '', double, single, bare] of markup.matchAll(ATTRIBUTE)) {
    if (name.toLowerCase() === wanted) return unescaped(double ?? single ?? bare ?? '', named);
  }
  return undefined;
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

const named: Readonly<Record<string, string>> = {
  ...xmlEntities,
  nbsp: ' ',
  middot: '·',
  yen: '¥',
  ensp: ' ',
  emsp: ' ',
};
