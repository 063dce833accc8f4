import { filePurposeSchema } from '@/lib/domain/files/file-purpose';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { materialKindSchema, materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import {
  type Slot,
  type SlotFact,
  type SlotFile,
  type SlotRevision,
} from '@/lib/domain/materials/slot';
import type { SeasonMaterial } from '@/lib/domain/season/document';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Prisma } from '@/lib/generated/prisma/client';
import { maybeDayFromColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { maskFact, openFact } from '@/lib/server/facts/queries';

/**
 * The current evidence of a season as the rules read it: values opened, only confirmed ones as facts,
 * the others by name as unconfirmed. Archived slots, revisions and files are left out.
 */
export async function materialsOfSeason(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<SeasonMaterial[]> {
  const slots = await tx.materialSlot.findMany({
    where: { orgId: scope.orgId, seasonId, archivedAt: null },
    include: {
      revisions: {
        where: { archivedAt: null },
        orderBy: { number: 'desc' },
        take: 1,
        include: {
          files: { where: { archivedAt: null }, orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
          facts: { orderBy: { name: 'asc' } },
        },
      },
    },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  });
  return inListOrder(slots).map((slot) => {
    const revision = slot.revisions[0];
    const facts = revision?.facts ?? [];
    return {
      id: slot.id,
      kind: slot.kind,
      label: slot.label,
      effectiveOn: maybeDayFromColumn(revision?.effectiveOn ?? null),
      validUntil: maybeDayFromColumn(revision?.validUntil ?? null),
      files: (revision?.files ?? []).map(({ name, sha256 }) => ({ name, sha256 })),
      facts: Object.fromEntries(
        facts
          .filter((fact) => fact.confirmedAt !== null)
          .flatMap((fact) => openedEntry(scope, slot.kind, fact)),
      ),
      unconfirmed: facts.filter((fact) => fact.confirmedAt === null).map((fact) => fact.name),
      notApplicable:
        slot.notApplicableReason === null ? null : { reason: slot.notApplicableReason },
    };
  });
}

/** sha256 of seat photos filed in earlier seasons of this client, or by other clients of the organisation. */
export async function earlierPhotoHashes(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<string[]> {
  const rows = await tx.revisionFile.findMany({
    where: await elsewhereWhere(tx, scope, seasonId),
    select: { sha256: true },
    distinct: ['sha256'],
    orderBy: { sha256: 'asc' },
  });
  return rows.map((row) => row.sha256);
}

/** A seat photo of this season that was filed before, and where. */
export interface ReusedPhoto {
  readonly fileId: string;
  readonly name: string;
  readonly earlier: {
    readonly fileId: string;
    readonly name: string;
    readonly clientName: string;
    readonly year: number;
    readonly seasonId: string;
    readonly uploadedAt: string;
  };
}

/** Seat photos of this season whose bytes were filed before, each with the first place it was. */
export async function reusedPhotos(tx: Tx, scope: Scope, seasonId: string): Promise<ReusedPhoto[]> {
  const own = await tx.revisionFile.findMany({
    where: {
      orgId: scope.orgId,
      archivedAt: null,
      revision: { archivedAt: null, slot: { seasonId, kind: 'seat-photos', archivedAt: null } },
    },
    select: { id: true, name: true, sha256: true },
    orderBy: { uploadedAt: 'asc' },
  });
  const earlier = await tx.revisionFile.findMany({
    where: {
      AND: [
        await elsewhereWhere(tx, scope, seasonId),
        { sha256: { in: own.map((file) => file.sha256) } },
      ],
    },
    include: {
      revision: {
        select: {
          slot: {
            select: {
              season: { select: { id: true, year: true, client: { select: { name: true } } } },
            },
          },
        },
      },
    },
    orderBy: { uploadedAt: 'desc' },
  });
  const bySha = new Map(earlier.map((file) => [file.sha256, file]));
  return own.flatMap((file) => {
    const older = bySha.get(file.sha256);
    if (older === undefined) return [];
    const { season } = older.revision.slot;
    return [
      {
        fileId: file.id,
        name: file.name,
        earlier: {
          fileId: older.id,
          name: older.name,
          clientName: season.client.name,
          year: season.year,
          seasonId: season.id,
          uploadedAt: older.uploadedAt.toISOString(),
        },
      },
    ];
  });
}

/** Every slot of a season as the three tables show it: all revisions, archived files marked, numbers masked. */
export async function slotsOfSeason(tx: Tx, scope: Scope, seasonId: string): Promise<Slot[]> {
  const slots = await tx.materialSlot.findMany({
    where: { orgId: scope.orgId, seasonId },
    include: {
      revisions: {
        where: { archivedAt: null },
        orderBy: { number: 'desc' },
        include: {
          files: { orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
          facts: { orderBy: { name: 'asc' } },
        },
      },
    },
    orderBy: [{ kind: 'asc' }, { ordinal: 'asc' }],
  });
  const names = await namesOfMembers(tx, scope);
  return inListOrder(slots).map((slot) => ({
    id: slot.id,
    kind: slot.kind,
    ordinal: slot.ordinal,
    label: slot.label,
    notApplicable:
      slot.notApplicableReason === null
        ? null
        : {
            reason: slot.notApplicableReason,
            by: names.get(slot.notApplicableBy ?? '') ?? null,
            at: (slot.notApplicableAt ?? slot.createdAt).toISOString(),
          },
    archived: archivedOf(slot),
    revisions: slot.revisions.map((revision) => shownRevision(slot.kind, revision, names)),
  }));
}

/** Names of the people of the organisation, those who left too, by user id. */
export async function namesOfMembers(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, string>> {
  const members = await tx.member.findMany({
    where: { orgId: scope.orgId },
    select: { userId: true, user: { select: { name: true } } },
  });
  return new Map(members.map((member) => [member.userId, member.user.name]));
}

async function elsewhereWhere(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<Prisma.RevisionFileWhereInput> {
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    select: { clientId: true, year: true },
  });
  return {
    orgId: scope.orgId,
    archivedAt: null,
    revision: {
      archivedAt: null,
      slot: {
        kind: 'seat-photos',
        archivedAt: null,
        seasonId: { not: seasonId },
        season: {
          archivedAt: null,
          OR: [
            { clientId: season?.clientId ?? seasonId, year: { lt: season?.year ?? 0 } },
            { clientId: { not: season?.clientId ?? seasonId } },
          ],
        },
      },
    },
  };
}

type RevisionRow = Prisma.RevisionGetPayload<{ include: { files: true; facts: true } }>;
type FactRow = RevisionRow['facts'][number];
type FileRow = RevisionRow['files'][number];
type Names = ReadonlyMap<string, string>;

function shownRevision(kind: MaterialKind, revision: RevisionRow, names: Names): SlotRevision {
  return {
    id: revision.id,
    number: revision.number,
    version: revision.version,
    effectiveOn: maybeDayFromColumn(revision.effectiveOn),
    validUntil: maybeDayFromColumn(revision.validUntil),
    note: revision.note,
    createdBy: names.get(revision.createdBy ?? '') ?? null,
    createdAt: revision.createdAt.toISOString(),
    files: revision.files.map((file) => shownFile(file, names)),
    facts: revision.facts.flatMap((fact) => shownFact(kind, fact, names)),
  };
}

/** A file of a revision as pages show it. */
export const shownFile = (file: FileRow, names: Names): SlotFile => ({
  id: file.id,
  name: file.name,
  sha256: file.sha256,
  bytes: Number(file.bytes),
  mime: file.mime,
  uploadedBy: names.get(file.uploadedBy ?? '') ?? null,
  uploadedAt: file.uploadedAt.toISOString(),
  archived: archivedOf(file),
  purpose: filePurposeSchema.safeParse(file.purpose).data ?? null,
});

function shownFact(kind: MaterialKind, fact: FactRow, names: Names): SlotFact[] {
  const field = fieldsOfKind[kind].find((candidate) => candidate.name === fact.name);
  const value = field === undefined ? undefined : maskFact(field, fact.value);
  if (value === undefined) return [];
  return [
    {
      name: fact.name,
      value,
      version: fact.version,
      confirmed:
        fact.confirmedAt === null
          ? null
          : { by: names.get(fact.confirmedBy ?? '') ?? null, at: fact.confirmedAt.toISOString() },
      updatedBy: names.get(fact.updatedBy ?? '') ?? null,
      updatedAt: fact.updatedAt.toISOString(),
    },
  ];
}

function openedEntry(scope: Scope, kind: MaterialKind, fact: FactRow): [string, unknown][] {
  const field = fieldsOfKind[kind].find((candidate) => candidate.name === fact.name);
  return field === undefined ? [] : [[fact.name, openFact(scope, field, fact.value)]];
}

const archivedOf = (row: { archivedAt: Date | null; archiveReason: string | null }) =>
  row.archivedAt === null
    ? null
    : { at: row.archivedAt.toISOString(), reason: row.archiveReason ?? '' };

/** In the order of the regulator's list; a kind the code no longer knows is left out. */
function inListOrder<T extends { kind: string }>(
  slots: readonly T[],
): (T & { kind: MaterialKind })[] {
  return slots
    .flatMap((slot) => {
      const kind = materialKindSchema.safeParse(slot.kind);
      return kind.success ? [{ ...slot, kind: kind.data }] : [];
    })
    .sort((a, b) => materialKinds.indexOf(a.kind) - materialKinds.indexOf(b.kind));
}
