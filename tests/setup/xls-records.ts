/** Records of a workbook of Excel 97 to 2003, honest or not. Source: [MS-XLS]. */
export function record(type: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([u16(type, body.length), body]);
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16LE(value & 0xffff, i * 2));
  return bytes;
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeUInt32LE(value >>> 0, i * 4));
  return bytes;
}

export function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

/** A text of two bytes a letter behind its count. */
export const wide = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')]);

const EOF = record(0x0a);
const bof = (version: number, kind: number) => record(0x809, u16(version, kind, 0, 0), u32(0, 0));

export interface XlsSheet {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly records: readonly Buffer[];
}

export interface XlsBook {
  readonly globals?: readonly Buffer[];
  readonly sheets: readonly XlsSheet[];
  /** 0x600 since Excel 97, 0x500 before. */
  readonly version?: number;
  /** Where the book says its sheets lie, when not where they do. */
  readonly claimedPlaces?: (places: readonly number[]) => readonly number[];
}

/** The stream of a workbook: what holds for all of it, then sheet by sheet. */
export function xlsStream(book: XlsBook): Buffer {
  const { sheets, globals = [], version = 0x600 } = book;
  const named = (places: readonly number[]) => [
    bof(version, 5),
    ...globals,
    ...sheets.map(({ name, isHidden }, i) => {
      const kept = version === 0x600 ? wideShort(name) : bytesShort(name);
      return record(0x85, u32(places[i] ?? 0), Buffer.from([isHidden === true ? 2 : 0, 0]), kept);
    }),
    EOF,
  ];
  const bodies = sheets.map(({ records }) => Buffer.concat([bof(version, 0x10), ...records, EOF]));
  let place = Buffer.concat(named([])).length;
  const places = bodies.map(({ length }) => (place += length) - length);
  return Buffer.concat([...named(book.claimedPlaces?.(places) ?? places), ...bodies]);
}

/** A sheet without a book, as a few lines of a web page write it. */
export const bareSheet = (records: readonly Buffer[]): Buffer =>
  Buffer.concat([record(0x809, u16(0, 0x10, 0, 0)), ...records, EOF]);

const wideShort = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length, 1]), Buffer.from(text, 'utf16le')]);
const bytesShort = (text: string): Buffer => Buffer.from([text.length, ...Buffer.from(text)]);

/** Cells: row, column and style from 0. */
type At = readonly [row: number, column: number, style?: number];
const place = ([row, column, style = 0]: At) => u16(row, column, style);

export const number = (at: At, value: number) => record(0x203, place(at), double(value));
export const integer = (at: At, value: number) => record(0x27e, place(at), u32((value << 2) | 2));
export const label = (at: At, text: string) => record(0x204, place(at), wide(text));
export const shared = (at: At, index: number) => record(0xfd, place(at), u32(index));
export const truth = (at: At, value: boolean) =>
  record(0x205, place(at), Buffer.from([value ? 1 : 0, 0]));
export const error = (at: At, code: number) => record(0x205, place(at), Buffer.from([code, 1]));
/** With its result: eight bytes of a number, or what stands in place of one. */
export const formula = (at: At, result: Buffer, flags = 0) =>
  record(0x06, place(at), result, u16(flags), u32(0), u16(0));
export const textFollows = Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff]);

/** Texts that cells share, in one record. */
export const sharedTexts = (...texts: readonly string[]) =>
  record(0xfc, u32(texts.length, texts.length), ...texts.map(wide));
/** A style that shows numbers by the format of this number. */
export const style = (format: number) => record(0xe0, u16(0, format), Buffer.alloc(16));
export const format = (id: number, code: string) => record(0x41e, u16(id), wide(code));
