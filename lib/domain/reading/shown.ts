import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { ShownValue } from '@/lib/domain/materials/slot';
import type { Doubt, PageOutline, Place } from './reading';
import type { ShownReading, TrayReason } from './tray';

/** A value as read in one place of one file; personal numbers masked, in the text as read too. */
export interface ShownReadValue {
  readonly value: ShownValue;
  readonly fileId: string;
  readonly place: Place;
}

/** A proposal for one field of a revision that nobody has answered yet, as pages show it. */
export interface ShownProposal extends ShownReadValue {
  readonly id: string;
  readonly field: string;
  readonly certainty: number;
  readonly doubts: readonly Doubt[];
  /** Other values the files of the revision state for the field. */
  readonly others: readonly ShownReadValue[];
}

/** A value as read that somebody did not take; it can be put back. */
export interface ShownRejected extends ShownReadValue {
  readonly id: string;
  readonly field: string;
  /** Who left it out, by name; null when nobody is known. */
  readonly by: string | null;
  /** UTC ISO text; null when unknown. */
  readonly at: string | null;
}

/** What reading made of one file of a revision. */
export interface ShownFileReading extends ShownReading {
  readonly fileId: string;
  /** Of the pages that were read. */
  readonly pages: readonly PageOutline[];
  /** What it is taken for; null when not sure. */
  readonly kind: MaterialKind | null;
  /** Why a person should look at it where it lies: another kind, another company, last year's. */
  readonly warnings: readonly TrayReason[];
}

/** Where a stored fact was read. */
export interface ShownSource {
  readonly fileId: string;
  readonly fileName: string;
  readonly place: Place;
  readonly certainty: number;
}

/** What reading made of a revision: its files, and what waits for an answer. */
export interface RevisionReading {
  readonly files: readonly ShownFileReading[];
  readonly proposals: readonly ShownProposal[];
  /** What was read and not taken, the last answer first. */
  readonly rejected: readonly ShownRejected[];
  /** Where stored facts were read, by the name of the field. */
  readonly sources: Readonly<Record<string, ShownSource>>;
}
