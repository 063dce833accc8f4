import type { Entry } from './entries';
import type { Month } from './months';
import { readNumber } from './person-number';
import { insuranceKinds, type InsuranceKind, type LatePayment, type RosterRow } from './roster';

/** People in the order they are first named, each once by number: a person may have many rows. */
export function rosterRows(entries: readonly Entry[], stated: readonly Month[]): RosterRow[] {
  const people = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.idNumber === '' ? `name:${entry.name}` : entry.idNumber;
    const own = people.get(key);
    if (own === undefined) people.set(key, [entry]);
    else own.push(entry);
  }
  return [...people.values()].flatMap((own) => rowOf(own, stated) ?? []);
}

function rowOf(own: readonly Entry[], stated: readonly Month[]): RosterRow | undefined {
  const [first] = own;
  if (first === undefined) return undefined;
  const paid = own.flatMap((entry) => entry.paid);
  const months = sorted(paid.flatMap((one) => one.months));
  return {
    name: own.find(({ name }) => name !== '')?.name ?? '',
    ...readNumber(first.idNumber),
    months: months.length > 0 ? months : stated,
    kinds: kindsOf(own),
    marks: own.flatMap(({ marks }) => marks),
    late: distinctLate(own.flatMap(({ late }) => late)),
    page: first.page,
    box: first.box,
    certainty: Math.min(...own.map(({ certainty }) => certainty)),
  };
}

function kindsOf(own: readonly Entry[]): Partial<Record<InsuranceKind, Month[]>> {
  const kinds: Partial<Record<InsuranceKind, Month[]>> = {};
  const paid = own.flatMap((entry) => entry.paid);
  for (const kind of insuranceKinds) {
    const months = sorted(paid.flatMap((one) => (one.kind === kind ? one.months : [])));
    if (months.length > 0) kinds[kind] = months;
  }
  return kinds;
}

/** A month late in several kinds of insurance is one month late. */
function distinctLate(late: readonly LatePayment[]): LatePayment[] {
  const byMonth = new Map(late.map((one) => [one.due, one]));
  return [...byMonth.values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}

const sorted = (months: readonly Month[]): Month[] => [...new Set(months)].sort();
