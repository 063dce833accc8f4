import { isOfForm } from '@/lib/domain/staff/read-as-mapped';
import type { AssignRoles, MapColumns } from '@/lib/domain/staff/staff-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { recordOf } from '@/lib/server/audit/emit';
import { maybeDayFromColumn } from '@/lib/server/db/days';
import { inTenant } from '@/lib/server/db/in-tenant';
import { stateFacts, type StatedAnswer } from '@/lib/server/facts/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { lockReading, openResult } from '@/lib/server/readings/queries';
import { proposeFiled } from '@/lib/server/sorting/mutations';
import { peopleOf, staffEvidence, statementContents } from './queries';

const record = recordOf('organisation');

/**
 * Remembers what the columns of a form are, and proposes anew what the statements of that form say, from
 * what was read of them before. A statement read from now on knows it by itself, so each of the older
 * ones is a transaction of its own: no season is held while the others are looked at.
 * Errors: not-found, archived.
 */
export async function mapColumns(scope: Scope, input: MapColumns, now: Date): Promise<void> {
  await rememberColumns(scope, input, now);
  const contents = await inTenant(scope, (tx) => statementContents(tx, scope));
  for (const sha256 of contents) await proposeAnew(scope, sha256, input.fingerprint, now);
}

function rememberColumns(scope: Scope, input: MapColumns, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { seasonId, fingerprint, columns } = input;
    await openSeason(tx, scope, seasonId);
    const { orgId } = scope;
    const said = { columns, updatedBy: userIdOf(scope) };
    await tx.rosterMapping.upsert({
      where: { orgId_fingerprint: { orgId, fingerprint } },
      create: { orgId, fingerprint, ...said },
      update: said,
    });
    const detail = { seasonId, columns: Object.keys(columns).length };
    await record(tx, scope, 'organisation.map-columns', orgId, detail, now);
  });
}

/** Only what is sealed in the reading is looked at, never the file. */
function proposeAnew(scope: Scope, sha256: string, fingerprint: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await lockReading(tx, scope, sha256);
    const reading = await tx.reading.findFirst({
      where: { orgId: scope.orgId, sha256, state: 'done' },
      select: { id: true, result: true },
    });
    const result = reading && (await openResult(scope, reading));
    if (!result || !isOfForm(result.document.pages, fingerprint)) return;
    await proposeFiled(tx, scope, sha256, result, now);
  });
}

/**
 * Says who holds which role, as the stored list of staff: the values are a person's word, unconfirmed
 * until confirmed with the others. People read and not yet stored are taken into the list; numbers stay
 * on the server. Errors: not-found, validation (a person no longer there), as `stateFacts`.
 */
export async function assignRoles(
  scope: Scope,
  input: AssignRoles,
  now: Date,
): Promise<StatedAnswer> {
  const stated = await inTenant(scope, async (tx) => {
    const evidence = await staffEvidence(tx, scope, input.seasonId);
    const { revision } = evidence;
    if (revision === undefined || revision.id !== input.revisionId) throw new AppError('conflict');
    const known = new Map(peopleOf(evidence).map((person) => [person.key, person]));
    const value = input.people.map(({ key, roles, computerBachelor }) => {
      const person = known.get(key);
      if (person === undefined) throw new AppError('conflict');
      const { name, idNumber, kept, idMasked: masked } = person;
      return {
        name,
        idNumber,
        roles,
        computerBachelor,
        ...(kept === undefined ? {} : { kept, masked }),
      };
    });
    return {
      revisionId: revision.id,
      effectiveOn: maybeDayFromColumn(revision.effectiveOn),
      validUntil: maybeDayFromColumn(revision.validUntil),
      note: revision.note,
      facts: [{ name: 'staff', version: input.version, value }],
    };
  });
  return stateFacts(scope, stated, false, now);
}
