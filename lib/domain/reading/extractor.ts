import type { RosterForm } from '@/lib/domain/staff/columns';
import type { ReadPage } from './page';
import type { Proposal } from './reading';

/** The pages of one document, as extractors look at them. */
export interface PartOfDocument {
  readonly pages: readonly ReadPage[];
  /** False when something of the file was left out: counts are not to be trusted. */
  readonly complete: boolean;
  /** What people said the columns of unknown 社保 forms are. */
  readonly rosterForms?: readonly RosterForm[];
}

/** What one document of a kind states: a proposal for each field it can be read for. */
export type Extractor = (document: PartOfDocument) => readonly Proposal[];
