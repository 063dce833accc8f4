import type { CivilDate } from '@/lib/domain/civil-date';
import type { FieldValue } from '@/lib/domain/materials/field-values';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Box, NoteValues, ReaderNote } from './page';

/** At or above it, a proposal may be accepted in one go with others, and never wrongly so. */
export const HIGH_CERTAINTY = 0.9;

/** Where on a file something was read. */
export interface Place {
  /** From 1. */
  readonly page: number;
  readonly box: Box | null;
  /** The characters as read, before any change. */
  readonly text: string;
}

/** What a person should know about a proposal. Each has its sentence under `reading.doubts`. */
export const doubtCodes = [
  'check-digit',
  'look-alike',
  'several-values',
  'low-certainty',
  'mixed-case-code',
  'incomplete-file',
  'unknown-tables',
  'truncated',
  'counted',
  'unusual-name',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

export interface Doubt {
  readonly code: DoubtCode;
  readonly values: NoteValues;
}

/** A value of one field of a kind, read and not yet anybody's word. It passes the field's schema. */
export interface Proposal {
  readonly field: string;
  readonly value: FieldValue;
  readonly place: Place;
  /** 0 to 1, of the value as a whole. Never high with a doubt beside it. */
  readonly certainty: number;
  readonly doubts: readonly Doubt[];
  /** Other values the same document states for the field. */
  readonly others: readonly { readonly value: FieldValue; readonly place: Place }[];
}

/** What the consistency matrix compares, beyond the fields of a kind. */
export const mentionedFacts = [
  'company-name',
  'uscc',
  'legal-representative',
  'address',
  'seats',
  'domain',
  'filing-entity',
  'filing-number',
  'licence-number',
  'code-number',
  'term-start',
  'term-end',
] as const;
export type MentionedFact = (typeof mentionedFacts)[number];

/** A document states one of the facts a case file states in many places. */
export interface Mention {
  readonly fact: MentionedFact;
  /** Text as compared: identifiers normalised, days YYYY-MM-DD, names as written. */
  readonly value: string;
  readonly place: Place;
  readonly certainty: number;
}

/** Whose a document is by its own account, and every company it names, as written. */
export interface Companies {
  readonly claimed: readonly string[];
  readonly named: readonly string[];
}

/** Why a document is taken for a kind, or against it. Each has its sentence under `reading.reasons`. */
export type ReasonCode =
  'title' | 'words' | 'fields' | 'table-headers' | 'folder' | 'no-text' | 'tie';

export interface Reason {
  readonly code: ReasonCode;
  /** The words or fields found. */
  readonly found: readonly string[];
}

export interface Classification {
  /** Null: not sure. A person places it. */
  readonly kind: MaterialKind | null;
  readonly certainty: number;
  readonly reasons: readonly Reason[];
  /** Best first, at most three, the chosen kind included. */
  readonly candidates: readonly { readonly kind: MaterialKind; readonly certainty: number }[];
}

/** One document within a file: a file of several has one part each, proposed, never split silently. */
export interface DocumentPart {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly classification: Classification;
  /** For the classified kind; empty when not sure. */
  readonly proposals: readonly Proposal[];
  readonly mentions: readonly Mention[];
  readonly companies: Companies;
  /** The day the document is from (signed, issued, printed); null when it states none. */
  readonly datedOn: CivilDate | null;
}

/** What one file says. */
export interface DocumentReading {
  readonly parts: readonly DocumentPart[];
  readonly pages: readonly PageOutline[];
  readonly complete: boolean;
  readonly notes: readonly ReaderNote[];
}

/** Of a page, what is needed to show it. */
export interface PageOutline {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turned: 0 | 90 | 180 | 270;
  readonly straightened: number;
}
