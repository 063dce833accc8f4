'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableHead,
  TableRow,
  TableRowHeader,
} from '@/components/ui/table';
import type { CivilDate } from '@/lib/domain/civil-date';
import { formatDay } from '@/lib/format';
import type { ComplaintRow } from '@/lib/server/complaints/loaders';
import { ComplaintActions } from './complaint-actions';

interface Props {
  orgId: string;
  seasonId: string;
  complaints: readonly ComplaintRow[];
  today: CivilDate;
  mayWrite: boolean;
}

/** The register: what came in, what was done, how long it has been open. */
export function ComplaintTable({ orgId, seasonId, complaints, today, mayWrite }: Props) {
  const t = useTranslations('complaints');
  const locale = useLocale();
  return (
    <Table caption={t('title')}>
      <TableHead>
        <TableColumn>{t('fields.receivedOn')}</TableColumn>
        <TableColumn>{t('fields.content')}</TableColumn>
        <TableColumn>{t('fields.handling')}</TableColumn>
        <TableColumn>{t('fields.age')}</TableColumn>
        {mayWrite && <TableColumn className="print:hidden">{t('fields.actions')}</TableColumn>}
      </TableHead>
      <TableBody>
        {complaints.map((complaint) => (
          <TableRow key={complaint.id}>
            <TableRowHeader className="wide:whitespace-nowrap">
              {formatDay(complaint.receivedOn, locale)}
              <span className="mt-0.5 block font-normal">
                <Badge tone={complaint.channel === '12321' ? 'warn' : 'neutral'}>
                  {t(`channels.${complaint.channel}`)}
                </Badge>
              </span>
              {complaint.reference !== null && (
                <span className="block text-sm font-normal text-soft">{complaint.reference}</span>
              )}
            </TableRowHeader>
            <TableCell label={t('fields.content')}>
              <p className="whitespace-pre-line">{complaint.content}</p>
              {complaint.calledNumberMasked !== null && (
                <p className="text-sm text-soft">
                  {t('calledNumberIs', { masked: complaint.calledNumberMasked })}
                </p>
              )}
            </TableCell>
            <TableCell label={t('fields.handling')}>
              <p className={complaint.handling === null ? 'text-soft' : 'whitespace-pre-line'}>
                {complaint.handling ?? t('notHandled')}
              </p>
              <p className="text-sm text-soft">
                {complaint.rectification === null
                  ? t('notRectified')
                  : t('rectifiedBy', { item: complaint.rectification })}
              </p>
            </TableCell>
            <TableCell label={t('fields.age')} className="wide:whitespace-nowrap">
              {complaint.closedOn === null ? (
                <Badge tone="warn">{t('openFor', { days: complaint.ageDays })}</Badge>
              ) : (
                <>
                  <Badge tone="pass">{t('closedAfter', { days: complaint.ageDays })}</Badge>
                  <span className="block text-sm text-soft">
                    {formatDay(complaint.closedOn, locale)}
                  </span>
                </>
              )}
            </TableCell>
            {mayWrite && (
              <TableCell className="print:hidden">
                <ComplaintActions
                  orgId={orgId}
                  seasonId={seasonId}
                  complaint={complaint}
                  today={today}
                />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
