import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { ReadDocument } from './page';
import type { DocumentReading, Proposal, DocumentPart } from './reading';

/** What is known about a file beside its pages. */
export interface ReadingHints {
  /** Folders and name as the person has them, `/` between; '' when unknown. */
  readonly path: string;
}

/** Finds the documents in a file, what kind each is, and what it states. Same pages, same answer. */
export function understand(_document: ReadDocument, _hints: ReadingHints): DocumentReading {
  return { parts: [], pages: [], complete: false, notes: [] };
}

/** What a document states when a person says what kind it is. */
export function proposalsFor(
  _kind: MaterialKind,
  _document: ReadDocument,
  _part: Pick<DocumentPart, 'firstPage' | 'lastPage'>,
): readonly Proposal[] {
  return [];
}
