import { parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { DocumentPart, Proposal } from './reading';

/** Fields that name whose document it is. Of several, one must be the company. */
const holderFields: Partial<Record<MaterialKind, readonly string[]>> = {
  'business-licence': ['companyName'],
  'articles-of-association': ['companyName'],
  'domain-certificate': ['registrant'],
  'hosting-agreement': ['customer', 'provider'],
  'business-contract': ['partyA', 'partyB'],
  'social-insurance': ['unitName'],
  'code-certificate': ['holder'],
  'icp-filing': ['filingEntity'],
  'defence-statement': ['companyName'],
  'correction-report': ['companyName'],
  'entity-change-application': ['formerEntity', 'newEntity'],
};

/** Below it a name may be another word: it is not held against anybody by itself. */
const SURE_NAME = 0.7;

export interface StatedNames {
  readonly sure: readonly string[];
  /** Hardly read. */
  readonly unsure: readonly string[];
}

/** Names a document states as its own in the fields of its kind. */
export function statedNames({ classification, proposals }: DocumentPart): StatedNames {
  const fields = classification.kind === null ? [] : (holderFields[classification.kind] ?? []);
  const own = proposals.filter(({ field }) => fields.includes(field));
  const namesOf = (some: readonly Proposal[]) =>
    some.flatMap((one) => [one.value, ...one.others.map(({ value }) => value)].filter(isText));
  return {
    sure: namesOf(own.filter(({ certainty }) => certainty >= SURE_NAME)),
    unsure: namesOf(own.filter(({ certainty }) => certainty < SURE_NAME)),
  };
}

/** Kinds that say how things are on a day: one of last year says nothing of this year. */
const momentary: ReadonlySet<MaterialKind> = new Set([
  'articles-of-association',
  'call-records',
  'social-insurance',
  'complaint-rectification',
  'signalling-check',
  'icp-filing',
  'code-renewal-receipt',
  'complaint-rate-certificate',
  'shadow-inspection',
  'return-notice',
  'defence-statement',
  'correction-report',
  'compliance-audit-report',
]);

const termEnds: Partial<Record<MaterialKind, string>> = {
  'domain-certificate': 'expiresOn',
  'hosting-agreement': 'termEndsOn',
  'business-contract': 'termEndsOn',
  'code-certificate': 'termEndsOn',
  'legal-representative-id': 'validUntil',
};

export interface StatedDay {
  readonly day: CivilDate;
  readonly means: 'moment' | 'term' | 'contract';
}

/** The day that tells this year's document from last year's; undefined when it states none. */
export function statedDay({
  classification: { kind },
  proposals,
  datedOn,
}: DocumentPart): StatedDay | undefined {
  if (kind === null) return undefined;
  if (momentary.has(kind)) return datedOn === null ? undefined : { day: datedOn, means: 'moment' };
  const ends = proposals.find(({ field }) => field === termEnds[kind])?.value;
  const day = isText(ends) ? parseCivilDate(ends) : undefined;
  if (day === undefined) return undefined;
  return { day, means: kind === 'business-contract' ? 'contract' : 'term' };
}

const isText = (value: unknown): value is string => typeof value === 'string';
