import type { CivilDate } from '@/lib/domain/civil-date';
import { checkIcpNumber } from '@/lib/domain/identifiers/icp';
import {
  compareEntityNames,
  matchEntity,
  type Folding,
  type FormerName,
} from '@/lib/domain/identifiers/entity-name';
import { normaliseNumber } from '@/lib/domain/identifiers/normalise';
import type { MentionedFact } from '@/lib/domain/reading/reading';

/** How one statement stands to what it must be. `own`: every document has its own, nothing is compared. */
export type CellAnswer =
  | { readonly kind: 'identical' }
  | { readonly kind: 'folded'; readonly folded: readonly Folding[] }
  | { readonly kind: 'former'; readonly inUse: 'yes' | 'no' | 'unknown' }
  | { readonly kind: 'different' }
  | { readonly kind: 'own' };

/** What a fact is held against: the values that are right, and the names the company had before. */
export interface Expected {
  readonly values: readonly string[];
  readonly formerNames: readonly FormerName[];
}

/** How two values of a fact are told apart. Terms differ from document to document by right. */
const manners: Record<MentionedFact, 'name' | 'text' | 'number' | 'filing' | 'domain' | 'own'> = {
  'company-name': 'name',
  'filing-entity': 'name',
  'legal-representative': 'text',
  address: 'text',
  uscc: 'number',
  seats: 'number',
  'licence-number': 'number',
  'code-number': 'number',
  'filing-number': 'filing',
  domain: 'domain',
  'term-start': 'own',
  'term-end': 'own',
};

/** Whether documents are held against each other in this fact at all. */
export const isCompared = (fact: MentionedFact): boolean => manners[fact] !== 'own';

/**
 * The best answer of one value against all that are right. Names fold width, brackets, spaces and
 * middle dots and nothing else; numbers are compared as written in half width.
 * Source: materials.md, Entity names and Identifiers.
 */
export function compareFact(
  fact: MentionedFact,
  value: string,
  expected: Expected,
  onDay: CivilDate | null,
): CellAnswer {
  const manner = manners[fact];
  if (manner === 'own') return { kind: 'own' };
  if (manner === 'name') return compareNames(value, expected, onDay);
  if (manner === 'text') {
    return bestOf(expected.values.map((right) => compareEntityNames(value, right)));
  }
  const plain = normalisers[manner];
  const isSame = expected.values.some((right) => plain(right) === plain(value));
  return { kind: isSame ? 'identical' : 'different' };
}

function compareNames(value: string, expected: Expected, onDay: CivilDate | null): CellAnswer {
  const answers = expected.values.map((right): CellAnswer => {
    const match = matchEntity(value, right, expected.formerNames, onDay ?? undefined);
    if (match.kind === 'current') return match.comparison;
    return match.kind === 'former' ? { kind: 'former', inUse: match.inUse } : match;
  });
  return bestOf(answers);
}

const order: readonly CellAnswer['kind'][] = ['identical', 'folded', 'former', 'different', 'own'];

/** The answer that says most for the document: parties of a contract are two, one of them is ours. */
export function bestOf(answers: readonly CellAnswer[]): CellAnswer {
  for (const kind of order) {
    const found = answers.find((answer) => answer.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'different' };
}

/** The answer that says most against it. */
export function worstOf(answers: readonly CellAnswer[]): CellAnswer {
  for (const kind of ['different', 'former', 'folded', 'identical'] as const) {
    const found = answers.find((answer) => answer.kind === kind);
    if (found !== undefined) return found;
  }
  return { kind: 'own' };
}

const normalisers = {
  number: (text: string) => normaliseNumber(text).replaceAll(/[-,]/g, ''),
  domain: (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^www\./, ''),
  /** Sites of one entity share its number: the `-n` tells sites apart, not entities. */
  filing: (text: string) => {
    const check = checkIcpNumber(text);
    return check.ok ? check.entityNumber : normaliseNumber(text);
  },
};
