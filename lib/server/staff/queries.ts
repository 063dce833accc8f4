import { civilDateSchema } from '@/lib/domain/civil-date';
import { GRADUATION_CERTIFICATE } from '@/lib/domain/files/file-purpose';
import { checkIdCard, maskIdCard } from '@/lib/domain/identifiers/id-card';
import type { StaffRole } from '@/lib/domain/materials/staff';
import type { RosterForm } from '@/lib/domain/staff/columns';
import { compareRosters } from '@/lib/domain/staff/compare-rosters';
import { monthCells, monthsShown } from '@/lib/domain/staff/month-grid';
import { gapsIn, type Month } from '@/lib/domain/staff/months';
import { paidThroughOf } from '@/lib/domain/staff/paid-through';
import { readAsMapped } from '@/lib/domain/staff/read-as-mapped';
import type { RosterRow } from '@/lib/domain/staff/roster';
import type { ShownRosterRow, StaffFile, StaffLab } from '@/lib/domain/staff/staff-lab';
import { columnMappingSchema } from '@/lib/domain/staff/staff-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { keyedHash } from '@/lib/server/crypto/keyed-hash';
import type { Tx } from '@/lib/server/db/in-tenant';
import { storedStaffSchema } from '@/lib/server/facts/queries';
import { namesOfMembers, shownFile } from '@/lib/server/materials/queries';
import { openResult, shownReading } from '@/lib/server/readings/queries';

/** The staff of a season as its page shows it. Errors: not-found. */
export async function staffOfSeason(tx: Tx, scope: Scope, seasonId: string): Promise<StaffLab> {
  const evidence = await staffEvidence(tx, scope, seasonId);
  const { slot, revision, licence, files } = evidence;
  const before = await staffBefore(tx, scope, licence.id, evidence.year);
  const earlier = new Set(before?.hashes ?? []);
  const names = await namesOfMembers(tx, scope);
  const unitName = statedText(revision, 'unitName');
  const printed = civilDateSchema.safeParse(statedText(revision, 'printedOn')).data;
  const people = peopleOf(evidence);
  const { inBoth } = compareRosters(
    people.map(({ hash }) => hash),
    [...earlier],
  );
  const common = new Set(inBoth);
  return {
    slotId: slot?.id ?? null,
    revisionId: revision?.id ?? null,
    version: evidence.staffFact?.version ?? 0,
    isConfirmed: (evidence.staffFact?.confirmedAt ?? null) !== null,
    files: files.map(shownStatement),
    certificates: (revision?.files ?? [])
      .filter(({ purpose }) => purpose === GRADUATION_CERTIFICATE)
      .map((file) => shownFile(file, names)),
    people: people.map(({ hash, key, name, idMasked, roles, computerBachelor, isStored }) => ({
      key,
      name,
      idMasked,
      roles,
      computerBachelor,
      isStored,
      wasHereBefore: common.has(hash),
    })),
    unit:
      unitName === undefined
        ? null
        : { name: unitName, through: paidThroughOf(unitName, '', licence.holderName) },
    holder: licence.holderName,
    printedOn: printed ?? null,
    before: before === undefined ? null : { year: before.year, people: earlier.size },
  };
}

/** Everything the statements of a season hold, numbers opened: for the server only. */
export async function staffEvidence(tx: Tx, scope: Scope, seasonId: string) {
  const season = await tx.season.findFirst({
    where: { orgId: scope.orgId, id: seasonId },
    include: { licence: { select: { id: true, holderName: true } } },
  });
  if (season === null) throw new AppError('not-found');
  const slot = await tx.materialSlot.findFirst({
    where: { orgId: scope.orgId, seasonId, kind: 'social-insurance', archivedAt: null },
    orderBy: { ordinal: 'asc' },
    include: currentRevision,
  });
  const revision = slot?.revisions[0];
  const staffFact = revision?.facts.find(({ name }) => name === 'staff');
  const statements = (revision?.files ?? []).filter(
    ({ archivedAt, purpose }) => archivedAt === null && purpose === null,
  );
  const files = await readFiles(tx, scope, statements);
  const { year, licence } = season;
  return { year, licence, slot, revision, staffFact, files };
}

const currentRevision = {
  revisions: {
    where: { archivedAt: null },
    orderBy: { number: 'desc' },
    take: 1,
    include: {
      files: { orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }] },
      facts: true,
      proposals: { where: { state: 'open' }, orderBy: { id: 'asc' } },
    },
  },
} satisfies Prisma.MaterialSlotInclude;

type Revision = Prisma.MaterialSlotGetPayload<{
  include: typeof currentRevision;
}>['revisions'][number];
type Evidence = Awaited<ReturnType<typeof staffEvidence>>;
type ReadFile = Evidence['files'][number];

async function readFiles(tx: Tx, scope: Scope, files: Revision['files']) {
  const forms = await rosterForms(tx, scope);
  const readings = await tx.reading.findMany({
    where: { orgId: scope.orgId, sha256: { in: files.map(({ sha256 }) => sha256) } },
  });
  return Promise.all(
    files.map(async (file) => {
      const reading = readings.find(({ sha256 }) => sha256 === file.sha256);
      const result = reading?.state === 'done' ? await openResult(scope, reading) : undefined;
      const pages = result?.document.pages.filter(
        ({ number }) =>
          number >= (file.firstPage ?? 1) && number <= (file.lastPage ?? Number.MAX_SAFE_INTEGER),
      );
      return { file, reading, roster: pages && readAsMapped(pages, forms) };
    }),
  );
}

/** What people of the organisation said the columns of unknown forms are. */
export async function rosterForms(tx: Tx, scope: Scope): Promise<RosterForm[]> {
  const mappings = await tx.rosterMapping.findMany({
    where: { orgId: scope.orgId },
    orderBy: { fingerprint: 'asc' },
  });
  return mappings.map(({ fingerprint, columns }) => ({
    fingerprint,
    columns: columnMappingSchema.parse(columns),
  }));
}

/** The contents of all statements of the organisation whose season is open. */
export async function statementContents(tx: Tx, scope: Scope): Promise<string[]> {
  const files = await tx.revisionFile.findMany({
    where: {
      orgId: scope.orgId,
      archivedAt: null,
      revision: {
        archivedAt: null,
        slot: {
          kind: 'social-insurance',
          archivedAt: null,
          season: { archivedAt: null, closedAt: null },
        },
      },
      purpose: null,
    },
    select: { sha256: true },
    distinct: ['sha256'],
    orderBy: { sha256: 'asc' },
  });
  return files.map(({ sha256 }) => sha256);
}

/** Stored people first, then those read and not stored; each valid number once. */
export function peopleOf({ staffFact, files }: Pick<Evidence, 'staffFact' | 'files'>) {
  const stored = storedStaffSchema.safeParse(staffFact?.value).data ?? [];
  const known = stored.map(({ idNumber, ...member }, kept) => ({
    ...member,
    hash: idNumber.hash,
    key: keyOf(idNumber.hash),
    idMasked: idNumber.masked,
    idNumber: '',
    isStored: true,
    kept,
  }));
  const hashes = new Set(known.map(({ hash }) => hash));
  const read = files
    .flatMap(({ roster }) => roster?.rows ?? [])
    .flatMap((row) => {
      const check = checkIdCard(row.idNumber);
      if (!check.ok || row.name === '') return [];
      const hash = keyedHash('id-number', check.value);
      if (hashes.has(hash)) return [];
      hashes.add(hash);
      const roles: StaffRole[] = [];
      return [
        {
          hash,
          key: keyOf(hash),
          name: row.name,
          idMasked: check.masked,
          idNumber: check.value,
          roles,
          computerBachelor: false,
          isStored: false,
          kept: undefined,
        },
      ];
    });
  return [...known, ...read];
}

/** What the page is given to name a person by: too little of the hash to compare across places. */
const keyOf = (hash: string): string => hash.slice(0, 16);

/** The people of the latest earlier season of the licence, by keyed hash alone. */
async function staffBefore(tx: Tx, scope: Scope, licenceId: string, year: number) {
  const fact = await tx.fact.findFirst({
    where: {
      orgId: scope.orgId,
      name: 'staff',
      revision: {
        archivedAt: null,
        slot: {
          archivedAt: null,
          kind: 'social-insurance',
          season: { licenceId, year: { lt: year } },
        },
      },
    },
    orderBy: [
      { revision: { slot: { season: { year: 'desc' } } } },
      { revision: { number: 'desc' } },
    ],
    include: { revision: { select: { slot: { select: { season: { select: { year: true } } } } } } },
  });
  if (fact === null) return undefined;
  const staff = storedStaffSchema.safeParse(fact.value).data ?? [];
  return {
    year: fact.revision.slot.season.year,
    hashes: staff.map(({ idNumber }) => idNumber.hash),
  };
}

function shownStatement({ file, reading, roster }: ReadFile): StaffFile {
  const rows = roster?.rows ?? [];
  const months = monthsShown(rows);
  return {
    id: file.id,
    name: file.name,
    reading: reading === undefined ? null : shownReading(reading),
    layout: roster?.layout ?? null,
    reasons: roster?.reasons ?? [],
    months,
    rows: rows.map((row) => shownRow(row, months)),
    unknownTables: roster?.unknownTables ?? [],
    mappedTables: roster?.mappedTables ?? [],
  };
}

const shownRow = (row: RosterRow, months: readonly Month[]): ShownRosterRow => ({
  name: row.name,
  idMasked: row.idReading === 'masked' ? row.idNumber : maskIdCard(row.idNumber),
  idReading: row.idReading,
  cells: monthCells(row, months),
  gaps: gapsIn(row.months),
  marks: row.marks,
  late: row.late,
});

/** A text somebody stated, else one that was read. */
function statedText(revision: Revision | undefined, name: string): string | undefined {
  const fact = revision?.facts.find((one) => one.name === name)?.value;
  const proposed = revision?.proposals.find(({ field }) => field === name)?.value;
  const value = fact ?? proposed;
  return typeof value === 'string' ? value : undefined;
}
