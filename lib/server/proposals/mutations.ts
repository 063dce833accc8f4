import type { AuditAction } from '@/lib/domain/audit/action';
import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { materialKindSchema, type MaterialKind } from '@/lib/domain/materials/kinds';
import type { AcceptProposals, CorrectFact } from '@/lib/domain/reading/reading-input';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Fact, Proposal } from '@/lib/generated/prisma/client';
import { recordOf } from '@/lib/server/audit/emit';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { changeOf, newestRevision, writeFact } from '@/lib/server/facts/mutations';
import { isCovered, withGivenRoles } from '@/lib/server/facts/queries';
import { reassess } from '@/lib/server/findings/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { fillFacts } from '@/lib/server/proposing/mutations';
import { uploadTarget } from '@/lib/server/uploads/queries';
import { factFrom, proposedByField, type Proposed } from './queries';

const record = recordOf('revision');

/**
 * Confirms values as they were read, in the name of whoever accepts; all of them or none.
 * Errors: not-found (no such proposal, or somebody rejected it), conflict (the stored value changed
 * since it was looked at, or a newer revision was opened), archived.
 */
export function acceptProposals(
  scope: Scope,
  input: AcceptProposals,
  now: Date,
): Promise<{ accepted: number }> {
  return inTenant(scope, async (tx) => {
    const { kind, revision, seasonId } = await openForAnswer(tx, scope, input.revisionId);
    const proposed = [...(await proposedByField(tx, scope, revision.id, kind)).values()];
    const fields: string[] = [];
    for (const { id, version } of input.proposals) {
      const chosen = proposed.find((one) => one.id === id);
      if (chosen === undefined) throw new AppError('not-found');
      const stored = revision.facts.find(({ name }) => name === chosen.field);
      if ((stored?.version ?? 0) !== version) throw new AppError('conflict');
      const field = fieldsOfKind[kind].find(({ name }) => name === chosen.field);
      const value = field ? withGivenRoles(field, chosen.value, stored?.value) : chosen.value;
      await confirmRead(tx, scope, revision.id, { ...chosen, value }, now);
      fields.push(chosen.field);
    }
    await settle(tx, scope, { kind, revisionId: revision.id }, fields, now);
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, 'facts.accept', revision.id, { kind, fields }, now);
    return { accepted: fields.length };
  });
}

/**
 * Remembers that a value is wrong: reading it again does not bring it back. Errors: not-found, archived,
 * conflict (somebody confirmed that very value meanwhile: who rejects it has to know).
 */
export function rejectProposal(scope: Scope, proposalId: string, now: Date): Promise<void> {
  return answerOne(scope, proposalId, 'facts.reject', now, (proposal, { field, fact }) => {
    const isConfirmed = fact !== undefined && fact.confirmedAt !== null;
    if (isConfirmed && field && isCovered(field, fact.value, proposal.value)) {
      throw new AppError('conflict');
    }
    return { state: 'rejected', answeredAt: now, answeredBy: userIdOf(scope) };
  });
}

/**
 * Takes back that a value is wrong: it waits for an answer again, beside whatever was confirmed since.
 * Errors: not-found, archived, conflict (it is not rejected any more, or a newer revision was opened).
 */
export function putBackProposal(scope: Scope, proposalId: string, now: Date): Promise<void> {
  return answerOne(scope, proposalId, 'facts.put-back', now, ({ state }) => {
    if (state !== 'rejected') throw new AppError('conflict');
    return { state: 'open', answeredAt: null, answeredBy: null };
  });
}

/**
 * One value in a person's own words, confirmed by saying it; what was proposed is answered by it.
 * Errors: not-found, archived, conflict, validation (field).
 */
export function correctFact(scope: Scope, input: CorrectFact, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { kind, revision, seasonId } = await openForAnswer(tx, scope, input.revisionId);
    const { name, version, value } = input;
    const stored = revision.facts.find((fact) => fact.name === name);
    if ((stored?.version ?? 0) !== version) throw new AppError('conflict');
    for (const change of changeOf(scope, kind, stored, { name, version, value })) {
      await writeFact(tx, scope, revision.id, change);
    }
    await tx.fact.updateMany({
      where: { orgId: scope.orgId, revisionId: revision.id, name },
      data: { confirmedAt: now, confirmedBy: userIdOf(scope) },
    });
    await settle(tx, scope, { kind, revisionId: revision.id }, [name], now);
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, 'facts.confirm', revision.id, { kind, changed: [name] }, now);
  });
}

type Answer = Pick<Proposal, 'state' | 'answeredAt' | 'answeredBy'>;

/** What is stored where the value would go. */
interface Stored {
  readonly field: Field | undefined;
  readonly fact: Fact | undefined;
}

/** One answer to one value; the fact it becomes, or no longer is, follows it. */
function answerOne(
  scope: Scope,
  proposalId: string,
  action: AuditAction,
  now: Date,
  answerTo: (proposal: Proposal, stored: Stored) => Answer,
): Promise<void> {
  return inTenant(scope, async (tx) => {
    const where = { orgId: scope.orgId, id: proposalId };
    const found = await tx.proposal.findFirst({ where, select: { revisionId: true } });
    if (found === null) throw new AppError('not-found');
    const { kind, revision, seasonId } = await openForAnswer(tx, scope, found.revisionId);
    // Looked at under the lock of the season: somebody may have answered it meanwhile.
    const proposal = await tx.proposal.findFirst({ where });
    if (proposal === null) throw new AppError('not-found');
    const isIts = ({ name }: { readonly name: string }) => name === proposal.field;
    const stored = { field: fieldsOfKind[kind].find(isIts), fact: revision.facts.find(isIts) };
    await tx.proposal.updateMany({ where, data: answerTo(proposal, stored) });
    await fillFacts(tx, scope, revision.id, kind);
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, action, revision.id, { kind, field: proposal.field }, now);
  });
}

async function openForAnswer(tx: Tx, scope: Scope, revisionId: string) {
  const target = await uploadTarget(tx, scope, revisionId);
  await openSeason(tx, scope, target.seasonId);
  const revision = await newestRevision(tx, scope, revisionId);
  return { kind: materialKindSchema.parse(target.kind), revision, seasonId: target.seasonId };
}

async function confirmRead(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  proposed: Proposed,
  now: Date,
): Promise<void> {
  const by = userIdOf(scope);
  const where = { orgId: scope.orgId, revisionId, name: proposed.field };
  const data = {
    ...factFrom(proposed),
    confirmedAt: now,
    confirmedBy: by,
    updatedBy: by,
  };
  const { count } = await tx.fact.updateMany({
    where,
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) await tx.fact.create({ data: { ...where, ...data } });
}

/** An answered field answers everything proposed for it: what says no more was right, the rest was not. */
async function settle(
  tx: Tx,
  scope: Scope,
  { kind, revisionId }: { readonly kind: MaterialKind; readonly revisionId: string },
  names: readonly string[],
  now: Date,
): Promise<void> {
  const ids = { orgId: scope.orgId, revisionId };
  const facts = await tx.fact.findMany({ where: { ...ids, name: { in: [...names] } } });
  const rows = await tx.proposal.findMany({
    where: { ...ids, field: { in: [...names] }, state: 'open' },
  });
  for (const row of rows) {
    const fact = facts.find(({ name }) => name === row.field);
    const field = fieldsOfKind[kind].find(({ name }) => name === row.field);
    const isSame =
      fact !== undefined && field !== undefined && isCovered(field, fact.value, row.value);
    await tx.proposal.updateMany({
      where: { orgId: scope.orgId, id: row.id },
      data: {
        state: isSame ? 'accepted' : 'rejected',
        answeredAt: now,
        answeredBy: userIdOf(scope),
      },
    });
  }
}
