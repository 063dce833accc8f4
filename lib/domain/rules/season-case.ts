import { addDays, parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import { windowOfYear, closesAt, opensAt, type FilingWindow } from '@/lib/domain/calendar/window';
import { zonesOfYear, type Zone } from '@/lib/domain/calendar/zones';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { StaffSummary } from '@/lib/domain/materials/staff';
import type { SeasonDocument, SeasonMaterial } from '@/lib/domain/season/document';
import { missing, type MissingFact } from './fact';
import type { Pack } from './pack-schema';

/** One piece of evidence, and why none of it can be relied on today, if so. */
export interface CaseMaterial {
  readonly source: SeasonMaterial;
  readonly ids: readonly string[];
  readonly blocked: MissingFact | undefined;
  /** What its list of staff shows, once somebody has looked: it is looked at for several facts. */
  staff: StaffSummary | undefined;
}

/** A season laid out for the facts to be read from: one day, one pack. */
export interface SeasonCase {
  readonly document: SeasonDocument;
  readonly today: CivilDate;
  readonly window: FilingWindow;
  /** First instant the system is open, and the first it is closed again, in milliseconds. */
  readonly opensAtMs: number;
  readonly closesAtMs: number;
  readonly zones: readonly Zone[];
  readonly emergencyFrom: CivilDate;
  readonly settings: Pack['facts'];
  /** Evidence by kind, in an order that does not hang on the document's. Waived slots are left out. */
  readonly materials: ReadonlyMap<MaterialKind, readonly CaseMaterial[]>;
  readonly waived: ReadonlyMap<MaterialKind, readonly string[]>;
}

/** Lays the season out. The same season in another order is the same case. */
export function seasonCaseOf(
  document: SeasonDocument,
  pack: Pick<Pack, 'calendar' | 'validity' | 'facts'>,
  today: CivilDate,
): SeasonCase {
  const materials = new Map<MaterialKind, CaseMaterial[]>();
  const waived = new Map<MaterialKind, string[]>();
  for (const source of document.materials) {
    if (source.notApplicable) append(waived, source.kind, source.notApplicable.reason);
    if (!source.notApplicable) append(materials, source.kind, caseMaterial(source, pack, today));
  }
  for (const list of materials.values()) if (list.length > 1) list.sort(inOrder);
  for (const list of waived.values()) list.sort();
  const year = calendarOf(pack.calendar, document.season.year);
  return { document, today, ...year, settings: pack.facts, materials, waived };
}

type Calendar = Pack['calendar'];
type Year = Pick<SeasonCase, 'window' | 'opensAtMs' | 'closesAtMs' | 'zones' | 'emergencyFrom'>;
const years = new WeakMap<Calendar, Map<number, Year>>();

function calendarOf(calendar: Calendar, year: number): Year {
  const known = years.get(calendar) ?? new Map<number, Year>();
  years.set(calendar, known);
  const found = known.get(year);
  if (found !== undefined) return found;

  const window = windowOfYear(year, calendar);
  const made = {
    window,
    opensAtMs: opensAt(window).getTime(),
    closesAtMs: closesAt(window).getTime(),
    zones: zonesOfYear(year, calendar.zones, window),
    emergencyFrom: windowOfYear(year, { opens: calendar.emergencyFrom, closes: calendar.closes })
      .opensOn,
  };
  known.set(year, made);
  return made;
}

function caseMaterial(
  source: SeasonMaterial,
  pack: Pick<Pack, 'validity'>,
  today: CivilDate,
): CaseMaterial {
  return {
    source,
    ids: source.id ? [source.id] : [],
    blocked: blockedBy(source, pack, today),
    staff: undefined,
  };
}

/**
 * Nothing at all, no file, a day that has not come, or its last good day has passed: then nothing it
 * states counts.
 */
function blockedBy(
  source: SeasonMaterial,
  pack: Pick<Pack, 'validity'>,
  today: CivilDate,
): MissingFact | undefined {
  const { kind } = source;
  if (source.files.length === 0) {
    const isEmpty = Object.keys(source.facts).length === 0;
    return missing(isEmpty ? 'absent' : 'no-file', { kind, whole: true });
  }
  const { effectiveOn } = source;
  if (effectiveOn && effectiveOn > today) {
    return missing('not-yet', { kind, whole: true, since: effectiveOn });
  }
  const lastDay = lastGoodDay(source, pack);
  if (lastDay === undefined || today <= lastDay) return undefined;
  return missing('expired', { kind, whole: true, since: addDays(lastDay, 1) });
}

function lastGoodDay(source: SeasonMaterial, pack: Pick<Pack, 'validity'>): CivilDate | undefined {
  let last = source.validUntil ?? undefined;
  for (const { kind, from, days } of pack.validity) {
    const stated = kind === source.kind ? source.facts[from] : undefined;
    const start = typeof stated === 'string' ? parseCivilDate(stated) : undefined;
    if (start === undefined) continue;
    const end = addDays(start, days);
    if (last === undefined || end < last) last = end;
  }
  return last;
}

function append<T>(lists: Map<MaterialKind, T[]>, kind: MaterialKind, item: T): void {
  const list = lists.get(kind);
  if (list === undefined) lists.set(kind, [item]);
  if (list !== undefined) list.push(item);
}

function inOrder(a: CaseMaterial, b: CaseMaterial): number {
  return compare(orderKey(a), orderKey(b)) || compare(contentKey(a), contentKey(b));
}

const orderKey = ({ source }: CaseMaterial): string =>
  `${source.label ?? ''}\u0000${source.id ?? ''}`;

/** Only looked at when labels and ids are alike. */
function contentKey({ source }: CaseMaterial): string {
  const facts = Object.keys(source.facts)
    .sort()
    .map((name) => [name, source.facts[name]]);
  const files = source.files.map(({ sha256, name }) => sha256 ?? name).sort();
  const unconfirmed = [...source.unconfirmed].sort();
  return JSON.stringify([source.effectiveOn, source.validUntil, facts, files, unconfirmed]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
