import type { ReadDocument } from '@/lib/domain/reading/page';
import type { DocumentReading } from '@/lib/domain/reading/reading';
import type { ReadingHints } from '@/lib/domain/reading/understand';
import { understand } from './engine/ask';
import { note } from './reader';
import { Refusal } from './refusal';

/**
 * Finds the documents in a file, what kind each is, and what it states: in a thread with a deadline,
 * for no word of the file is ours. Where that fails, its pages are kept and nothing is said of them.
 */
export async function understandDocument(
  document: ReadDocument,
  hints: ReadingHints,
  signal?: AbortSignal,
): Promise<DocumentReading> {
  try {
    return (await understand({ document, hints }, signal)).reading;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const notes = [...document.notes, note(error.code, null, error.values)];
    return { parts: [], pages: [], complete: false, notes };
  }
}
