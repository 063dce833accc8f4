import { useTranslations } from 'next-intl';
import { AuthShell } from '@/components/shell/auth-shell';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { ButtonLink } from '@/components/ui/link';
import type { InvitationState } from '@/lib/domain/people/member-input';
import type { ErrorCode } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { signOutAction } from '@/lib/server/auth/actions';
import type { InvitationPage } from '@/lib/server/members/loaders';
import { AcceptInvitation } from './accept-invitation';
import { JoinForm } from './join-form';
import { SignInForm } from './sign-in-form';

/** What an invitation link opens: a way in, or the sentence why there is none. */
export function InvitationDoor({ page }: { page: InvitationPage }) {
  const t = useTranslations('invite');
  const roles = useTranslations('roles');
  const { invitation, user, token } = page;
  const refusal = refusalOf(page);
  if (invitation === undefined || refusal !== undefined) {
    return <Refused code={refusal ?? 'invitation-unknown'} signedIn={user !== undefined} />;
  }
  const { email, organisationName } = invitation;
  return (
    <AuthShell
      title={t('title', { organisation: organisationName })}
      description={t('description', { role: roles(`${invitation.role}.name`) })}
    >
      <WayIn page={page} email={email} hasAccount={invitation.hasAccount} token={token} />
    </AuthShell>
  );
}

interface WayInProps {
  page: InvitationPage;
  email: string;
  hasAccount: boolean;
  token: string;
}

function WayIn({ page, email, hasAccount, token }: WayInProps) {
  if (page.user !== undefined) return <AcceptInvitation token={token} />;
  if (hasAccount) return <SignInForm next={paths.invite(token)} email={email} />;
  return <JoinForm token={token} email={email} />;
}

function Refused({ code, signedIn }: { code: ErrorCode; signedIn: boolean }) {
  const t = useTranslations('invite');
  const errors = useTranslations('errors');
  return (
    <AuthShell title={t('refusedTitle')}>
      <Callout tone="warn">{errors(code, { minutes: 1 })}</Callout>
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink href={signedIn ? paths.home() : paths.signIn()} variant="primary">
          {signedIn ? t('home') : t('signIn')}
        </ButtonLink>
        {code === 'invitation-other-person' && (
          <form action={signOutAction}>
            <Button type="submit">{t('signOut')}</Button>
          </form>
        )}
      </div>
    </AuthShell>
  );
}

function refusalOf({ invitation, user, newAccounts }: InvitationPage): ErrorCode | undefined {
  if (invitation === undefined) return 'invitation-unknown';
  const closed = refusals[invitation.state];
  if (closed !== undefined) return closed;
  if (user !== undefined && user.email !== invitation.email) return 'invitation-other-person';
  return !invitation.hasAccount && !newAccounts ? 'signup-closed' : undefined;
}

const refusals: Record<InvitationState, ErrorCode | undefined> = {
  open: undefined,
  used: 'invitation-used',
  revoked: 'invitation-revoked',
  expired: 'invitation-expired',
};
