import type { FileKind } from '@/lib/domain/files/file-kind';
import type {
  NoteValues,
  ReadDocument,
  ReaderNote,
  ReaderNoteCode,
} from '@/lib/domain/reading/page';

/** A file on disk and what it truly is. */
export interface ReadableFile {
  readonly path: string;
  readonly kind: FileKind;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Counts pages: read so far, of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

/** Reads files of one kind. May throw: whatever it throws ends as the note `damaged`. */
export type Reader = (file: ReadableFile, options: ReadOptions) => Promise<ReadDocument>;

/** A document of which nothing could be read, and why. */
export const unread = (code: ReaderNoteCode, values: NoteValues = {}): ReadDocument => ({
  pages: [],
  pageCount: 0,
  complete: false,
  notes: [note(code, null, values)],
});

export const note = (
  code: ReaderNoteCode,
  page: number | null,
  values: NoteValues = {},
): ReaderNote => ({ code, page, values });
