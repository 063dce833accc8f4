import { beginsWithSurname } from '@/lib/domain/identifiers/surname';
import type { Doubt, Proposal } from './reading';

/** A name recognised in a picture that begins with no surname has likely lost or changed a character. */
export const doubtOfName = (name: string): Doubt[] =>
  /[\u4E00-\u9FFF]/.test(name) && beginsWithSurname(name)
    ? []
    : [{ code: 'unusual-name', values: { read: name } }];

/** The proposal of a person's name, doubted where a picture gave it and it is unusual. */
export function withNameDoubt(proposal: Proposal): Proposal {
  if (proposal.certainty >= 0.999 || typeof proposal.value !== 'string') return proposal;
  const doubts = doubtOfName(proposal.value);
  if (doubts.length === 0) return proposal;
  return {
    ...proposal,
    certainty: Math.min(proposal.certainty, 0.85),
    doubts: [...proposal.doubts, ...doubts],
  };
}
