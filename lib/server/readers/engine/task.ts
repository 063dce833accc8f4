import type {
  NoteValues,
  ReadDocument,
  ReaderNote,
  ReaderNoteCode,
  ReadPage,
} from '@/lib/domain/reading/page';
import type { DocumentReading } from '@/lib/domain/reading/reading';
import type { ReadingHints } from '@/lib/domain/reading/understand';
import type { ReadableFile } from '@/lib/server/readers/reader';

/** Asks a thread to end as soon as it may. */
export const STOP = 'stop';

/** How a page is put upright before it is shown. */
export interface Upright {
  readonly turned: 0 | 90 | 180 | 270;
  /** Degrees clockwise, after turning. */
  readonly straightened: number;
}

/** What a thread is asked to do, and what it answers. */
export interface Work {
  readonly inspect: {
    readonly ask: { readonly file: ReadableFile };
    readonly answer: { readonly pageCount: number; readonly notes: readonly ReaderNote[] };
  };
  readonly read: {
    readonly ask: { readonly file: ReadableFile; readonly page: number };
    readonly answer: { readonly page: ReadPage; readonly notes: readonly ReaderNote[] };
  };
  /** A file that is not looked at page by page: text, a sheet, a Word document. */
  readonly whole: {
    readonly ask: { readonly file: ReadableFile };
    readonly answer: ReadDocument;
  };
  /** What the pages of a file mean; a stranger chose every word of them. */
  readonly understand: {
    readonly ask: { readonly document: ReadDocument; readonly hints: ReadingHints };
    readonly answer: { readonly reading: DocumentReading };
  };
  readonly render: {
    readonly ask: {
      readonly file: ReadableFile;
      readonly page: number;
      readonly upright: Upright;
      readonly maxWidth: number;
    };
    readonly answer: PagePicture;
  };
}

export type WorkName = keyof Work;

export interface PagePicture {
  readonly bytes: Uint8Array;
  readonly mime: 'image/webp' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/** A message to a thread. */
export type Asked = {
  [Name in WorkName]: { readonly name: Name; readonly ask: Work[Name]['ask'] };
}[WorkName];

export type Answer = Work[WorkName]['answer'];

/** A message from a thread. */
export type Answered =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly code: ReaderNoteCode; readonly values: NoteValues };
