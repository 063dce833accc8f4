import type { Box } from '@/lib/domain/reading/page';
import type { Place } from '@/lib/domain/reading/reading';
import type { LayoutId } from './layouts';
import type { Month } from './months';

export const insuranceKinds = [
  'pension',
  'medical',
  'unemployment',
  'injury',
  'maternity',
] as const;
export type InsuranceKind = (typeof insuranceKinds)[number];

/** Why a payment is taken for a back-payment (row V3 of rules.md). */
export const markReasons = ['word', 'asterisk', 'sheet', 'column'] as const;
export type MarkReason = (typeof markReasons)[number];

/** A payment made later for months already past, as the statement marks it. */
export interface BackPaymentMark {
  readonly reason: MarkReason;
  /** Empty when the mark names no month. */
  readonly months: readonly Month[];
  /** The mark as written; never a number of a person. */
  readonly text: string;
  readonly place: Place;
}

/** A month paid in a later one. */
export interface LatePayment {
  readonly due: Month;
  readonly paid: Month;
  readonly place: Place;
}

/** How a number of a person was read: whole and right, wrong in its check digit, hidden by the file. */
export type IdReading = 'valid' | 'look-alike' | 'invalid' | 'masked' | 'missing';

export interface RosterRow {
  readonly name: string;
  /** Half-width, as read; personal data. */
  readonly idNumber: string;
  /** With look-alike characters put right so that it passes its checker; null when it passes or cannot. */
  readonly idProposal: string | null;
  readonly idReading: IdReading;
  /** Ascending, each once. */
  readonly months: readonly Month[];
  readonly kinds: Readonly<Partial<Record<InsuranceKind, readonly Month[]>>>;
  readonly marks: readonly BackPaymentMark[];
  readonly late: readonly LatePayment[];
  /** From 1; where the person is first named. */
  readonly page: number;
  readonly box: Box | null;
  /** Of the least sure cell, 0 to 1. */
  readonly certainty: number;
}

export interface LayoutReason {
  readonly code: 'words' | 'headers' | 'mapping' | 'person-record' | 'unknown';
  readonly found: readonly string[];
}

/** A table of the file by its headers, for a person to say what its columns are. */
export interface RosterTable {
  readonly page: number;
  readonly title: string;
  readonly headers: readonly string[];
  /** The first rows; numbers of people masked. */
  readonly sample: readonly (readonly string[])[];
  readonly fingerprint: string;
}

/** What a 社保 statement says about the people on it. */
export interface Roster {
  readonly layout: LayoutId | null;
  readonly reasons: readonly LayoutReason[];
  readonly rows: readonly RosterRow[];
  /** Tables whose columns could not be told, or not enough of them. */
  readonly unknownTables: readonly RosterTable[];
  /** A month bears a sign nobody explains: it may be a back-payment. */
  readonly hasUnknownSigns: boolean;
  /** Read from a picture: what is missing may only be faint. */
  readonly isRecognised: boolean;
}
