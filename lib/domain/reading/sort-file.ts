import { civilDate, type CivilDate } from '@/lib/domain/civil-date';
import {
  holdsEntityName,
  matchEntity,
  type FormerName,
} from '@/lib/domain/identifiers/entity-name';
import { kindDefinitions, type MaterialKind } from '@/lib/domain/materials/kinds';
import { documentKey } from './document-key';
import { statedDay, statedNames } from './stated';
import type { Classification, DocumentPart, DocumentReading } from './reading';
import type { TrayReason } from './tray';

/** Below it nothing is filed without a person. */
const SURE = 0.8;

/** One slot of the season as filing sees it. */
export interface SortSlot {
  readonly id: string;
  readonly kind: MaterialKind;
  /** Nothing in it, something nobody stands by yet, or something a person confirmed (or ruled out). */
  readonly state: 'empty' | 'open' | 'answered';
  /** What tells its document from others of the kind. */
  readonly keys: readonly string[];
}

/** The case a file was dropped on. */
export interface SortCase {
  readonly seasonYear: number;
  /** The client's and the licence holder's name. */
  readonly names: readonly string[];
  readonly formerNames: readonly FormerName[];
  readonly slots: readonly SortSlot[];
  /** The year of an earlier season the same bytes were filed in. */
  readonly usedInYear: number | null;
}

/** Where a file goes; `slotId` null asks for a new slot. */
export type Sorted =
  | { readonly kind: MaterialKind; readonly slotId: string | null; readonly part: DocumentPart }
  | { readonly reasons: readonly TrayReason[] };

/**
 * Whether a file can be filed without a person, and where: one document, surely of a kind, of this
 * company and this season, into a slot nobody has answered. Every reason against it is told.
 */
export function sortFile(reading: DocumentReading, known: SortCase): Sorted {
  const [part] = reading.parts;
  if (part === undefined || isUnreadable(reading)) return because('unreadable');
  if (reading.parts.length > 1) {
    return because('several-documents', { count: reading.parts.length });
  }
  const kind = sureKind(part.classification);
  const doubts = [...otherCompany(part, known), ...earlierSeason(part, known)];
  if (kind === null) {
    return { reasons: [{ code: 'not-sure', values: {} }, ...doubts] };
  }
  if (hasNoText(part)) return { reasons: [{ code: 'only-named', values: {} }, ...doubts] };
  if (doubts.length > 0) return { reasons: doubts };
  const slot = slotFor(kind, part, known);
  return slot === 'answered' ? because('already-answered') : { kind, slotId: slot, part };
}

/** What a person should look at in a file that lies in a slot already. */
export const warningsOf = (part: DocumentPart, known: SortCase): TrayReason[] => [
  ...otherCompany(part, known),
  ...earlierSeason(part, known),
];

/** The kind a document surely is; null when that is not sure. */
export const sureKind = ({ kind, certainty }: Classification): MaterialKind | null =>
  certainty >= SURE ? kind : null;

const because = (code: TrayReason['code'], values: TrayReason['values'] = {}): Sorted => ({
  reasons: [{ code, values }],
});

/** A photo without text is of the kind its folder names: which says what it should be, not whose it is. */
const hasNoText = ({ classification }: DocumentPart): boolean =>
  classification.reasons.some(({ code }) => code === 'no-text');

const isUnreadable = ({ parts }: DocumentReading): boolean =>
  parts.every((part) => hasNoText(part) && part.classification.kind === null);

/**
 * It says whose it is, and that is not the company. Letters of others are about the company when they
 * name it anywhere. A document that says nothing of it may be anybody's; one whose name could hardly be
 * read is looked at.
 */
function otherCompany(part: DocumentPart, { names, formerNames }: SortCase): TrayReason[] {
  const { sure, unsure } = statedNames(part);
  const { claimed, named } = part.companies;
  const isOurs = (name: string) =>
    names.some(
      (own) => matchEntity(name, own, formerNames, part.datedOn ?? undefined).kind !== 'different',
    );
  const ours = [...names, ...formerNames.map(({ name }) => name)];
  const isNamed = (text: string) => ours.some((name) => holdsEntityName(text, name));
  if (sure.length > 0 ? sure.some(isOurs) : [...unsure, ...named].some(isNamed)) return [];
  const found = sure[0] ?? claimed[0];
  if (found !== undefined) {
    return [{ code: 'other-company', values: { found, expected: names[0] ?? '' } }];
  }
  return unsure.length > 0 ? [{ code: 'company-unclear', values: {} }] : [];
}

function earlierSeason(part: DocumentPart, { seasonYear, usedInYear }: SortCase): TrayReason[] {
  const day = statedDay(part);
  const isOld = day !== undefined && day.day < oldestDay(day.means, seasonYear);
  if (isOld) return [{ code: 'earlier-season', values: { day: day.day } }];
  return usedInYear === null ? [] : [{ code: 'earlier-season', values: { day: usedInYear } }];
}

/**
 * Evidence of a moment is last year's when it is from before last year's window closed; a term when it
 * ran out before this year; a contract when it ran out before the year inspected.
 */
function oldestDay(means: 'moment' | 'term' | 'contract', seasonYear: number): CivilDate {
  if (means === 'moment') return civilDate(`${seasonYear - 1}-07-01`);
  return civilDate(`${means === 'term' ? seasonYear : seasonYear - 1}-01-01`);
}

/** A slot's id, null for a new one. */
function slotFor(kind: MaterialKind, part: DocumentPart, { slots, names }: SortCase) {
  const own = slots.filter((slot) => slot.kind === kind);
  const key = documentKey(kind, part.proposals, names);
  const same = own.find(({ keys }) => key !== undefined && keys.includes(key));
  const free = own.find(({ state }) => state === 'empty');
  const chosen = kindDefinitions[kind].several ? (same ?? free) : (free ?? own[0]);
  if (chosen?.state === 'answered') return 'answered' as const;
  return chosen?.id ?? null;
}
