import { MAX_OFFICE_TEXT_CHARACTERS } from '@/lib/server/readers/limits';
import {
  builtInFormat,
  numberFormat,
  type NumberFormat,
} from '@/lib/server/readers/office/number-format';
import { Refusal } from '@/lib/server/readers/refusal';
import { codePageText } from './code-page';
import { countPictures } from './count-pictures';
import { partReader, type PartReader } from './part-reader';
import { partsOf, RECORD, substream, type BiffRecord } from './records';

/** Everything about an old workbook but what is on its sheets; hidden sheets are sheets. */
export interface XlsBook {
  readonly sheets: readonly { readonly name: string | null; readonly at: number }[];
  readonly sharedTexts: readonly string[];
  /** By the style number of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly isFrom1904: boolean;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  readonly pictures: number;
  readonly texts: BookTexts;
}

/** How a book writes its texts: since 1997 each says itself how, before as bytes of a code page. */
export interface BookTexts {
  /** Of a count of two bytes and the text. */
  readonly long: (reader: PartReader) => string;
  /** Of a count of one byte and the text. */
  readonly short: (reader: PartReader) => string;
}

/** Errors: Refusal('encrypted' | 'damaged' | 'unpacked-too-large'). Source: [MS-XLS]. */
export function bookGlobals(stream: Buffer): XlsBook {
  const [first] = substream(stream, 0);
  if (first === undefined || first.body.length < 4) throw new Refusal('damaged');
  const isSince1997 = first.body.readUInt16LE(0) === BIFF8;
  const codes = new Map<number, NumberFormat>();
  const styles: number[] = [];
  const sheets: XlsBook['sheets'][number][] = [];
  let [codePage, isFrom1904, hasMacros, hasExternalLinks, pictures] = [0, false, false, false, 0];
  let sharedTexts: readonly string[] = [];
  const texts: BookTexts = isSince1997
    ? { long: (reader) => reader.text(reader.u16()), short: (reader) => reader.text(reader.u8()) }
    : {
        long: (reader) => codePageText(bytesOf(reader, reader.u16()), codePage),
        short: (reader) => codePageText(bytesOf(reader, reader.u8()), codePage),
      };
  const take = (record: BiffRecord) => {
    const reader = partReader([record.body]);
    switch (record.type) {
      case RECORD.FILE_PASS:
        throw new Refusal('encrypted');
      case RECORD.CODE_PAGE:
        codePage = reader.u16();
        break;
      case RECORD.DATE_MODE:
        isFrom1904 = reader.u16() === 1;
        break;
      case RECORD.FORMAT: {
        const id = reader.u16();
        codes.set(id, numberFormat(isSince1997 ? texts.long(reader) : texts.short(reader)));
        break;
      }
      case RECORD.XF:
        reader.skip(2);
        styles.push(reader.u16());
        break;
      case RECORD.BOUND_SHEET: {
        const [at, , kind] = [reader.u32(), reader.u8(), reader.u8()];
        if (kind === WORKSHEET) sheets.push({ name: texts.short(reader), at });
        if (kind === MACRO_SHEET) hasMacros = true;
        break;
      }
      case RECORD.SST:
        sharedTexts = sharedTextsOf(partReader(partsOf(stream, record)));
        break;
      case RECORD.SUP_BOOK:
        reader.skip(2);
        hasExternalLinks ||= !OWN_BOOKS.has(reader.u16());
        break;
      case RECORD.DRAWINGS:
        pictures = countPictures(record.body);
        break;
    }
  };
  for (const record of substream(stream, 0)) take(record);
  // What a few lines of a web page write is a sheet without a book around it.
  const isBareSheet = first.body.readUInt16LE(2) === BARE_SHEET;
  return {
    sheets: isBareSheet ? [{ name: null, at: 0 }] : sheets,
    sharedTexts,
    formats: styles.map((id) => codes.get(id) ?? builtInFormat(id)),
    isFrom1904,
    hasMacros,
    hasExternalLinks,
    pictures,
    texts,
  };
}

const BIFF8 = 0x600;
const BARE_SHEET = 0x10;
const WORKSHEET = 0;
const MACRO_SHEET = 1;
/** References of a book to itself and to functions that come with Excel. */
const OWN_BOOKS: ReadonlySet<number> = new Set([0x401, 0x3a01]);

/** As many as there are, whatever their count claims. */
function sharedTextsOf(reader: PartReader): string[] {
  reader.skip(4);
  const claimed = reader.u32();
  const texts: string[] = [];
  let characters = 0;
  while (texts.length < claimed && !reader.isAtEnd()) {
    const text = reader.text(reader.u16());
    texts.push(text);
    characters += text.length;
    if (characters > MAX_OFFICE_TEXT_CHARACTERS) throw new Refusal('unpacked-too-large');
  }
  return texts;
}

const bytesOf = (reader: PartReader, count: number): Buffer =>
  Buffer.from(reader.characters(count, false), 'latin1');
