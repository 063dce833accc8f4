import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { materialKindSchema, type MaterialKind } from '@/lib/domain/materials/kinds';
import { factSchemaOf } from '@/lib/domain/materials/schema-of-kind';
import type { FactConflict } from '@/lib/domain/materials/slot';
import type { StatedFact, StateFacts } from '@/lib/domain/materials/slot-input';
import { maskIdCard } from '@/lib/domain/identifiers/id-card';
import { isStaffList, type StaffMember } from '@/lib/domain/materials/staff';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { Prisma } from '@/lib/generated/prisma/client';
import { emitAudit } from '@/lib/server/audit/emit';
import { maybeDayToColumn } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { openSeason } from '@/lib/server/materials/mutations';
import { namesOfMembers } from '@/lib/server/materials/queries';
import { settleStated } from '@/lib/server/proposing/mutations';
import { uploadTarget } from '@/lib/server/uploads/queries';
import { isSameFact, maskFact, openStaff, readTyped, sealNumber, type TypedStaff } from './queries';

export type StatedAnswer =
  | {
      readonly status: 'saved';
      readonly changed: number;
      readonly confirmed: number;
      /** Of every value now stored, by name: what the next change is held against. */
      readonly versions: Readonly<Record<string, number>>;
    }
  /** Somebody was faster. Nothing was written; both values are there to choose from. */
  | { readonly status: 'conflict'; readonly conflicts: readonly FactConflict[] };

/**
 * Keeps what a person typed for a revision; `confirm` says that they hold it against the file and stand
 * by it. A changed value is unconfirmed until then. Personal numbers are sealed here.
 * Errors: not-found, archived, conflict (a newer revision was opened), validation (field).
 */
export function stateFacts(
  scope: Scope,
  input: StateFacts,
  confirm: boolean,
  now: Date,
): Promise<StatedAnswer> {
  return inTenant(scope, async (tx) => {
    const target = await uploadTarget(tx, scope, input.revisionId);
    await openSeason(tx, scope, target.seasonId);
    const revision = await newestRevision(tx, scope, input.revisionId);
    const stored = new Map(revision.facts.map((fact) => [fact.name, fact]));
    const kind = materialKindSchema.parse(target.kind);
    const changes = input.facts.flatMap((stated) =>
      changeOf(scope, kind, stored.get(stated.name), stated),
    );

    const late = changes.filter(isLate);
    const against = late.filter(({ row }) => !isReadersDraft(row));
    if (against.length > 0)
      return { status: 'conflict', conflicts: await conflictsOf(tx, scope, against) };

    // What was read while somebody typed gives way to what they typed; where they typed nothing it
    // stays, and nobody has confirmed what they did not see.
    const unseen = late.filter(({ value }) => value === undefined);
    const written = changes.filter((change) => !unseen.includes(change));
    const unseenNames = [
      ...unseen.map(({ field }) => field.name),
      ...input.facts.filter((one) => isOtherNumber(kind, stored.get(one.name), one)).map(nameOf),
    ];
    for (const change of written) await writeFact(tx, scope, revision.id, change);
    await settleStated(tx, scope, { kind, revisionId: revision.id }, now);
    await describe(tx, scope, revision, input);
    const confirmed = confirm ? await confirmAll(tx, scope, revision.id, unseenNames, now) : 0;
    await reassess(tx, scope, target.seasonId, now);
    await emitAudit(
      tx,
      scope,
      {
        action: confirm ? 'facts.confirm' : 'facts.save',
        subjectKind: 'revision',
        subjectId: revision.id,
        detail: {
          kind: target.kind,
          changed: written.map((change) => change.field.name),
          confirmed,
        },
      },
      now,
    );
    const versions = await versionsOf(tx, scope, revision.id);
    return { status: 'saved', changed: written.length, confirmed, versions };
  });
}

type FactRow = NonNullable<Awaited<ReturnType<Tx['fact']['findFirst']>>>;

interface Place {
  readonly kind: MaterialKind;
  readonly field: Field;
}

interface Change {
  readonly field: Field;
  readonly stated: StatedFact;
  readonly row: FactRow | undefined;
  /** What the store is given; undefined takes the value back. */
  readonly value: Prisma.InputJsonValue | undefined;
}

/** The stored value is not the one the person had before them. */
const isLate = ({ row, stated }: Change): boolean => (row?.version ?? 0) !== stated.version;

/** Nobody's word yet. */
const isReadersDraft = (row: FactRow | undefined): boolean =>
  row !== undefined && row.source === 'file' && row.confirmedAt === null;

/** A hidden number left alone that is not the one the person saw masked: they know nothing of it. */
function isOtherNumber(kind: MaterialKind, row: FactRow | undefined, { name, value }: StatedFact) {
  const field = fieldsOfKind[kind].find((candidate) => candidate.name === name);
  if (field === undefined) return false;
  const typed = readTyped(field, value);
  return typed.kind === 'kept' && typed.masked !== maskFact(field, row?.value);
}

const nameOf = ({ name }: StatedFact): string => name;

/** Only the newest revision is still being written: an older one is history. */
export async function newestRevision(tx: Tx, scope: Scope, revisionId: string) {
  const revision = await tx.revision.findFirst({
    where: { orgId: scope.orgId, id: revisionId },
    include: { facts: true },
  });
  if (revision === null) throw new AppError('not-found');
  const newer = await tx.revision.count({
    where: {
      orgId: scope.orgId,
      slotId: revision.slotId,
      archivedAt: null,
      number: { gt: revision.number },
    },
  });
  if (newer > 0) throw new AppError('conflict');
  return revision;
}

/** A value that differs from the stored one; none when it is the same, or was left hidden. */
export function changeOf(
  scope: Scope,
  kind: MaterialKind,
  row: FactRow | undefined,
  stated: StatedFact,
): Change[] {
  const field = fieldsOfKind[kind].find((candidate) => candidate.name === stated.name);
  if (field === undefined) throw new AppError('validation', { field: stated.name });
  const typed = readTyped(field, stated.value);
  if (typed.kind === 'kept') return [];
  if (typed.kind === 'none') {
    return row === undefined ? [] : [{ field, stated, row, value: undefined }];
  }
  const value =
    typed.kind === 'staff'
      ? sealStaff(scope, { kind, field }, row, typed.staff)
      : sealPlain(scope, { kind, field }, typed.value);
  return row !== undefined && isSameFact(field, row.value, value)
    ? []
    : [{ field, stated, row, value }];
}

function sealPlain(scope: Scope, place: Place, typed: unknown): Prisma.InputJsonValue {
  const { field } = place;
  const value = valid(place, typed);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    throw new AppError('validation', { field: field.name });
  }
  return field.sensitive ? { ...sealNumber(scope, String(value)) } : value;
}

/** A row whose number was left alone keeps the number it had, found by what of it the person saw. */
function sealStaff(
  scope: Scope,
  place: Place,
  row: FactRow | undefined,
  typed: TypedStaff,
): Prisma.InputJsonValue {
  const before = openStaff(scope, row?.value) ?? [];
  const whole = typed.map(({ kept, masked, ...member }) => ({
    ...member,
    idNumber: kept === undefined ? member.idNumber : numberKept(before, { kept, masked }),
  }));
  const value = valid(place, whole);
  if (!isStaffList(value)) throw new AppError('validation', { field: place.field.name });
  return value.map((member) => ({
    name: member.name,
    idNumber: { ...sealNumber(scope, member.idNumber) },
    roles: [...member.roles],
    computerBachelor: member.computerBachelor,
  }));
}

/** Places shift when the list is read anew meanwhile. Errors: conflict (the person is in it no more). */
function numberKept(
  before: readonly StaffMember[],
  { kept, masked }: Pick<TypedStaff[number], 'masked'> & { readonly kept: number },
): string {
  const seen = before.filter(({ idNumber }) => maskIdCard(idNumber) === masked);
  const chosen = seen.find((member) => member === before[kept]) ?? seen[0];
  if (chosen === undefined) throw new AppError('conflict');
  return chosen.idNumber;
}

function valid({ kind, field }: Place, value: unknown): unknown {
  const result = factSchemaOf(kind, field.name).safeParse(value);
  if (!result.success) {
    throw new AppError('validation', {
      field: field.name,
      message: result.error.issues[0]?.message ?? 'validation.required',
    });
  }
  return result.data;
}

async function conflictsOf(tx: Tx, scope: Scope, late: readonly Change[]): Promise<FactConflict[]> {
  const names = await namesOfMembers(tx, scope);
  return late.map(({ field, row }) => ({
    name: field.name,
    theirs: row === undefined ? null : (maskFact(field, row.value) ?? null),
    version: row?.version ?? 0,
    by: names.get(row?.updatedBy ?? '') ?? null,
    at: (row?.updatedAt ?? new Date(0)).toISOString(),
  }));
}

export async function writeFact(tx: Tx, scope: Scope, revisionId: string, change: Change) {
  const { field, row, value } = change;
  const where = { orgId: scope.orgId, revisionId, name: field.name };
  if (value === undefined) {
    await tx.fact.deleteMany({ where });
    return;
  }
  const data = { value, source: 'person', certainty: 1, updatedBy: userIdOf(scope) } as const;
  if (row === undefined) {
    await tx.fact.create({ data: { ...where, ...data } });
    return;
  }
  await tx.fact.updateMany({
    where,
    data: {
      ...data,
      readFrom: Prisma.DbNull,
      confirmedAt: null,
      confirmedBy: null,
      version: { increment: 1 },
    },
  });
}

async function describe(
  tx: Tx,
  scope: Scope,
  revision: { id: string },
  { effectiveOn, validUntil, note }: StateFacts,
) {
  await tx.revision.updateMany({
    where: { orgId: scope.orgId, id: revision.id },
    data: {
      effectiveOn: maybeDayToColumn(effectiveOn),
      validUntil: maybeDayToColumn(validUntil),
      note: note ?? null,
      version: { increment: 1 },
    },
  });
}

async function confirmAll(
  tx: Tx,
  scope: Scope,
  revisionId: string,
  unseenNames: readonly string[],
  now: Date,
): Promise<number> {
  const { count } = await tx.fact.updateMany({
    where: {
      orgId: scope.orgId,
      revisionId,
      confirmedAt: null,
      name: { notIn: [...unseenNames] },
    },
    data: { confirmedAt: now, confirmedBy: userIdOf(scope) },
  });
  return count;
}

async function versionsOf(tx: Tx, scope: Scope, revisionId: string) {
  const facts = await tx.fact.findMany({
    where: { orgId: scope.orgId, revisionId },
    select: { name: true, version: true },
  });
  return Object.fromEntries(facts.map(({ name, version }) => [name, version]));
}
