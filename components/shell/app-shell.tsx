import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from './brand';
import { ContextCard, type ShellContext } from './context-card';
import { MobileBar } from './mobile-bar';
import type { NavSection, OrganisationLink, SignedInPerson } from './nav-section';
import { OrganisationSwitcher } from './organisation-switcher';
import { ShellKeys } from './shell-keys';
import { SideNav } from './side-nav';
import { SkipLink } from './skip-link';
import { UserMenu } from './user-menu';

export interface AppShellProps {
  brandHref: string;
  organisation: { id: string; name: string };
  organisations: readonly OrganisationLink[];
  user: SignedInPerson;
  nav: readonly NavSection[];
  context?: ShellContext;
  accountHref: string;
  signOutAction: () => Promise<void>;
  children: ReactNode;
}

/** Everything around a signed-in page. Navigation beside it from 820 px, in a sheet below. */
export function AppShell(props: AppShellProps) {
  const { brandHref, organisation, organisations, user, nav, context, children } = props;
  const t = useTranslations('shell');
  const account = { user, accountHref: props.accountHref, signOutAction: props.signOutAction };
  const above = (
    <>
      <OrganisationSwitcher organisation={organisation} organisations={organisations} />
      {context && <ContextCard {...context} />}
    </>
  );
  return (
    <div className="min-h-dvh wide:grid wide:grid-cols-[216px_minmax(0,1fr)] print:block">
      <SkipLink />
      <ShellKeys />
      <MobileBar
        brandHref={brandHref}
        sections={nav}
        above={above}
        userMenu={<UserMenu {...account} compact />}
      />
      <aside
        aria-label={t('menu')}
        className="sticky top-0 hidden h-dvh flex-col gap-3 border-e px-3 pt-4 pb-2 wide:flex print:hidden"
      >
        <Brand href={brandHref} className="px-2.5" />
        {above}
        <div className="-mx-3 min-h-0 flex-1 overflow-y-auto px-3">
          <SideNav sections={nav} />
        </div>
        <div className="border-t pt-2">
          <UserMenu {...account} />
        </div>
      </aside>
      <main
        id="content"
        tabIndex={-1}
        className="max-w-310 min-w-0 px-4 pt-4 pb-12 outline-none wide:px-8 wide:pt-5.5 print:max-w-none print:p-0"
      >
        {children}
      </main>
    </div>
  );
}
