import { foldNotes } from '@/lib/domain/reading/fold-notes';
import { trayReasonsSchema } from '@/lib/domain/reading/stored';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Tx } from '@/lib/server/db/in-tenant';
import { notesOf } from '@/lib/server/readings/queries';

/** Every file dropped on a season, and what became of it. */
export async function dropped(tx: Tx, scope: Scope, seasonId: string) {
  const rows = await tx.trayFile.findMany({
    where: { orgId: scope.orgId, seasonId },
    include: {
      reading: true,
      files: { include: { revision: { include: { slot: true, facts: true } } } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ name, folder, state, reasons, reading, files: [file] }) => ({
    name,
    folder,
    state,
    reading: reading.state,
    pages: reading.pagesTotal,
    reasons: (trayReasonsSchema.safeParse(reasons).data ?? []).map(({ code }) => code),
    notes: foldNotes(notesOf(reading)).map(({ code }) => code),
    shut: notesOf(reading).map(({ values }) => [values.path, values.reason]),
    slot: file?.revision.slot.kind ?? null,
    facts: Object.fromEntries(file?.revision.facts.map((fact) => [fact.name, fact.value]) ?? []),
  }));
}
