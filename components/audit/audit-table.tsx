import { useLocale, useTranslations } from 'next-intl';
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import type { ChainEntry } from '@/lib/domain/audit/entry';
import { formatInstant, formatNumber } from '@/lib/format';
import { AuditDetail } from './audit-detail';
import { AuditSubject } from './audit-subject';
import { useActionSentence } from './use-action-sentence';

interface Props {
  orgId: string;
  entries: readonly ChainEntry[];
}

export function AuditTable({ orgId, entries }: Props) {
  const t = useTranslations('audit.columns');
  const locale = useLocale();
  const sentenceOf = useActionSentence();
  return (
    <Table caption={t('caption')}>
      <TableHead>
        <TableColumn numeric>{t('seq')}</TableColumn>
        <TableColumn>{t('at')}</TableColumn>
        <TableColumn>{t('actor')}</TableColumn>
        <TableColumn>{t('action')}</TableColumn>
        <TableColumn>{t('subject')}</TableColumn>
        <TableColumn>{t('detail')}</TableColumn>
      </TableHead>
      <TableBody>
        {entries.map((entry) => (
          <TableRow key={entry.seq}>
            <TableCell label={t('seq')} numeric className="text-soft">
              {formatNumber(entry.seq, locale)}
            </TableCell>
            <TableCell label={t('at')} className="whitespace-nowrap">
              {formatInstant(entry.at, locale)}
            </TableCell>
            <TableCell label={t('actor')}>
              <ActorName entry={entry} />
            </TableCell>
            <TableCell label={t('action')}>{sentenceOf(entry.action)}</TableCell>
            <TableCell label={t('subject')}>
              <AuditSubject orgId={orgId} entry={entry} />
            </TableCell>
            <TableCell label={t('detail')}>
              <AuditDetail entry={entry} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function ActorName({ entry }: { entry: ChainEntry }) {
  const t = useTranslations('audit.actor');
  return entry.actorKind === 'user' ? entry.actorName : t('jobNamed', { name: entry.actorName });
}
