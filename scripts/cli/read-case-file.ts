import { readSeason, type ReadSeason } from '@/lib/domain/season/case-file';
import { UsageError } from './arguments';

/** A season from the text of a JSON file; a byte-order mark is let through. Throws UsageError. */
export function readCaseFile(text: string): ReadSeason {
  return readSeason(parsed(text.replace(/^\uFEFF/, '')));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError('json', { reason: error instanceof Error ? error.message : '' });
  }
}
