import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RefreshGate } from '@/components/forms/refresh-gate';
import { AppShell } from '@/components/shell/app-shell';
import { paths } from '@/lib/paths';
import { signOutAction } from '@/lib/server/auth/actions';
import type { Workspace } from '@/lib/server/organisations/loaders';
import { SessionGate } from './session-gate';

interface Props {
  workspace: Workspace;
  children: ReactNode;
}

/** Around every page of a workspace: where one is, where one can go, and who is here. */
export function WorkspaceFrame({ workspace, children }: Props) {
  const t = useTranslations('nav');
  const shell = useTranslations('shell');
  const { organisation, organisations, user, mayReadAudit } = workspace;
  const { id } = organisation;
  const items = [
    { href: paths.workspace(id), label: t('portfolio') },
    { href: paths.rules(id), label: t('rules') },
    { href: paths.members(id), label: t('members') },
    ...(mayReadAudit ? [{ href: paths.audit(id), label: t('audit') }] : []),
    { href: paths.settings(id), label: t('settings') },
    { href: paths.account(id), label: shell('accountSettings') },
  ];
  return (
    <SessionGate user={user}>
      <AppShell
        brandHref={paths.workspace(id)}
        organisation={organisation}
        organisations={organisations.map((each) => ({ ...each, href: paths.workspace(each.id) }))}
        user={user}
        nav={[{ label: t('workspace'), items }]}
        accountHref={paths.account(id)}
        signOutAction={signOutAction}
      >
        <RefreshGate>{children}</RefreshGate>
      </AppShell>
    </SessionGate>
  );
}
