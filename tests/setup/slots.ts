import { materialKinds, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { Slot } from '@/lib/domain/materials/slot';
import type { StateFacts } from '@/lib/domain/materials/slot-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { openRevision } from '@/lib/server/materials/mutations';
import { slotsOfSeason } from '@/lib/server/materials/queries';
import { receiveUpload, type Upload } from '@/lib/server/uploads/mutations';

/** One slot of a season as the pages show it. */
export async function slotOf(scope: Scope, seasonId: string, kind: MaterialKind): Promise<Slot> {
  const slots = await inTenant(scope, (tx) => slotsOfSeason(tx, scope, seasonId));
  const slot = slots.find((one) => one.kind === kind);
  if (slot === undefined) throw new Error(`no slot of ${kind} among ${materialKinds.length}`);
  return slot;
}

/** The revision at hand of a slot, opened when there is none. */
export async function revisionOf(scope: Scope, seasonId: string, kind: MaterialKind, now: Date) {
  const slot = await slotOf(scope, seasonId, kind);
  const { revisionId } = await openRevision(scope, { slotId: slot.id, mode: 'current' }, now);
  return { slotId: slot.id, revisionId };
}

/** A small PDF whose bytes differ by its text. */
export const pdfBytes = (text = '样例'): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.4\n% ${text}\n%%EOF\n`);

export const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

/** Uploads bytes under a name, as the browser does. */
export const upload = (
  scope: Scope,
  revisionId: string,
  name: string,
  bytes: Uint8Array,
  more: Partial<Upload> = {},
) =>
  receiveUpload(
    scope,
    { revisionId, name, declaredBytes: bytes.length, body: streamOf(bytes), ...more },
    () => new Date('2026-03-02T02:00:00Z'),
  );

/** What a form sends: values by name, each with the version it was read at. */
export const stating = (
  revisionId: string,
  values: Record<string, unknown>,
  version = 0,
): StateFacts => ({
  revisionId,
  effectiveOn: null,
  validUntil: null,
  note: null,
  facts: Object.entries(values).map(([name, value]) => ({ name, value, version })),
});
