import { z } from 'zod';
import { maskNumbers } from '@/lib/domain/identifiers/mask-numbers';
import type { FieldValue } from '@/lib/domain/materials/field-values';
import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { materialKindSchema, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { Doubt, Place } from '@/lib/domain/reading/reading';
import type {
  RevisionReading,
  ShownFileReading,
  ShownProposal,
  ShownReadValue,
  ShownRejected,
  ShownSource,
} from '@/lib/domain/reading/shown';
import { sureKind } from '@/lib/domain/reading/sort-file';
import { doubtsSchema, placeSchema, trayReasonsSchema } from '@/lib/domain/reading/stored';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Fact, Prisma, Proposal } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/server/db/in-tenant';
import { isCovered, isSameFact, maskFact, sealNumber } from '@/lib/server/facts/queries';
import { namesOfMembers } from '@/lib/server/materials/queries';
import { asJson, outlineOf, shownColumns, shownReading } from '@/lib/server/readings/queries';

/** A value as the store takes it: personal numbers sealed. */
export function storedValue(scope: Scope, field: Field, value: FieldValue): Prisma.InputJsonValue {
  if (typeof value === 'object') {
    return value.map(({ name, idNumber, roles, computerBachelor }) => ({
      name,
      idNumber: { ...sealNumber(scope, idNumber) },
      roles: [...roles],
      computerBachelor,
    }));
  }
  return field.sensitive ? { ...sealNumber(scope, String(value)) } : value;
}

/** A place as it may lie open: numbers of people masked; of a sensitive field not even the text. */
export const storedPlace = (field: Field, { page, box, text }: Place): Place => ({
  page,
  box,
  text: field.sensitive ? text.replace(/[0-9Xx]{4,}/g, '****') : maskNumbers(text),
});

/** What files say of one field, the surest first. */
export interface Proposed {
  readonly id: string;
  readonly fileId: string;
  readonly field: string;
  readonly value: Prisma.JsonValue;
  readonly place: Place;
  readonly certainty: number;
  readonly doubts: readonly Doubt[];
  readonly others: readonly { value: Prisma.JsonValue; fileId: string; place: Place }[];
}

/** What the files of a revision propose and nobody rejected, by field. Archived files say nothing. */
export async function proposedByField(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  kind: MaterialKind,
): Promise<ReadonlyMap<string, Proposed>> {
  const rows = await tx.proposal.findMany({
    where: {
      orgId: scope.orgId,
      revisionId,
      state: { not: 'rejected' },
      file: { archivedAt: null },
    },
    orderBy: [{ certainty: 'desc' }, { id: 'asc' }],
  });
  return mergedByField(kind, rows);
}

function mergedByField(kind: MaterialKind, rows: readonly Proposal[]) {
  const merged = new Map<string, Proposed>();
  for (const field of fieldsOfKind[kind]) {
    const said = rows.filter((row) => row.field === field.name).flatMap(alternatives);
    const best = said[0];
    if (best === undefined) continue;
    const others = said.filter(({ value }) => !isSameFact(field, value, best.value));
    merged.set(field.name, {
      ...best,
      others: others.filter(
        ({ value }, at) =>
          others.findIndex((other) => isSameFact(field, other.value, value)) === at,
      ),
    });
  }
  return merged;
}

const othersSchema = z.array(z.object({ value: z.json(), place: placeSchema }));

/** The value of a row and the others its document states, the row's own first. */
function alternatives(row: Proposal): Omit<Proposed, 'others'>[] {
  const place = placeSchema.safeParse(row.place).data ?? { page: 1, box: null, text: '' };
  const doubts = doubtsSchema.safeParse(row.doubts).data ?? [];
  const { id, fileId, field, certainty } = row;
  const others = othersSchema.safeParse(row.others).data ?? [];
  return [
    { id, fileId, field, value: row.value, place, certainty, doubts },
    ...others.map((other) => ({ id, fileId, field, certainty, doubts, ...other })),
  ];
}

/** The unconfirmed fact a proposal becomes. */
export const factFrom = ({ id, fileId, value, place, certainty, doubts, others }: Proposed) => ({
  value: z.json().parse(value) ?? {},
  source: 'file' as const,
  certainty,
  readFrom: asJson({ fileId, ...place, doubts, others: others.length, proposalId: id }),
});

const readFromSchema = z.object({ fileId: z.string() }).and(placeSchema);

const withReading = {
  slot: { select: { kind: true } },
  files: { where: { archivedAt: null }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
  facts: true,
  proposals: {
    where: { file: { archivedAt: null } },
    orderBy: [{ certainty: 'desc' }, { id: 'asc' }],
  },
} satisfies Prisma.RevisionInclude;

type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof withReading }>;
type FileRow = RevisionRow['files'][number];

/** What reading made of the revisions of a season, by their id; those nothing was read of are left out. */
export async function readingsOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<Record<string, RevisionReading>> {
  const revisions = await tx.revision.findMany({
    where: { orgId: scope.orgId, archivedAt: null, slot: { seasonId, archivedAt: null } },
    include: withReading,
  });
  const contents = [...new Set(revisions.flatMap(({ files }) => files.map((one) => one.sha256)))];
  const readings = await tx.reading.findMany({
    where: { orgId: scope.orgId, sha256: { in: contents } },
    select: shownColumns,
  });
  const names = await namesOfMembers(tx, scope);
  const bySha = new Map(readings.map((reading) => [reading.sha256, reading]));
  return Object.fromEntries(
    revisions.flatMap((revision) => {
      const kind = materialKindSchema.safeParse(revision.slot.kind).data;
      if (kind === undefined) return [];
      const files = revision.files.flatMap((file) => shownFile(file, bySha.get(file.sha256)));
      const sources = sourcesOf(revision);
      if (files.length === 0 && Object.keys(sources).length === 0) return [];
      const proposals = shownProposals(kind, revision);
      const rejected = shownRejected(kind, revision, names);
      return [[revision.id, { files, proposals, rejected, sources }]];
    }),
  );
}

type ReadingRow = Prisma.ReadingGetPayload<{ select: typeof shownColumns }>;

function shownFile(file: FileRow, reading: ReadingRow | undefined): ShownFileReading[] {
  if (reading === undefined) return [];
  const { pages, parts } = outlineOf(reading);
  const isOurs = (page: { readonly number: number }) =>
    page.number >= (file.firstPage ?? 1) && page.number <= (file.lastPage ?? Infinity);
  const part = parts.find(({ firstPage }) => firstPage === (file.firstPage ?? parts[0]?.firstPage));
  return [
    {
      ...shownReading(reading),
      fileId: file.id,
      pages: pages.filter(isOurs),
      kind: part === undefined ? null : sureKind(part.classification),
      warnings: trayReasonsSchema.safeParse(file.warnings).data ?? [],
    },
  ];
}

function shownProposals(kind: MaterialKind, { facts, proposals }: RevisionRow): ShownProposal[] {
  const fields = new Map(fieldsOfKind[kind].map((field) => [field.name, field]));
  const open = proposals.filter((row) => {
    const field = fields.get(row.field);
    const fact = facts.find(({ name }) => name === row.field);
    if (field === undefined || row.state === 'rejected') return false;
    if (fact === undefined) return true;
    // People who were given roles are confirmed with them, in the form: no file states any.
    const isGiven = field.type === 'staff-list' && fact.source === 'person' && row.state !== 'open';
    if (fact.confirmedAt === null && !isGiven) return true;
    // Beside it only another value is news, until somebody answers it.
    return row.state === 'open' && !isCovered(field, fact.value, row.value);
  });
  return [...mergedByField(kind, open).values()].flatMap((proposed) => {
    const field = fields.get(proposed.field);
    const shown = field && shownValue(field, proposed);
    if (field === undefined || shown === undefined) return [];
    const { id, certainty, doubts } = proposed;
    const others = proposed.others.flatMap((other) => shownValue(field, other) ?? []);
    return [{ ...shown, id, field: field.name, certainty, doubts, others }];
  });
}

function shownRejected(
  kind: MaterialKind,
  { proposals }: RevisionRow,
  names: ReadonlyMap<string, string>,
): ShownRejected[] {
  return proposals
    .filter(({ state }) => state === 'rejected')
    .toSorted((a, b) => (b.answeredAt?.getTime() ?? 0) - (a.answeredAt?.getTime() ?? 0))
    .flatMap((row) => {
      const field = fieldsOfKind[kind].find(({ name }) => name === row.field);
      const [own] = alternatives(row);
      const shown = field && own && shownValue(field, own);
      if (shown === undefined) return [];
      const by = names.get(row.answeredBy ?? '') ?? null;
      const at = row.answeredAt?.toISOString() ?? null;
      return [{ ...shown, id: row.id, field: row.field, by, at }];
    });
}

function shownValue(
  field: Field,
  { value, fileId, place }: Pick<Proposed, 'value' | 'fileId' | 'place'>,
): ShownReadValue | undefined {
  const masked = maskFact(field, value);
  return masked === undefined ? undefined : { value: masked, fileId, place };
}

function sourcesOf({ facts, files }: RevisionRow): Record<string, ShownSource> {
  return Object.fromEntries(facts.flatMap((fact) => sourceOf(fact, files)));
}

function sourceOf(fact: Fact, files: readonly FileRow[]): [string, ShownSource][] {
  const read = readFromSchema.safeParse(fact.readFrom).data;
  const file = files.find(({ id }) => id === read?.fileId);
  if (read === undefined || file === undefined) return [];
  const { fileId, page, box, text } = read;
  const { certainty } = fact;
  return [[fact.name, { fileId, fileName: file.name, place: { page, box, text }, certainty }]];
}
