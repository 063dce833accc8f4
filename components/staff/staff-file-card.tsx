'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useReadingSentences } from '@/components/reading/use-reading-sentences';
import { Callout } from '@/components/ui/callout';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { TextLink } from '@/components/ui/link';
import type { RosterTable } from '@/lib/domain/staff/roster';
import type { StaffFile } from '@/lib/domain/staff/staff-lab';
import { formatList } from '@/lib/format';
import { paths } from '@/lib/paths';
import { MappingForm } from './mapping-form';
import { MarkList } from './mark-list';
import { RosterGrid } from './roster-grid';

interface Props {
  file: StaffFile;
  orgId: string;
  seasonId: string;
  mayWrite: boolean;
}

/** One file of the statement: how far it is read, which form it is, who is on it. */
export function StaffFileCard({ file, orgId, seasonId, mayWrite }: Props) {
  const t = useTranslations('staff.file');
  const locale = useLocale();
  const { notesOf } = useReadingSentences();
  const { rows, unknownTables, mappedTables, reading } = file;
  const notes = reading?.notes ?? [];
  const isRead = ({ fingerprint }: RosterTable) =>
    !unknownTables.some((table) => table.fingerprint === fingerprint);
  const isUnexplained = ({ fingerprint }: RosterTable) =>
    !mappedTables.some((table) => table.fingerprint === fingerprint);
  const isDone = reading?.state === 'done';
  const isUnderWay = reading?.state === 'waiting' || reading?.state === 'running';
  const toMaterial = (
    <TextLink href={paths.materials(orgId, seasonId, 'social-insurance')}>
      {t('toMaterial')}
    </TextLink>
  );
  return (
    <Card className="min-w-0 overflow-hidden">
      <CardHeader
        level={2}
        title={file.name}
        aside={file.layout === null ? undefined : t(`layouts.${file.layout}`)}
      />
      <CardBody className="grid min-w-0 gap-4">
        {!isDone && (
          <p>
            {t(`state.${reading?.state ?? 'none'}`)} {!isUnderWay && toMaterial}
          </p>
        )}
        {isDone && rows.length === 0 && unknownTables.length === 0 && (
          <Callout tone="warn" title={t('nobody')}>
            {[...notesOf(notes), notes.length > 0 ? t('nobodyNext') : t('nobodyWhy')].join(' ')}{' '}
            {toMaterial}
          </Callout>
        )}
        {rows.length > 0 && (
          <>
            <ul className="text-sm text-soft">
              {file.reasons.map(({ code, found }) => (
                <li key={code}>{t(`reasons.${code}`, { found: formatList(found, locale) })}</li>
              ))}
            </ul>
            <RosterGrid file={file} />
            <MarkList rows={rows} />
          </>
        )}
        {unknownTables.filter(isUnexplained).map((table) => (
          <section key={`${table.page}-${table.fingerprint}`} className="grid gap-3">
            <Callout tone="warn" title={t('unknown', { page: table.page })}>
              {t('explain')}
            </Callout>
            <MappingForm table={table} orgId={orgId} seasonId={seasonId} mayWrite={mayWrite} />
          </section>
        ))}
        {mappedTables.map((table) => (
          <details key={`${table.page}-${table.fingerprint}`} open={!isRead(table)}>
            <summary className="min-h-6 cursor-pointer text-soft">
              {t(isRead(table) ? 'mapped' : 'mappedInVain', { page: table.page })}
            </summary>
            <div className="mt-3">
              <MappingForm
                table={table}
                said={table.columns}
                orgId={orgId}
                seasonId={seasonId}
                mayWrite={mayWrite}
              />
            </div>
          </details>
        ))}
      </CardBody>
    </Card>
  );
}
