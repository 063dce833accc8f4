import type { ReadPage } from '@/lib/domain/reading/page';
import type { ColumnMapping, RosterForm } from './columns';
import { readRoster } from './read-roster';
import type { Roster } from './roster';

/** Reads a statement; a form a person has explained before is read as they said. */
export function readAsMapped(pages: readonly ReadPage[], forms: readonly RosterForm[]): Roster {
  const plain = readRoster(pages);
  const known = forms.filter(({ fingerprint }) => holds(plain, fingerprint));
  if (known.length === 0) return plain;
  const told: ColumnMapping = Object.fromEntries(
    known.flatMap(({ columns }) => Object.entries(columns)),
  );
  return readRoster(pages, told);
}

/** Whether a statement has a table of this form that is read only as a person explains it. */
export const isOfForm = (pages: readonly ReadPage[], fingerprint: string): boolean =>
  holds(readRoster(pages), fingerprint);

const holds = ({ unknownTables }: Roster, fingerprint: string): boolean =>
  unknownTables.some((table) => table.fingerprint === fingerprint);
