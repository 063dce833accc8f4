import type { NoteValues, ReaderNoteCode } from '@/lib/domain/reading/page';

/** Why a file or a page cannot be read; ends as a note. */
export class Refusal extends Error {
  readonly code: ReaderNoteCode;
  readonly values: NoteValues;

  constructor(code: ReaderNoteCode, values: NoteValues = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
  }
}
