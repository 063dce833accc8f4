import type { CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { NoteValues, ReaderNote } from './page';
import type { Classification, PageOutline } from './reading';

export const readingStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type ReadingState = (typeof readingStates)[number];

/** How far the reading of one file is. */
export interface ShownReading {
  readonly state: ReadingState;
  readonly pagesDone: number;
  /** 0 until the file has been opened. */
  readonly pagesTotal: number;
  /** Why it failed: a key under `reading.failures` and its values. */
  readonly failure: { readonly code: string; readonly values: NoteValues } | null;
  readonly notes: readonly ReaderNote[];
}

/** Why a file waits for a person. Each has its sentence under `tray.reasons`. */
export const trayReasons = [
  'not-sure',
  'only-named',
  'several-documents',
  'other-company',
  'company-unclear',
  'earlier-season',
  'already-answered',
  'unreadable',
  'archive-incomplete',
  'cancelled',
] as const;
export type TrayReasonCode = (typeof trayReasons)[number];

export interface TrayReason {
  readonly code: TrayReasonCode;
  readonly values: NoteValues;
}

/** One document found in a waiting file, and what the tray proposes for it. */
export interface TrayPart {
  readonly firstPage: number;
  readonly lastPage: number;
  readonly classification: Classification;
  readonly datedOn: CivilDate | null;
}

/** A file dropped on a season that has no slot yet. */
export interface TrayFile {
  readonly id: string;
  readonly name: string;
  /** Folders as dropped, `/` between, without the name; '' when it had none. A zip counts as a folder. */
  readonly folder: string;
  readonly bytes: number;
  readonly mime: string;
  readonly uploadedBy: string | null;
  readonly uploadedAt: string;
  readonly reading: ShownReading;
  /** Of the pages that were read, to show them. */
  readonly pages: readonly PageOutline[];
  /** Empty until read. */
  readonly parts: readonly TrayPart[];
  readonly reasons: readonly TrayReason[];
}

/** Where a dropped file went by itself, for the list of what just happened. */
export interface FiledNote {
  readonly fileName: string;
  readonly kind: MaterialKind;
  readonly slotId: string;
  readonly proposals: number;
}

/** Counted progress of all reading in a season. */
export interface ReadingProgress {
  readonly files: number;
  readonly filesDone: number;
  readonly filesFailed: number;
  readonly pages: number;
  readonly pagesDone: number;
  /** From 0 to 1, each file as much as another: how many pages unopened ones have nobody knows. */
  readonly share: number;
  /** Estimated from the pages read so far; null until there is something to estimate from. */
  readonly secondsLeft: number | null;
}
