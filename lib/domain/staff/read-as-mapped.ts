import type { ReadPage } from '@/lib/domain/reading/page';
import type { ColumnMapping, RosterForm } from './columns';
import { readRoster } from './read-roster';
import type { Roster, RosterTable } from './roster';

/** A table of an unknown form, and what a person said its columns are. */
export interface MappedTable extends RosterTable {
  readonly columns: ColumnMapping;
}

export interface MappedRoster extends Roster {
  /** Those read as a person explained them: whoever explained them may think again. */
  readonly mappedTables: readonly MappedTable[];
}

/** Reads a statement; a form a person has explained before is read as they said. */
export function readAsMapped(
  pages: readonly ReadPage[],
  forms: readonly RosterForm[],
): MappedRoster {
  const plain = readRoster(pages);
  const mappedTables = plain.unknownTables.flatMap((table): MappedTable[] => {
    const form = forms.find(({ fingerprint }) => fingerprint === table.fingerprint);
    return form === undefined ? [] : [{ ...table, columns: form.columns }];
  });
  if (mappedTables.length === 0) return { ...plain, mappedTables };
  const told: ColumnMapping = Object.fromEntries(
    mappedTables.flatMap(({ columns }) => Object.entries(columns)),
  );
  return { ...readRoster(pages, told), mappedTables };
}

/** Whether a statement has a table of this form that is read only as a person explains it. */
export const isOfForm = (pages: readonly ReadPage[], fingerprint: string): boolean =>
  readRoster(pages).unknownTables.some((table) => table.fingerprint === fingerprint);
