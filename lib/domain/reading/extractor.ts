import type { ReadPage } from './page';
import type { Proposal } from './reading';

/** The pages of one document, as extractors look at them. */
export interface PartOfDocument {
  readonly pages: readonly ReadPage[];
  /** False when something of the file was left out: counts are not to be trusted. */
  readonly complete: boolean;
}

/** What one document of a kind states: a proposal for each field it can be read for. */
export type Extractor = (document: PartOfDocument) => readonly Proposal[];
