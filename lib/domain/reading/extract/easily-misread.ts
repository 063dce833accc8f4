import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { isFromPicture } from '@/lib/domain/reading/from-picture';
import { HIGH_CERTAINTY, type Proposal } from '@/lib/domain/reading/reading';

/**
 * A number without a check digit whose letters and digits look alike, or whose brackets do (〔2026〕),
 * read from a picture, is for a person to compare, however sure the reader was.
 */
export function asEasilyMisread(
  document: PartOfDocument,
  proposal: Proposal | undefined,
): Proposal | undefined {
  if (proposal === undefined || typeof proposal.value !== 'string') return proposal;
  const isMixed = /[A-Za-z]/.test(proposal.value) && /\d/.test(proposal.value);
  const hasBrackets = /[(（〔[]\d{4}[)）〕\]]/.test(proposal.value);
  if (!(isMixed || hasBrackets) || !isFromPicture(document, proposal.place)) return proposal;
  const certainty = Math.min(proposal.certainty, HIGH_CERTAINTY - 0.05);
  return { ...proposal, certainty };
}
