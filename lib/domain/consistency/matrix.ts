import type { FormerName } from '@/lib/domain/identifiers/entity-name';
import { kindDefinitions, type MaterialKind } from '@/lib/domain/materials/kinds';
import { mentionedFacts, type MentionedFact } from '@/lib/domain/reading/reading';
import {
  bestOf,
  compareFact,
  isCompared,
  worstOf,
  type CellAnswer,
  type Expected,
} from './compare';
import type { Statement, StatingDocument } from './statement';

/** What is on record of the company and its licence. A value nobody has recorded is left out. */
export interface CaseRecord {
  readonly values: Partial<Readonly<Record<MentionedFact, string>>>;
  readonly formerNames: readonly FormerName[];
}

export interface MatrixCell {
  readonly slotId: string;
  /** Where its document stands among the documents. */
  readonly place: number;
  readonly kind: MaterialKind;
  readonly label: string | null;
  /** Which one of several of its kind, from 1; null when it is the only one. */
  readonly ordinal: number | null;
  readonly answer: CellAnswer;
  /** The statements the answer is about, first the one that decides. */
  readonly statements: readonly (Statement & { readonly answer: CellAnswer })[];
  /** The row of `rules.md` a difference here decides; null where none does. */
  readonly feeds: string | null;
}

export interface MatrixRow {
  readonly fact: MentionedFact;
  /** What all are held against, and whether it is on record or taken from the documents. */
  readonly expected: { readonly values: readonly string[]; readonly from: 'record' | 'documents' };
  readonly isCompared: boolean;
  readonly cells: readonly MatrixCell[];
  readonly differences: number;
}

/**
 * Every compared fact with every document that states it. A document that does not state a fact has no
 * cell there: not stated is not a difference. Source: product.md, consistency matrix.
 */
export function matrixOf(record: CaseRecord, documents: readonly StatingDocument[]): MatrixRow[] {
  return mentionedFacts.flatMap((fact) => {
    const expected = expectedOf(fact, record, documents);
    const cells = documents.flatMap((document, place) =>
      cellOf(fact, { document, place }, expected, record),
    );
    if (cells.length === 0) return [];
    return [
      {
        fact,
        expected,
        isCompared: isCompared(fact),
        cells,
        differences: cells.filter(({ answer }) => answer.kind === 'different').length,
      },
    ];
  });
}

/** The record's value; where none is kept, what the document answering for the fact states. */
function expectedOf(
  fact: MentionedFact,
  record: CaseRecord,
  documents: readonly StatingDocument[],
): MatrixRow['expected'] {
  const recorded =
    record.values[fact] ?? (fact === 'filing-entity' ? record.values['company-name'] : undefined);
  if (recorded !== undefined) return { values: [recorded], from: 'record' };
  const stated = (kinds: readonly MaterialKind[] | undefined) =>
    documents
      .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
      .flatMap(({ statements }) => statements)
      .filter((statement) => statement.fact === fact && statement.standing !== 'mentioned')
      .map(({ value }) => value);
  const answering = stated(answersFor[fact]);
  const values = answering.length > 0 ? answering : stated(undefined).slice(0, 1);
  return { values: [...new Set(values)], from: 'documents' };
}

/** The documents that answer for a fact the record does not keep; there may be several of a kind. */
const answersFor: Partial<Record<MentionedFact, readonly MaterialKind[]>> = {
  'legal-representative': ['business-licence'],
  address: ['business-licence'],
  uscc: ['business-licence'],
  domain: ['domain-certificate'],
  'filing-number': ['icp-filing'],
  'code-number': ['code-certificate'],
};

function cellOf(
  fact: MentionedFact,
  { document, place }: { document: StatingDocument; place: number },
  { values }: MatrixRow['expected'],
  { formerNames }: CaseRecord,
): MatrixCell[] {
  const stated = document.statements.filter((statement) => statement.fact === fact);
  if (stated.length === 0) return [];
  const against: Expected = { values, formerNames };
  const judged = stated.map((statement) => ({
    ...statement,
    answer: judge(fact, statement, against, document),
  }));
  const decided = judged.filter(({ standing }) => standing !== 'mentioned');
  const deciding = decided.length > 0 ? decided : judged;
  const answers = deciding.map(({ answer }) => answer);
  // Of the parties to a contract one is ours; everything else a document says must hold.
  const answer =
    isEitherParty(document.kind, fact) || decided.length === 0 ? bestOf(answers) : worstOf(answers);
  const { slotId, kind, label, ordinal } = document;
  const head = { slotId, place, kind, label, ordinal };
  const first = deciding.filter((one) => one.answer.kind === answer.kind);
  const rest = judged.filter((one) => !first.includes(one));
  return [{ ...head, answer, statements: [...first, ...rest], feeds: feeding(fact, kind) }];
}

const judge = (
  fact: MentionedFact,
  { value }: Statement,
  against: Expected,
  { effectiveOn }: StatingDocument,
): CellAnswer =>
  against.values.length === 0 ? { kind: 'own' } : compareFact(fact, value, against, effectiveOn);

const isEitherParty = (kind: MaterialKind, fact: MentionedFact): boolean =>
  kind === 'business-contract' && fact === 'company-name';

/** Names and codes of the company decide the row of their document; other facts decide none yet. */
function feeding(fact: MentionedFact, kind: MaterialKind): string | null {
  const decides =
    fact === 'company-name' ||
    fact === 'filing-entity' ||
    (fact === 'uscc' && kind === 'business-licence') ||
    (fact === 'domain' && kind === 'domain-certificate') ||
    (fact === 'legal-representative' && kind === 'legal-representative-id');
  if (!decides) return null;
  return fact === 'domain' ? 'V4' : kindDefinitions[kind].row;
}
