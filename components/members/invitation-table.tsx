import { MailPlus } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
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
import { RevokeInvitation } from './revoke-invitation';

interface Props {
  orgId: string;
  invitations: MembersPage['invitations'];
}

export function InvitationTable({ orgId, invitations }: Props) {
  const t = useTranslations('members.invitations');
  const roles = useTranslations('roles');
  const locale = useLocale();
  if (invitations.length === 0) {
    return (
      <EmptyState
        icon={<MailPlus />}
        title={t('empty.title')}
        description={t('empty.description')}
      />
    );
  }
  return (
    <Table caption={t('title')}>
      <TableHead>
        <TableColumn>{t('email')}</TableColumn>
        <TableColumn>{t('role')}</TableColumn>
        <TableColumn>{t('expires')}</TableColumn>
        <TableColumn>{t('actions')}</TableColumn>
      </TableHead>
      <TableBody>
        {invitations.map((invitation) => (
          <TableRow key={invitation.id}>
            <TableCell label={t('email')} className="break-all">
              {invitation.email}
            </TableCell>
            <TableCell label={t('role')}>{roles(`${invitation.role}.name`)}</TableCell>
            <TableCell label={t('expires')}>
              {invitation.state === 'expired' ? (
                <Badge tone="warn">{t('expired')}</Badge>
              ) : (
                formatInstant(invitation.expiresAt, locale)
              )}
            </TableCell>
            <TableCell label={t('actions')}>
              <RevokeInvitation orgId={orgId} invitation={invitation} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
