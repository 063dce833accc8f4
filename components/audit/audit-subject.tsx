import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/link';
import type { ChainEntry } from '@/lib/domain/audit/entry';
import { paths } from '@/lib/paths';
import { auditQuery } from './audit-query';

interface Props {
  orgId: string;
  entry: ChainEntry;
}

/** What it happened to: its page where it has one, and everything else that happened to it. */
export function AuditSubject({ orgId, entry }: Props) {
  const t = useTranslations('audit');
  const { subjectKind, subjectId } = entry;
  const known = `subjects.${subjectKind}`;
  const name = t.has(known) ? t(known) : subjectKind;
  const page = pageOf[subjectKind]?.(orgId, subjectId);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {page === undefined ? name : <TextLink href={page}>{name}</TextLink>}
      <TextLink
        href={`${paths.audit(orgId)}${auditQuery({ subject: subjectId })}`}
        title={subjectId}
        aria-label={t('history', { name, id: subjectId.slice(-8) })}
        className="font-mono text-sm"
      >
        {subjectId.slice(-8)}
      </TextLink>
    </span>
  );
}

const pageOf: Partial<Record<string, (orgId: string, id: string) => string>> = {
  client: paths.client,
  licence: paths.licence,
  season: paths.season,
  member: paths.members,
  organisation: paths.settings,
};
