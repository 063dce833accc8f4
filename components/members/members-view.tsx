import { useTranslations } from 'next-intl';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import type { MembersPage } from '@/lib/server/members/loaders';
import { InvitationTable } from './invitation-table';
import { InviteDialog } from './invite-dialog';
import { MemberTable } from './member-table';
import { RoleMatrix } from './role-matrix';

/** Who is in this workspace, who is asked in, and what each of them may do. */
export function MembersView({ page }: { page: MembersPage }) {
  const t = useTranslations('members');
  const { orgId, members, invitations, mayWrite } = page;
  return (
    <>
      <PageHeading
        title={t('title')}
        description={t('description')}
        actions={mayWrite && <InviteDialog orgId={orgId} newAccounts={page.newAccounts} />}
      />
      <MemberTable orgId={orgId} members={members} mayWrite={mayWrite} />
      {mayWrite && (
        <>
          <SectionHeading title={t('invitations.title')} />
          <InvitationTable orgId={orgId} invitations={invitations} />
        </>
      )}
      <SectionHeading title={t('matrix.title')} />
      <RoleMatrix />
    </>
  );
}
