import { beginsWithSurname } from '@/lib/domain/identifiers/surname';
import type { Doubt, Proposal } from './reading';

/** What a surname is misread as in pictures, and is none itself. */
const SURNAME_LIKE: Readonly<Record<string, string>> = {
  干: '于',
  千: '于',
  T: '丁',
  末: '朱',
  土: '王',
  壬: '王',
  睬: '陈',
};

/** A name with its surname put right, where the one read is none and one that looks like it is. */
export function likelyName(name: string): string {
  const surname = SURNAME_LIKE[name.charAt(0)];
  return beginsWithSurname(name) || surname === undefined ? name : surname + name.slice(1);
}

/** A name recognised in a picture that begins with no surname has likely lost or changed a character. */
export function doubtsOfName(name: string): Doubt[] {
  const proposed = likelyName(name);
  if (proposed !== name) return [{ code: 'look-alike', values: { read: name, proposed } }];
  return /[\u4E00-\u9FFF]/.test(name) && beginsWithSurname(name)
    ? []
    : [{ code: 'unusual-name', values: { read: name } }];
}

/** The proposal of a person's name, doubted where a picture gave it and it is unusual. */
export function withNameDoubt(proposal: Proposal): Proposal {
  if (proposal.certainty >= 0.999 || typeof proposal.value !== 'string') return proposal;
  const doubts = doubtsOfName(proposal.value);
  if (doubts.length === 0) return proposal;
  return {
    ...proposal,
    value: likelyName(proposal.value),
    certainty: Math.min(proposal.certainty, 0.85),
    doubts: [...proposal.doubts, ...doubts],
  };
}
