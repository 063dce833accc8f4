import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { CivilDate } from '@/lib/domain/civil-date';
import { parseCivilDate } from '@/lib/domain/civil-date';
import type { RosterForm } from '@/lib/domain/staff/columns';
import { classify } from './classify';
import { companiesIn } from './companies';
import type { PartOfDocument } from './extractor';
import { extractors } from './extractors';
import { mentionsOf } from './mentions';
import type { ReadDocument, ReadPage } from './page';
import type { DocumentPart, DocumentReading, PageOutline, Proposal } from './reading';
import { splitPages, type PageRange } from './split';

/** What is known about a file beside its pages. */
export interface ReadingHints {
  /** Folders and name as the person has them, `/` between; '' when unknown. */
  readonly path: string;
}

/** Finds the documents in a file, what kind each is, and what it states. Same pages, same answer. */
export function understand(document: ReadDocument, hints: ReadingHints): DocumentReading {
  const { pages, complete, notes } = document;
  return {
    parts: splitPages(pages).map((range) => understandPart(document, range, hints)),
    pages: pages.map(outlineOf),
    complete,
    notes,
  };
}

/** What a document states when a person says what kind it is, and what its unknown tables are. */
export function proposalsFor(
  kind: MaterialKind,
  document: ReadDocument,
  part: Pick<DocumentPart, 'firstPage' | 'lastPage'>,
  rosterForms: readonly RosterForm[] = [],
): readonly Proposal[] {
  return inFieldOrder(kind, extractors[kind]({ ...partOf(document, part), rosterForms }));
}

/** The same of pages somebody cut out: they are one document, whatever else they look like. */
export function understandPart(
  document: ReadDocument,
  range: PageRange,
  hints: ReadingHints,
): DocumentPart {
  const part = partOf(document, range);
  const stated = new Map<MaterialKind, readonly Proposal[]>();
  const statedAs = (kind: MaterialKind) => {
    const proposals = stated.get(kind) ?? proposalsFor(kind, document, range);
    stated.set(kind, proposals);
    return proposals;
  };
  const classification = classify(part, hints.path, (kind) => tellingFields(kind, statedAs(kind)));
  const { kind } = classification;
  const proposals = kind === null ? [] : statedAs(kind);
  return {
    ...range,
    classification,
    proposals,
    mentions: mentionsOf(part),
    companies: companiesIn(part),
    datedOn: kind === null ? null : dayOf(kind, proposals),
  };
}

/** Below it a field may be anything. */
const TELLS_FROM = 0.6;

/** The fields that tell a kind: what it must state, choices and counts left out that any text answers. */
function tellingFields(kind: MaterialKind, proposals: readonly Proposal[]) {
  const asked = fieldsOfKind[kind].filter(
    ({ type, optional, eyes }) => optional !== true && eyes !== true && !(type in anyTextAnswers),
  );
  const found = proposals
    .filter(
      ({ field, certainty }) => certainty >= TELLS_FROM && asked.some(({ name }) => name === field),
    )
    .map(({ field }) => field);
  return { found, asked: asked.length };
}

const anyTextAnswers = { 'yes-no': true, choice: true, integer: true, number: true };

function partOf(document: ReadDocument, { firstPage, lastPage }: PageRange): PartOfDocument {
  const pages = document.pages.filter(({ number }) => number >= firstPage && number <= lastPage);
  return { pages, complete: document.complete };
}

/** The field that says which day a document is from. */
const dayFields: Partial<Record<MaterialKind, string>> = {
  'articles-of-association': 'queriedOn',
  'hosting-agreement': 'signedOn',
  'call-records': 'lastDay',
  'business-contract': 'signedOn',
  'social-insurance': 'printedOn',
  'signalling-check': 'lastDay',
  'icp-filing': 'queriedOn',
  'code-renewal-receipt': 'acceptedOn',
  'outbound-whitelist': 'startedOn',
  'carrier-memorandum': 'signedOn',
  'complaint-rate-certificate': 'issuedOn',
  'shadow-inspection': 'heldOn',
  'return-notice': 'returnedOn',
  'defence-statement': 'submittedOn',
  'correction-report': 'submittedOn',
  'compliance-audit-report': 'issuedOn',
  'entity-change-application': 'submittedOn',
  'merger-agreement': 'signedOn',
};

/** The day a document of a kind is from, by what it proposes; null when it states none. */
export function dayOf(kind: MaterialKind, proposals: readonly Proposal[]): CivilDate | null {
  const value = proposals.find(({ field }) => field === dayFields[kind])?.value;
  return typeof value === 'string' ? (parseCivilDate(value) ?? null) : null;
}

/** One proposal a field, in the order the form asks. */
function inFieldOrder(kind: MaterialKind, proposals: readonly Proposal[]): Proposal[] {
  return fieldsOfKind[kind].flatMap(
    ({ name }) => proposals.find(({ field }) => field === name) ?? [],
  );
}

const outlineOf = ({ number, width, height, turned, straightened }: ReadPage): PageOutline => ({
  number,
  width,
  height,
  turned,
  straightened,
});
