import type { CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { MentionedFact, Place } from '@/lib/domain/reading/reading';

/** Whose word a statement is: a person's who confirmed it, a reader's proposal, or passing mention. */
export const standings = ['confirmed', 'proposed', 'mentioned'] as const;
export type StatementStanding = (typeof standings)[number];

/** One document says what one of the compared facts is. */
export interface Statement {
  readonly fact: MentionedFact;
  /** As the document writes it. */
  readonly value: string;
  readonly standing: StatementStanding;
  /** The field of the kind it fills; null for a mention. */
  readonly field: string | null;
  /** Where it was read; null when a person typed it. */
  readonly readFrom: { readonly fileId: string; readonly place: Place } | null;
}

/** A document of the season and what it states. */
export interface StatingDocument {
  readonly slotId: string;
  readonly kind: MaterialKind;
  readonly label: string | null;
  /** Which one of several of its kind, from 1; null when it is the only one. */
  readonly ordinal: number | null;
  /** The day the evidence is true for: a former name is good only while it was the name. */
  readonly effectiveOn: CivilDate | null;
  readonly statements: readonly Statement[];
}

const facts: Partial<Record<MaterialKind, Readonly<Record<string, MentionedFact>>>> = {
  'business-licence': {
    companyName: 'company-name',
    uscc: 'uscc',
    legalRepresentative: 'legal-representative',
    address: 'address',
    termEndsOn: 'term-end',
  },
  'legal-representative-id': { personName: 'legal-representative' },
  'articles-of-association': { companyName: 'company-name' },
  'domain-certificate': { domain: 'domain', registrant: 'company-name', expiresOn: 'term-end' },
  'hosting-agreement': {
    customer: 'company-name',
    termStartsOn: 'term-start',
    termEndsOn: 'term-end',
  },
  'business-contract': {
    partyA: 'company-name',
    partyB: 'company-name',
    termStartsOn: 'term-start',
    termEndsOn: 'term-end',
  },
  'social-insurance': { unitName: 'company-name' },
  'code-certificate': {
    codeNumber: 'code-number',
    holder: 'company-name',
    termStartsOn: 'term-start',
    termEndsOn: 'term-end',
  },
  'icp-filing': {
    filingNumber: 'filing-number',
    filingEntity: 'filing-entity',
    domain: 'domain',
  },
  'code-renewal-receipt': { codeNumber: 'code-number' },
  'defence-statement': { companyName: 'company-name' },
  'correction-report': { companyName: 'company-name' },
  'entity-change-application': { formerEntity: 'company-name' },
};

/** Which compared fact a field of a kind states; undefined for one nothing else states. */
export const factOfField = (kind: MaterialKind, field: string): MentionedFact | undefined =>
  facts[kind]?.[field];
