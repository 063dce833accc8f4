import { z } from 'zod';
import { matrixOf, type CaseRecord, type MatrixRow } from '@/lib/domain/consistency/matrix';
import {
  factOfField,
  type Statement,
  type StatingDocument,
} from '@/lib/domain/consistency/statement';
import { materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { PageOutline } from '@/lib/domain/reading/reading';
import { placeSchema } from '@/lib/domain/reading/stored';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { clientFactsOf } from '@/lib/server/clients/queries';
import { maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { openResult, type ReadResult } from '@/lib/server/readings/queries';

/** The matrix of a season, and of the files it points into what is needed to show their pages. */
export interface SeasonMatrix {
  readonly rows: readonly MatrixRow[];
  readonly files: Readonly<Record<string, ShownFile>>;
}

export interface ShownFile {
  readonly name: string;
  readonly pages: readonly PageOutline[];
}

/**
 * What the documents of a season state of the facts they share, held against the record and each
 * other: confirmed facts, proposals nobody has answered, and what is said in passing.
 * Errors: not-found.
 */
export async function matrixOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<SeasonMatrix> {
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    include: { client: true, licence: true },
  });
  if (season === null) throw new AppError('not-found');
  const slots = await tx.materialSlot.findMany({
    where: { orgId: scope.orgId, seasonId, archivedAt: null, notApplicableAt: null },
    include: currentEvidence,
    orderBy: [{ createdAt: 'asc' }, { ordinal: 'asc' }],
  });
  const readings = await readingsOf(tx, scope, slots);
  const documents = inListOrder(slots).flatMap((slot) => {
    const isOneOfSeveral = slots.filter(({ kind }) => kind === slot.kind).length > 1;
    return statingDocument(slot, isOneOfSeveral ? slot.ordinal : null, readings);
  });
  return { rows: matrixOf(recordOf(season), documents), files: shownFiles(slots, readings) };
}

const currentEvidence = {
  revisions: {
    where: { archivedAt: null },
    orderBy: { number: 'desc' },
    take: 1,
    include: {
      files: {
        where: { archivedAt: null, purpose: null },
        orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
      },
      facts: { orderBy: { name: 'asc' } },
      proposals: { where: { state: 'open' }, orderBy: { id: 'asc' } },
    },
  },
} satisfies Prisma.MaterialSlotInclude;

type Season = Prisma.SeasonGetPayload<{ include: { client: true; licence: true } }>;
type Slot = Prisma.MaterialSlotGetPayload<{ include: typeof currentEvidence }>;
type Revision = Slot['revisions'][number];
type FactRow = Revision['facts'][number];
type FileRow = Revision['files'][number];
type ProposalRow = Revision['proposals'][number];

function recordOf({ client, licence }: Season): CaseRecord {
  const { uscc, legalRepresentative, address } = client;
  return {
    values: {
      'company-name': licence.holderName,
      'licence-number': licence.number,
      seats: String(licence.seats),
      ...(uscc === null ? {} : { uscc }),
      ...(legalRepresentative === null ? {} : { 'legal-representative': legalRepresentative }),
      ...(address === null ? {} : { address }),
    },
    formerNames: clientFactsOf(client).formerNames,
  };
}

type Readings = ReadonlyMap<string, ReadResult>;

/** What was read of the files in use, by their content. Photos state nothing and are left out. */
async function readingsOf(tx: Tx, scope: Scope, slots: readonly Slot[]): Promise<Readings> {
  const contents = slots
    .filter(({ kind }) => kind !== 'seat-photos')
    .flatMap(({ revisions }) => revisions.flatMap(({ files }) => files.map((file) => file.sha256)));
  const rows = await tx.reading.findMany({
    where: { orgId: scope.orgId, sha256: { in: contents }, state: 'done' },
    select: { id: true, sha256: true, result: true },
  });
  const opened = await Promise.all(rows.map((row) => openResult(scope, row)));
  return new Map(
    rows.flatMap((row, i) => {
      const result = opened[i];
      return result === undefined ? [] : [[row.sha256, result] as const];
    }),
  );
}

function statingDocument(
  slot: KnownSlot,
  ordinal: number | null,
  readings: Readings,
): StatingDocument[] {
  const revision = slot.revisions[0];
  if (revision === undefined) return [];
  const { id: slotId, label, kind } = slot;
  const statements = [
    ...revision.facts.flatMap((fact) => statedFact(kind, fact)),
    ...revision.proposals
      .filter((proposal) => !isStated(proposal, revision.facts))
      .flatMap((proposal) => proposedFact(kind, proposal)),
    ...revision.files.flatMap((file) => mentionsIn(file, readings.get(file.sha256))),
  ];
  const effectiveOn = maybeDayFromColumn(revision.effectiveOn);
  return [{ slotId, kind, label, ordinal, effectiveOn, statements }];
}

/** A proposal that became the fact is said once. */
const isStated = ({ field, value, fileId }: ProposalRow, facts: readonly FactRow[]): boolean =>
  facts.some(
    (fact) =>
      fact.name === field &&
      fact.value === value &&
      fileSchema.safeParse(fact.readFrom).data?.fileId === fileId,
  );

function statedFact(kind: MaterialKind, row: FactRow): Statement[] {
  const fact = factOfField(kind, row.name);
  if (fact === undefined || typeof row.value !== 'string') return [];
  const standing = row.confirmedAt === null ? 'proposed' : 'confirmed';
  return [{ fact, value: row.value, standing, field: row.name, readFrom: placeOf(row.readFrom) }];
}

function proposedFact(kind: MaterialKind, row: ProposalRow): Statement[] {
  const fact = factOfField(kind, row.field);
  if (fact === undefined || typeof row.value !== 'string') return [];
  const place = placeSchema.safeParse(row.place).data;
  const readFrom = place === undefined ? null : { fileId: row.fileId, place };
  return [{ fact, value: row.value, standing: 'proposed', field: row.field, readFrom }];
}

/** What the pages of a file say in passing; of a file that is a part of another, its pages only. */
function mentionsIn(file: FileRow, result: ReadResult | undefined): Statement[] {
  const [from, to] = [file.firstPage ?? 1, file.lastPage ?? Number.POSITIVE_INFINITY];
  return (result?.reading.parts ?? []).flatMap(({ mentions }) =>
    mentions
      .filter(({ place }) => place.page >= from && place.page <= to)
      .map(({ fact, value, place }) => ({
        fact,
        value,
        standing: 'mentioned' as const,
        field: null,
        readFrom: { fileId: file.id, place },
      })),
  );
}

function shownFiles(slots: readonly Slot[], readings: Readings): Record<string, ShownFile> {
  const files = slots.flatMap(({ revisions }) => revisions.flatMap((revision) => revision.files));
  return Object.fromEntries(
    files.map(({ id, name, sha256 }) => [
      id,
      { name, pages: readings.get(sha256)?.reading.pages ?? [] },
    ]),
  );
}

type KnownSlot = Omit<Slot, 'kind'> & { readonly kind: MaterialKind };

/** In the order of the regulator's list; a kind the code no longer knows is left out. */
function inListOrder(slots: readonly Slot[]): KnownSlot[] {
  return materialKinds.flatMap((kind) =>
    slots.filter((slot) => slot.kind === kind).map((slot) => ({ ...slot, kind })),
  );
}

/** Where a fact was read; null when a person typed it. */
function placeOf(readFrom: unknown): Statement['readFrom'] {
  const place = placeSchema.safeParse(readFrom).data;
  const file = fileSchema.safeParse(readFrom).data;
  return place === undefined || file === undefined ? null : { ...file, place };
}

const fileSchema = z.object({ fileId: z.string() });
