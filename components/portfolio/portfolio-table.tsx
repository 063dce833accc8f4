'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Table, TableBody, TableColumn, TableHead } from '@/components/ui/table';
import type { CivilDate } from '@/lib/domain/civil-date';
import type { PortfolioOwner, PortfolioRow as Row } from '@/lib/server/portfolio/loaders';
import { BulkBar } from './bulk-bar';
import { PortfolioRow } from './portfolio-row';

interface Props {
  orgId: string;
  rows: readonly Row[];
  owners: readonly PortfolioOwner[];
  today: CivilDate;
  archived: boolean;
  mayWrite: boolean;
  mayArchive: boolean;
}

/** The clients, with boxes to act on several at once for those who may. */
export function PortfolioTable(props: Props) {
  const { orgId, rows, owners, today, archived, mayWrite, mayArchive } = props;
  const t = useTranslations('portfolio');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected = rows.filter((row) => chosen.has(row.clientId));
  const maySelect = mayWrite || mayArchive;
  const allChosen = rows.length > 0 && selected.length === rows.length;

  function choose(clientId: string, on: boolean) {
    const next = new Set(chosen);
    if (on) next.add(clientId);
    else next.delete(clientId);
    setChosen(next);
  }

  return (
    <>
      {maySelect && (
        <BulkBar
          orgId={orgId}
          selected={selected}
          owners={owners}
          archived={archived}
          mayWrite={mayWrite}
          mayArchive={mayArchive}
          onDone={() => setChosen(new Set())}
        />
      )}
      <Table caption={t('caption')}>
        <TableHead>
          {maySelect && (
            <TableColumn className="w-10 pe-0 print:hidden">
              <input
                type="checkbox"
                aria-label={t('selectAll')}
                checked={allChosen}
                onChange={() =>
                  setChosen(allChosen ? new Set() : new Set(rows.map((row) => row.clientId)))
                }
                className="size-4.5 accent-accent"
              />
            </TableColumn>
          )}
          {columns.map((column) => (
            <TableColumn key={column}>{t(`columns.${column}`)}</TableColumn>
          ))}
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <PortfolioRow
              key={row.clientId}
              orgId={orgId}
              row={row}
              today={today}
              mayWrite={mayWrite}
              selected={maySelect ? chosen.has(row.clientId) : undefined}
              onSelect={(on) => choose(row.clientId, on)}
            />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

const columns = ['client', 'readiness', 'vetoes', 'days', 'next', 'owner', 'touched'] as const;
