import { Refusal } from '@/lib/server/readers/refusal';
import { unescaped, xmlEntities } from '@/lib/server/readers/text/entities';

export type Attributes = ReadonlyMap<string, string>;

/** What is told of a document as it goes by. Names come without their namespace's prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through XML as Office programs write it, piece by piece, keeping none of it. Nothing outside
 * is fetched and no entity is defined: a document type of its own is refused. Errors: Refusal.
 */
export async function readXml(chunks: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  let rest = '';
  let pieces: string[] = [];
  let waiting = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    waiting += chunk.length;
    if (waiting < AT_ONCE) continue;
    rest = walk(rest + pieces.join(''), listener);
    [pieces, waiting] = [[], 0];
  }
  walk(rest + pieces.join(''), listener);
}

/** What is not whole yet is looked at again with the next piece: few large ones. */
const AT_ONCE = 1024 * 1024;

/** Tells of everything that is whole, and returns what is not. */
function walk(text: string, listener: XmlListener): string {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) return held(text.slice(at));
    const end = endOfMarkup(text, start);
    if (end < 0) return held(text.slice(at));
    if (start > at) listener.text?.(unescaped(text.slice(at, start), xmlEntities));
    tell(text.slice(start, end), listener);
    at = end;
  }
}

/** Office programs write text and markup in short pieces; pictures kept in an attribute are the longest. */
function held(rest: string): string {
  if (rest.length > LONGEST_PIECE) throw new Refusal('damaged');
  return rest;
}

const LONGEST_PIECE = 8 * 1024 * 1024;

/** Behind the markup that begins here; −1 when it goes on in the next piece. */
function endOfMarkup(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start);
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start);
  if (text.startsWith('<?', start)) return behind(text, '?>', start);
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function behind(text: string, ending: string, start: number): number {
  const at = text.indexOf(ending, start);
  return at < 0 ? -1 : at + ending.length;
}

function tell(markup: string, listener: XmlListener): void {
  if (markup.startsWith('<![CDATA[')) listener.text?.(markup.slice(9, -3));
  else if (markup.startsWith('</')) listener.close?.(localName(markup.slice(2, -1).trim()));
  else if (markup.startsWith('<!DOCTYPE')) throw new Refusal('damaged');
  else if (!markup.startsWith('<!') && !markup.startsWith('<?')) {
    const isEmpty = markup.endsWith('/>');
    const inside = markup.slice(1, isEmpty ? -2 : -1);
    const [name = ''] = /^[^\s/]+/.exec(inside) ?? [];
    listener.open?.(localName(name), attributesOf(inside, name.length));
    if (isEmpty) listener.close?.(localName(name));
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NONE: Attributes = new Map();

/** From one equals sign to the next, never back: a pattern would look at a long name again and again. */
function attributesOf(inside: string, from: number): Attributes {
  let equals = inside.indexOf('=', from);
  if (equals < 0) return NONE;
  const attributes = new Map<string, string>();
  for (let at = from; equals >= 0; equals = inside.indexOf('=', at)) {
    const [name] = inside.slice(at, equals).trim().split(/\s+/).slice(-1);
    at = equals + 1;
    while (isBlank(inside[at])) at += 1;
    const quote = inside[at];
    if (quote !== '"' && quote !== "'") continue;
    const end = inside.indexOf(quote, at + 1);
    if (end < 0) break;
    if (name) attributes.set(localName(name), unescaped(inside.slice(at + 1, end), xmlEntities));
    at = end + 1;
  }
  return attributes;
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';
