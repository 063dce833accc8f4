import { z } from 'zod';
import { formerNameSchema } from '@/lib/domain/clients/client-input';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import { documentKey } from '@/lib/domain/reading/document-key';
import type { SortCase, SortSlot } from '@/lib/domain/reading/sort-file';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/server/db/in-tenant';
import { maskFact } from '@/lib/server/facts/queries';

/** A season as sorting sees it when a file of these bytes comes to it. Errors: not-found. */
export async function sortCaseOf(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  sha256: string,
): Promise<SortCase> {
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    include: {
      client: { select: { id: true, name: true, formerNames: true } },
      licence: { select: { holderName: true } },
      slots: { where: { archivedAt: null }, include: currentEvidence, orderBy: { ordinal: 'asc' } },
    },
  });
  if (season === null) throw new AppError('not-found');
  const names = [...new Set([season.licence.holderName, season.client.name])];
  return {
    seasonYear: season.year,
    names,
    formerNames: z.array(formerNameSchema).safeParse(season.client.formerNames).data ?? [],
    slots: season.slots.flatMap((slot) => sortSlot(slot, names)),
    usedInYear: await yearOfEarlierUse(tx, scope, season, sha256),
  };
}

const currentEvidence = {
  revisions: {
    where: { archivedAt: null },
    orderBy: { number: 'desc' },
    take: 1,
    include: {
      facts: true,
      _count: { select: { files: { where: { archivedAt: null, purpose: null } } } },
    },
  },
} satisfies Prisma.MaterialSlotInclude;

type SlotRow = Prisma.MaterialSlotGetPayload<{ include: typeof currentEvidence }>;

function sortSlot(slot: SlotRow, names: readonly string[]): SortSlot[] {
  const kind = materialKindSchema.safeParse(slot.kind).data;
  if (kind === undefined) return [];
  const revision = slot.revisions[0];
  const facts = revision?.facts ?? [];
  const stated = facts.flatMap(({ name, value }) => {
    const field = fieldsOfKind[kind].find((candidate) => candidate.name === name);
    return field === undefined ? [] : [{ field: name, value: maskFact(field, value) }];
  });
  const key = documentKey(kind, stated, names);
  const isAnswered =
    slot.notApplicableAt !== null || facts.some(({ confirmedAt }) => confirmedAt !== null);
  const isEmpty = facts.length === 0 && (revision?._count.files ?? 0) === 0;
  const unanswered = isEmpty ? 'empty' : 'open';
  return [
    {
      id: slot.id,
      kind,
      state: isAnswered ? 'answered' : unanswered,
      keys: key === undefined ? [] : [key],
    },
  ];
}

/** The year of the last earlier season of the client in which the same bytes lie. */
async function yearOfEarlierUse(
  tx: Tx,
  scope: Scope,
  season: { readonly clientId: string; readonly year: number },
  sha256: string,
): Promise<number | null> {
  const used = await tx.revisionFile.findFirst({
    where: {
      orgId: scope.orgId,
      sha256,
      archivedAt: null,
      revision: {
        archivedAt: null,
        slot: {
          archivedAt: null,
          season: { clientId: season.clientId, year: { lt: season.year }, archivedAt: null },
        },
      },
    },
    select: { revision: { select: { slot: { select: { season: { select: { year: true } } } } } } },
    orderBy: { uploadedAt: 'desc' },
  });
  return used?.revision.slot.season.year ?? null;
}
