/**
 * A place on a page, as shares of the page's width and height (0 to 1) from its top left corner. The
 * page is the one a person sees: turned upright first.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A run of text on one line, without a gap a form would put between label and value. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
  /** How sure the reader is of every character, 0 to 1; 1 for text the file itself states. */
  readonly certainty: number;
}

export interface TableCell {
  readonly text: string;
  /** Null when the file gives the cell no place on a page. */
  readonly box: Box | null;
  readonly certainty: number;
}

/** Rows of a table the file itself states (a sheet, a CSV file, a table of a Word document). */
export interface ReadTable {
  readonly rows: readonly (readonly TableCell[])[];
}

/** How the text of a page came about: stated by the file, recognised in a picture, or cells of a sheet. */
export type PageOrigin = 'text' | 'ocr' | 'sheet';

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly origin: PageOrigin;
  /** Of the upright page, in any unit: only the ratio speaks. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise the stored page was turned to stand upright. */
  readonly turned: 0 | 90 | 180 | 270;
  /** Degrees clockwise it was then straightened by; boxes lie on the straightened page. */
  readonly straightened: number;
  /** The name of a sheet; null for every other page. */
  readonly title: string | null;
  /** In reading order: from the top, from the left. */
  readonly lines: readonly TextLine[];
  readonly tables: readonly ReadTable[];
}

/** What a reader has to say about a file beyond its text. Each has its sentence under `reading.notes`. */
export const readerNotes = [
  'empty-page',
  'no-text',
  'too-many-pages',
  'too-many-pixels',
  'too-many-rows',
  'text-cut',
  'unpacked-too-large',
  'took-too-long',
  'encrypted',
  'damaged',
  'damaged-in-part',
  'active-content-ignored',
  'attachments-not-read',
  'not-readable-kind',
  'not-unpacked',
  'macros-ignored',
  'formulas-not-computed',
  'external-links-ignored',
  'turned-upright',
  'straightened',
  'encoding-guessed',
  'uneven-rows',
  'pictures-not-read',
] as const;
export type ReaderNoteCode = (typeof readerNotes)[number];

/** Values a sentence mentions; safe to show. */
export type NoteValues = Readonly<Record<string, string | number>>;

export interface ReaderNote {
  readonly code: ReaderNoteCode;
  /** The page it is about; null for the whole file. */
  readonly page: number | null;
  readonly values: NoteValues;
}

/** Everything a file says, page by page. Pages that could not be read are missing and named in `notes`. */
export interface ReadDocument {
  readonly pages: readonly ReadPage[];
  /** Pages the file has, read or not; 0 when that could not be told. */
  readonly pageCount: number;
  /** False when anything was left out: what is missing must not be taken for absent. */
  readonly complete: boolean;
  readonly notes: readonly ReaderNote[];
}
