import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import { formatInstant } from '@/lib/format';
import type { MembersPage } from '@/lib/server/members/loaders';
import { RemoveMember } from './remove-member';
import { RoleSelect } from './role-select';

interface Props {
  orgId: string;
  members: MembersPage['members'];
  mayWrite: boolean;
}

export function MemberTable({ orgId, members, mayWrite }: Props) {
  const t = useTranslations('members');
  const roles = useTranslations('roles');
  const locale = useLocale();
  return (
    <Table caption={t('title')}>
      <TableHead>
        <TableColumn>{t('columns.person')}</TableColumn>
        <TableColumn>{t('columns.email')}</TableColumn>
        <TableColumn>{t('columns.role')}</TableColumn>
        <TableColumn>{t('columns.joined')}</TableColumn>
        {mayWrite && <TableColumn>{t('columns.actions')}</TableColumn>}
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <TableRow key={member.id}>
            <TableCell label={t('columns.person')}>
              <span className="inline-flex flex-wrap items-center gap-2 font-medium">
                {member.name}
                {member.isSelf && <Badge>{t('you')}</Badge>}
              </span>
            </TableCell>
            <TableCell label={t('columns.email')} className="break-all">
              {member.email}
            </TableCell>
            <TableCell label={t('columns.role')}>
              {mayWrite ? (
                <RoleSelect orgId={orgId} member={member} />
              ) : (
                roles(`${member.role}.name`)
              )}
            </TableCell>
            <TableCell label={t('columns.joined')} className="whitespace-nowrap">
              {formatInstant(member.joinedAt, locale)}
            </TableCell>
            {mayWrite && (
              <TableCell label={t('columns.actions')}>
                <RemoveMember orgId={orgId} member={member} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
