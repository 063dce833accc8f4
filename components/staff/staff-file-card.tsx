'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useReadingSentences } from '@/components/reading/use-reading-sentences';
import { Callout } from '@/components/ui/callout';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { TextLink } from '@/components/ui/link';
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
  const { rows, unknownTables, reading } = file;
  const notes = reading?.notes ?? [];
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
        {unknownTables.map((table) => (
          <MappingForm
            key={`${table.page}-${table.fingerprint}`}
            table={table}
            orgId={orgId}
            seasonId={seasonId}
            mayWrite={mayWrite}
          />
        ))}
      </CardBody>
    </Card>
  );
}
