import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { startOfDay } from '@/lib/domain/civil-date';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { createClientIn, restoreClients } from '@/lib/server/clients/mutations';
import { dayToColumn, maybeDayToColumn, shanghaiDay } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { sealNumber } from '@/lib/server/facts/queries';
import { reassess } from '@/lib/server/findings/mutations';
import { createLicenceIn } from '@/lib/server/licences/mutations';
import { startSeasonIn } from '@/lib/server/seasons/mutations';
import { fileStore } from '@/lib/server/storage/store';
import { sampleClients } from '@/prisma/seed/companies';
import { drawMaterial, type SampleFile } from '@/prisma/seed/draw-material';
import type { SampleClient, SampleMaterial, SampleSeason } from '@/prisma/seed/plan';

/**
 * Fills a workspace with three invented companies and their real files, marked 样例, as of today.
 * A company that is there already is left as it is, and brought back when it was archived: a second
 * press changes nothing.
 * Errors: storage-full, storage-failed, database-unavailable.
 */
export async function createSampleClients(scope: Scope, now: Date): Promise<void> {
  const present = await presentSamples(scope);
  await restoreClients(scope, { clientIds: [...present.values()] }, now);
  for (const company of sampleClients(shanghaiDay(now))) {
    if (present.has(company.licence.number)) continue;
    const files = await storeFiles(scope, company);
    await inTenant(scope, (tx) => createCompany(tx, scope, company, files, now));
  }
}

/** Sample clients of the workspace, archived ones too, by their licence's number. */
async function presentSamples(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const licences = await inTenant(scope, (tx) =>
    tx.licence.findMany({
      where: { orgId: scope.orgId, client: { isSample: true } },
      select: { number: true, clientId: true },
    }),
  );
  return new Map(licences.map(({ number, clientId }) => [number, clientId]));
}

type StoredFiles = ReadonlyMap<SampleMaterial, readonly Stored[]>;
interface Stored {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
}

async function storeFiles(scope: Scope, company: SampleClient): Promise<StoredFiles> {
  const stored = new Map<SampleMaterial, Stored[]>();
  for (const material of company.seasons.flatMap((season) => season.materials)) {
    const files = await filesOf(company, material);
    stored.set(material, await Promise.all(files.map((file) => storeFile(scope, file))));
  }
  return stored;
}

async function filesOf(company: SampleClient, material: SampleMaterial): Promise<SampleFile[]> {
  const photos = (material.photos ?? []).map(async (name) => ({
    name: `样例-${name}`,
    bytes: await readFile(path.join(process.cwd(), 'prisma', 'seed', 'photos', name)),
  }));
  return [await drawMaterial(company.name, material), ...(await Promise.all(photos))];
}

async function storeFile(scope: Scope, { name, bytes }: SampleFile): Promise<Stored> {
  const kept = await fileStore().put(scope.orgId, Readable.from([bytes]), {
    maxBytes: bytes.length,
  });
  const mime = name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg';
  return { name, sha256: kept.sha256, bytes: kept.bytes, mime };
}

async function createCompany(
  tx: Tx,
  scope: Scope,
  company: SampleClient,
  files: StoredFiles,
  now: Date,
): Promise<void> {
  const { licence, complaints, seasons, holdsCodeNumber, ...facts } = company;

  const client = await createClientIn(
    tx,
    scope,
    { ...facts, formerNames: [], holdsCodeNumber: holdsCodeNumber ? 'yes' : 'no' },
    now,
  );
  await tx.client.updateMany({
    where: { orgId: scope.orgId, id: client.id },
    data: { isSample: true },
  });
  await tx.complaint.createMany({
    data: complaints.map(({ receivedOn, closedOn, ...complaint }) => ({
      ...complaint,
      orgId: scope.orgId,
      clientId: client.id,
      channel: '12321',
      receivedOn: dayToColumn(receivedOn),
      closedOn: maybeDayToColumn(closedOn),
    })),
  });
  const created = await createLicenceIn(
    tx,
    scope,
    { ...licence, clientId: client.id, holderName: company.name },
    now,
  );
  for (const season of seasons) await createSeason(tx, scope, created.id, season, files, now);
}

async function createSeason(
  tx: Tx,
  scope: Scope,
  licenceId: string,
  season: SampleSeason,
  files: StoredFiles,
  now: Date,
): Promise<void> {
  const input = { licenceId, year: season.year, carryOver: false };
  const { id } = await startSeasonIn(tx, scope, input, now);
  await tx.season.updateMany({
    where: { orgId: scope.orgId, id },
    data: {
      plannedOn: maybeDayToColumn(season.plannedOn),
      submittedAt: season.submittedOn === undefined ? null : startOfDay(season.submittedOn),
      returnedOn: maybeDayToColumn(season.returnedOn),
      confirmedAt: season.confirmedOn === undefined ? null : startOfDay(season.confirmedOn),
      cancellationMarkedOn: maybeDayToColumn(season.cancellationMarkedOn),
      mergerUnderWay: season.mergerUnderWay,
      complaintRegisterConfirmedOn: maybeDayToColumn(season.complaintRegisterConfirmedOn),
    },
  });
  for (const material of season.materials) {
    await fillSlot(tx, scope, id, material, files.get(material) ?? [], now);
  }
  await reassess(tx, scope, id, now);
}

async function fillSlot(
  tx: Tx,
  scope: Scope,
  seasonId: string,
  material: SampleMaterial,
  files: readonly Stored[],
  now: Date,
): Promise<void> {
  const where = { orgId: scope.orgId, seasonId, kind: material.kind };
  const slot = await tx.materialSlot.findFirst({ where, select: { id: true } });
  if (slot === null) throw new AppError('not-found');
  const by = userIdOf(scope);
  const revision = await tx.revision.create({
    data: {
      orgId: scope.orgId,
      slotId: slot.id,
      number: 1,
      effectiveOn: dayToColumn(material.effectiveOn),
      validUntil: maybeDayToColumn(material.validUntil),
      createdBy: by,
      createdAt: now,
    },
    select: { id: true },
  });
  const ids = { orgId: scope.orgId, revisionId: revision.id };
  await tx.revisionFile.createMany({
    data: files.map((file) => ({ ...ids, ...file, uploadedBy: by, uploadedAt: now })),
  });
  await tx.fact.createMany({
    data: factsOf(scope, material).map(([name, value]) => ({
      ...ids,
      name,
      value,
      updatedBy: by,
      ...(material.unconfirmed?.includes(name) ? {} : { confirmedBy: by, confirmedAt: now }),
    })),
  });
}

/** Values as the store keeps them: personal numbers sealed. */
function factsOf(scope: Scope, material: SampleMaterial): [string, Prisma.InputJsonValue][] {
  return fieldsOfKind[material.kind].flatMap((field) => {
    const value = material.facts[field.name];
    if (field.type === 'staff-list') return [[field.name, sealedStaff(scope, material)]];
    if (typeof value === 'string' && field.sensitive) {
      return [[field.name, { ...sealNumber(scope, value) }]];
    }
    return isPlain(value) ? [[field.name, value]] : [];
  });
}

const sealedStaff = (scope: Scope, material: SampleMaterial): Prisma.InputJsonValue =>
  (material.staff ?? []).map((member) => ({
    ...member,
    roles: [...member.roles],
    idNumber: { ...sealNumber(scope, member.idNumber) },
  }));

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
