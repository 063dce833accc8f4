import { useLocale, useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { cn } from '@/lib/cn';
import { packRefOf } from '@/lib/domain/rules/pack-schema';
import { paths } from '@/lib/paths';
import type { RulesPage } from '@/lib/server/packs/loaders';

/** Links, so that a pack or a group has an address of its own. */
export function RuleFilter({ page }: { page: RulesPage }) {
  const t = useTranslations('rulesPage');
  const groupNames = useTranslations('groups');
  const locale = useLocale();
  const { orgId, packs, pack, groups, group } = page;
  const ref = packRefOf(pack);
  const hrefOf = (query: Record<string, string>) =>
    `${paths.rules(orgId)}?${new URLSearchParams(query).toString()}`;
  return (
    <div className="mt-4 grid gap-2 print:hidden">
      {packs.length > 1 && (
        <nav aria-label={t('packs')} className="flex flex-wrap gap-1.5">
          {packs.map((each) => (
            <Choice key={each.ref} href={hrefOf({ pack: each.ref })} active={each.ref === ref}>
              {each.title[locale]}
            </Choice>
          ))}
        </nav>
      )}
      <nav aria-label={t('groups')} className="flex flex-wrap gap-1.5">
        <Choice href={hrefOf({ pack: ref })} active={group === undefined}>
          {t('all')}
        </Choice>
        {groups.map((each) => (
          <Choice key={each} href={hrefOf({ pack: ref, group: each })} active={each === group}>
            {groupNames(each)}
          </Choice>
        ))}
      </nav>
    </div>
  );
}

interface ChoiceProps {
  href: string;
  active: boolean;
  children: string;
}

function Choice({ href, active, children }: ChoiceProps) {
  return (
    <NextLink
      href={href}
      aria-current={active ? 'true' : undefined}
      className={cn(
        'inline-flex min-h-8 items-center rounded-full border px-3 text-sm pointer-coarse:min-h-10',
        active
          ? 'border-accent bg-accent-bg font-semibold text-accent'
          : 'bg-card text-soft hover:text-ink',
      )}
    >
      {children}
    </NextLink>
  );
}
