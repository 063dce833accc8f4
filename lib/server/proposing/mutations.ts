import type { CivilDate } from '@/lib/domain/civil-date';
import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { materialKindSchema, type MaterialKind } from '@/lib/domain/materials/kinds';
import { isAgreed } from '@/lib/domain/reading/agreement';
import type { Proposal } from '@/lib/domain/reading/reading';
import { isCutShort } from '@/lib/domain/reading/read-again';
import { autoAcceptSchema } from '@/lib/domain/reading/reading-input';
import { sureKind, warningsOf, type SortCase } from '@/lib/domain/reading/sort-file';
import { dayOf, proposalsFor, understandPart } from '@/lib/domain/reading/understand';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { Prisma } from '@/lib/generated/prisma/client';
import { emitAudit } from '@/lib/server/audit/emit';
import { dayToColumn } from '@/lib/server/db/days';
import type { Tx } from '@/lib/server/db/in-tenant';
import { isCovered, isSameFact, withGivenRoles } from '@/lib/server/facts/queries';
import {
  factFrom,
  proposedByField,
  storedPlace,
  storedValue,
} from '@/lib/server/proposals/queries';
import { asJson, notesOf, type ReadResult } from '@/lib/server/readings/queries';
import { rosterForms } from '@/lib/server/staff/queries';

const inRevision = {
  revision: { include: { slot: true } },
  trayFile: { select: { placedBy: true } },
} satisfies Prisma.RevisionFileInclude;

/** The kind whose unknown forms people explain. */
const STATEMENT: MaterialKind = 'social-insurance';

type FileRow = Prisma.RevisionFileGetPayload<{ include: typeof inRevision }>;

/**
 * Proposes to a revision what one of its files states. Never touches what a person stated or anybody
 * confirmed; a value that was rejected is not proposed again. A file that seems to lie in the wrong
 * place proposes nothing unless a person put it there knowingly; one beside the document never does.
 */
export async function proposeFrom(
  tx: Tx,
  scope: Scope,
  fileId: string,
  result: ReadResult,
  known: SortCase,
  now: Date,
): Promise<number> {
  const file = await tx.revisionFile.findFirstOrThrow({
    where: { orgId: scope.orgId, id: fileId },
    include: inRevision,
  });
  if (file.purpose !== null) return 0;
  const kind = materialKindSchema.parse(file.revision.slot.kind);
  const part = partOf(file, kind, result);
  if (part === undefined) return 0;
  const warnings = warningsOf(part, known);
  await tx.revisionFile.updateMany({
    where: { orgId: scope.orgId, id: fileId },
    data: { warnings: asJson(warnings) },
  });
  const sure = sureKind(part.classification);
  const isMisplaced =
    (sure !== null && sure !== kind) || warnings.some(({ code }) => code === 'other-company');
  const wasPlacedByHand = (file.trayFile?.placedBy ?? null) !== null;
  if (isMisplaced && !wasPlacedByHand) return 0;
  const forms = kind === STATEMENT ? await rosterForms(tx, scope) : [];
  const proposals =
    part.classification.kind === kind && forms.length === 0
      ? part.proposals
      : proposalsFor(kind, result.document, part, forms);
  const fields = new Map(fieldsOfKind[kind].map((field) => [field.name, field]));
  const kept: string[] = [];
  for (const proposal of proposals) {
    const field = fields.get(proposal.field);
    if (field === undefined || field.eyes) continue;
    await keepProposal(tx, scope, file, field, proposal);
    kept.push(field.name);
  }
  // What was read before and is not read now was nobody's word either.
  await tx.proposal.deleteMany({
    where: { orgId: scope.orgId, fileId, state: 'open', field: { notIn: kept } },
  });
  await dateRevision(tx, scope, file, dayOf(kind, proposals));
  await takeBackAutoAccepted(tx, scope, file.revisionId, kind);
  await fillFacts(tx, scope, file.revisionId, kind);
  await autoAccept(tx, scope, file.revisionId, kind, now);
  return kept.length;
}

/** The document of the file that a slot of a kind is about. */
function partOf(file: FileRow, kind: MaterialKind, { document, reading }: ReadResult) {
  const { firstPage, lastPage } = file;
  const { parts } = reading;
  if (firstPage !== null && lastPage !== null) {
    const same = parts.find((one) => one.firstPage === firstPage && one.lastPage === lastPage);
    return same ?? understandPart(document, { firstPage, lastPage }, byHand);
  }
  if (parts.length === 1) return parts[0];
  const same = parts.filter(({ classification }) => classification.kind === kind);
  const isByHand = (file.trayFile?.placedBy ?? null) !== null;
  if (parts.length === 0 || (!isByHand && same.length < 2)) return same[0];
  // Placed whole: every page of it counts, not only the first document seen in it.
  const last = Math.max(...parts.map((part) => part.lastPage));
  return understandPart(document, { firstPage: 1, lastPage: last }, byHand);
}

/** Whoever places pages says what they are; their folder has nothing to add. */
const byHand = { path: '' };

/**
 * One row for each field of a file; row and answer hold as long as the same value is read. Another value
 * is another row: who answers what they saw before does not find it, and never answers the new one.
 */
async function keepProposal(tx: Tx, scope: Scope, file: FileRow, field: Field, proposal: Proposal) {
  const where = { orgId: scope.orgId, fileId: file.id, field: field.name };
  const value = storedValue(scope, field, proposal.value);
  const data = {
    value,
    place: asJson(storedPlace(field, proposal.place)),
    certainty: proposal.certainty,
    doubts: asJson(proposal.doubts),
    others: proposal.others.map((other) => ({
      value: storedValue(scope, field, other.value),
      place: asJson(storedPlace(field, other.place)),
    })),
  };
  const before = await tx.proposal.findFirst({ where });
  if (before !== null && isSameFact(field, before.value, value)) {
    await tx.proposal.updateMany({ where, data });
    return;
  }
  await tx.proposal.deleteMany({ where });
  await tx.proposal.create({ data: { ...where, ...data, revisionId: file.revisionId } });
}

/** The day the evidence is from, when nobody said another. */
async function dateRevision(tx: Tx, scope: Scope, file: FileRow, datedOn: CivilDate | null) {
  if (datedOn === null) return;
  await tx.revision.updateMany({
    where: { orgId: scope.orgId, id: file.revisionId, effectiveOn: null },
    data: { effectiveOn: dayToColumn(datedOn) },
  });
}

/**
 * Unconfirmed facts of a revision that come from files: for each field the surest value proposed, and
 * none where none is. What a person typed, and what anybody confirmed, stays.
 */
export async function fillFacts(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  kind: MaterialKind,
): Promise<void> {
  const proposed = await proposedByField(tx, scope, revisionId, kind);
  const stored = await tx.fact.findMany({ where: { orgId: scope.orgId, revisionId } });
  for (const field of fieldsOfKind[kind]) {
    const where = { orgId: scope.orgId, revisionId, name: field.name };
    const fact = stored.find(({ name }) => name === field.name);
    if (fact !== undefined && (fact.source === 'person' || fact.confirmedAt !== null)) continue;
    const read = proposed.get(field.name);
    const best = read && { ...read, value: withGivenRoles(field, read.value, fact?.value) };
    if (best === undefined) {
      if (fact !== undefined) await tx.fact.deleteMany({ where });
    } else if (fact === undefined) {
      await tx.fact.create({ data: { ...where, ...factFrom(best) } });
    } else {
      // The same value may have to be read from another file now: the one before was taken out.
      const version = { increment: isSameFact(field, fact.value, best.value) ? 0 : 1 };
      await tx.fact.updateMany({ where, data: { ...factFrom(best), version } });
    }
  }
}

/**
 * What a person states of a list of staff answers every list proposed that says no more; other lists
 * stay open. Answers to single values are given one by one.
 */
export async function settleStated(
  tx: Tx,
  scope: Scope,
  { kind, revisionId }: { readonly kind: MaterialKind; readonly revisionId: string },
  now: Date,
): Promise<void> {
  const ids = { orgId: scope.orgId, revisionId };
  for (const field of fieldsOfKind[kind].filter(({ type }) => type === 'staff-list')) {
    const fact = await tx.fact.findFirst({ where: { ...ids, name: field.name, source: 'person' } });
    if (fact === null) continue;
    const open = await tx.proposal.findMany({
      where: { ...ids, field: field.name, state: 'open' },
    });
    const answered = open.filter(({ value }) => isCovered(field, fact.value, value));
    await tx.proposal.updateMany({
      where: { orgId: scope.orgId, id: { in: answered.map(({ id }) => id) } },
      data: { state: 'accepted', answeredAt: now, answeredBy: userIdOf(scope) },
    });
  }
}

/** Every document of a revision read to its end, and nothing about any to look at. */
async function areFilesPlain(tx: Tx, scope: Scope, revisionId: string): Promise<boolean> {
  const files = await tx.revisionFile.findMany({
    where: { orgId: scope.orgId, revisionId, archivedAt: null, purpose: null },
    select: { sha256: true, warnings: true },
  });
  const hashes = [...new Set(files.map(({ sha256 }) => sha256))];
  const readings = await tx.reading.findMany({
    where: { orgId: scope.orgId, sha256: { in: hashes }, state: 'done' },
    select: { notes: true },
  });
  const isWarned = files.some(({ warnings }) => Array.isArray(warnings) && warnings.length > 0);
  const isWhole = readings.every((reading) => !isCutShort(notesOf(reading)));
  return !isWarned && isWhole && readings.length === hashes.length;
}

/** What the machine confirmed holds while the files agree: one read since may say otherwise, or no more. */
async function takeBackAutoAccepted(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  kind: MaterialKind,
): Promise<void> {
  const ids = { orgId: scope.orgId, revisionId };
  const where = { ...ids, source: 'file' as const, confirmedAt: { not: null }, confirmedBy: null };
  const accepted = await tx.fact.findMany({ where });
  if (accepted.length === 0) return;
  const proposed = await proposedByField(tx, scope, revisionId, kind);
  const disputed = accepted.filter(({ name, value }) => {
    const field = fieldsOfKind[kind].find((one) => one.name === name);
    const best = proposed.get(name);
    return !field || !best || !isAgreed(field, best) || !isSameFact(field, best.value, value);
  });
  const names = disputed.map(({ name }) => name);
  await tx.fact.updateMany({
    where: { ...where, name: { in: names } },
    data: { confirmedAt: null, version: { increment: 1 } },
  });
  await tx.proposal.updateMany({
    where: { ...ids, field: { in: names }, state: 'accepted', answeredBy: null },
    data: { state: 'open', answeredAt: null },
  });
}

/** Confirms what the organisation lets the machine confirm: sure, undoubted, and the same in all files. */
async function autoAccept(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  kind: MaterialKind,
  now: Date,
): Promise<void> {
  const organisation = await tx.organisation.findUniqueOrThrow({
    where: { id: scope.orgId },
    select: { autoAccept: true },
  });
  const policy = autoAcceptSchema.safeParse(organisation.autoAccept).data;
  if (policy === undefined || !policy.kinds.includes(kind)) return;
  if (!(await areFilesPlain(tx, scope, revisionId))) return;
  const proposed = await proposedByField(tx, scope, revisionId, kind);
  const fields = fieldsOfKind[kind].filter((field) => {
    const best = proposed.get(field.name);
    return best !== undefined && isAgreed(field, best) && best.certainty >= policy.minCertainty;
  });
  const where = { orgId: scope.orgId, revisionId, source: 'file' as const, confirmedAt: null };
  const names = fields.map(({ name }) => name);
  const accepted = await tx.fact.findMany({
    where: { ...where, name: { in: names } },
    select: { name: true },
  });
  if (accepted.length === 0) return;
  const taken = accepted.map(({ name }) => name);
  await tx.fact.updateMany({
    where: { ...where, name: { in: taken } },
    data: { confirmedAt: now, confirmedBy: null, version: { increment: 1 } },
  });
  await tx.proposal.updateMany({
    where: { orgId: scope.orgId, revisionId, field: { in: taken }, state: 'open' },
    data: { state: 'accepted', answeredAt: now, answeredBy: null },
  });
  await emitAudit(
    tx,
    scope,
    {
      action: 'facts.auto-accept',
      subjectKind: 'revision',
      subjectId: revisionId,
      detail: { kind, fields: taken, minCertainty: policy.minCertainty },
    },
    now,
  );
}
