'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { NativeSelect } from '@/components/ui/native-select';
import {
  columnOf,
  columnRoles,
  type ColumnMapping,
  type ColumnRole,
} from '@/lib/domain/staff/columns';
import type { RosterTable } from '@/lib/domain/staff/roster';
import { mapColumnsAction } from '@/lib/server/staff/actions';

interface Props {
  table: RosterTable;
  orgId: string;
  seasonId: string;
  mayWrite: boolean;
  /** What was said of it before. */
  said?: ColumnMapping;
}

/** A form nobody knows: a person says what its columns are, and it is remembered until said otherwise. */
export function MappingForm({ table, orgId, seasonId, mayWrite, said }: Props) {
  const t = useTranslations('staff.mapping');
  const { call, pending } = useAction();
  const headers = [...new Set(table.headers.filter(Boolean))];
  const [columns, setColumns] = useState(() => ({ ...startOf(headers), ...said }));
  const isEnough = ['name', 'id-number'].every(
    (role) => Object.values(columns).filter((one) => one === role).length === 1,
  );
  const send = () =>
    void call(
      () => mapColumnsAction({ orgId, seasonId, fingerprint: table.fingerprint, columns }),
      { onDone: () => toast.success(t('done')) },
    );
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2 wide:grid-cols-3">
        {headers.map((header) => (
          <Field key={header} label={header} hint={sampleOf(table, header)}>
            <NativeSelect
              disabled={!mayWrite}
              value={columns[header] ?? 'ignored'}
              onChange={(event) => {
                const role = columnRoles.find((one) => one === event.target.value);
                if (role !== undefined) setColumns({ ...columns, [header]: role });
              }}
            >
              {columnRoles.map((role) => (
                <option key={role} value={role}>
                  {t(`roles.${role}`)}
                </option>
              ))}
            </NativeSelect>
          </Field>
        ))}
      </div>
      {mayWrite && (
        <div className="flex flex-wrap items-center gap-3">
          <Button pending={pending} disabled={!isEnough} onClick={send}>
            {t('save')}
          </Button>
          {!isEnough && <p className="text-sm text-soft">{t('needs')}</p>}
        </div>
      )}
    </div>
  );
}

const startOf = (headers: readonly string[]): Record<string, ColumnRole> =>
  Object.fromEntries(headers.map((header) => [header, columnOf(header).role ?? 'ignored']));

function sampleOf({ headers, sample }: RosterTable, header: string): string {
  const at = headers.indexOf(header);
  return sample
    .flatMap((row) => row[at] || [])
    .slice(0, 3)
    .join(' · ');
}
