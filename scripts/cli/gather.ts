import { kindDefinitions, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { DocumentPart, Proposal } from '@/lib/domain/reading/reading';
import { sureKind, warningsOf, type SortCase } from '@/lib/domain/reading/sort-file';
import type { TrayReason } from '@/lib/domain/reading/tray';
import type { SeasonDocument, SeasonMaterial } from '@/lib/domain/season/document';
import type { FileReading } from './read-files';

/** One document that was found, and whether it went into the season. */
export interface GatheredPart {
  readonly file: FileReading;
  readonly part: DocumentPart;
  /** Null: it was not used, for these reasons. */
  readonly usedAs: MaterialKind | null;
  readonly reasons: readonly TrayReason[];
  readonly accepted: readonly string[];
}

export interface Gathered {
  readonly document: SeasonDocument;
  readonly parts: readonly GatheredPart[];
}

/**
 * Adds what was read to a season. Every value stands there unconfirmed, so it counts as missing,
 * unless it is at least as certain as `acceptAbove` and nothing about it is doubtful.
 */
export function gather(
  profile: SeasonDocument,
  readings: readonly FileReading[],
  acceptAbove: number | undefined,
): Gathered {
  const known: SortCase = {
    seasonYear: profile.season.year,
    names: [...new Set([profile.licence.holder, profile.company.name])],
    formerNames: profile.company.formerNames,
    slots: [],
    usedInYear: null,
  };
  const materials = profile.materials.map((material) => ({ ...material }));
  const parts = readings.flatMap((file) =>
    file.reading.parts.map((part) => {
      const kind = sureKind(part.classification);
      const reasons = reasonsAgainst(part, kind, known);
      const usedAs = reasons.length === 0 ? kind : null;
      const accepted = acceptedOf(part.proposals, acceptAbove);
      if (usedAs !== null) add(materials, usedAs, { file, part, accepted });
      return { file, part, usedAs, reasons, accepted };
    }),
  );
  countPhotos(materials);
  return { document: { ...profile, materials }, parts };
}

function reasonsAgainst(
  part: DocumentPart,
  kind: MaterialKind | null,
  known: SortCase,
): TrayReason[] {
  const warnings = warningsOf(part, known);
  if (kind !== null) return warnings;
  const isSilent = part.classification.reasons.some(({ code }) => code === 'no-text');
  return [{ code: isSilent ? 'unreadable' : 'not-sure', values: {} }, ...warnings];
}

const acceptedOf = (proposals: readonly Proposal[], acceptAbove: number | undefined): string[] =>
  proposals
    .filter(({ certainty, doubts, others }) => {
      const isPlain = doubts.length === 0 && others.length === 0;
      return acceptAbove !== undefined && certainty >= acceptAbove && isPlain;
    })
    .map(({ field }) => field);

interface Added {
  readonly file: FileReading;
  readonly part: DocumentPart;
  readonly accepted: readonly string[];
}

function add(materials: SeasonMaterial[], kind: MaterialKind, added: Added): void {
  const { file, part, accepted } = added;
  const own = { name: file.file.shownPath, sha256: file.sha256 };
  const at = materials.findIndex((material) => material.kind === kind && !material.notApplicable);
  const existing = kindDefinitions[kind].several ? undefined : materials[at];
  const merged = merge(existing, part.proposals, accepted);
  const material: SeasonMaterial = {
    ...(existing ?? { kind }),
    effectiveOn: existing?.effectiveOn ?? part.datedOn,
    files: [...(existing?.files ?? []), own],
    ...merged,
  };
  if (existing === undefined) materials.push(material);
  else materials[at] = material;
}

/** What is stated already stays; another value for it makes nobody's word of it. */
function merge(
  existing: SeasonMaterial | undefined,
  proposals: readonly Proposal[],
  accepted: readonly string[],
): Pick<SeasonMaterial, 'facts' | 'unconfirmed'> {
  const facts: Record<string, unknown> = { ...existing?.facts };
  const unconfirmed = new Set(existing?.unconfirmed);
  for (const { field, value } of proposals) {
    const stated = facts[field];
    if (stated === undefined || stated === null) {
      facts[field] = value;
      if (!accepted.includes(field)) unconfirmed.add(field);
    } else if (JSON.stringify(stated) !== JSON.stringify(value)) unconfirmed.add(field);
  }
  return { facts, unconfirmed: [...unconfirmed] };
}

/** A picture says nothing about how many others there are; the folder does. */
function countPhotos(materials: SeasonMaterial[]): void {
  const at = materials.findIndex(({ kind }) => kind === 'seat-photos');
  const photos = materials[at];
  if (photos === undefined || photos.facts['distinctPhotos'] !== undefined) return;
  const distinctPhotos = new Set(photos.files.map(({ sha256, name }) => sha256 ?? name)).size;
  materials[at] = {
    ...photos,
    facts: { ...photos.facts, distinctPhotos },
    unconfirmed: [...photos.unconfirmed, 'distinctPhotos'],
  };
}
