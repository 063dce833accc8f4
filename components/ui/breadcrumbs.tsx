import { useTranslations } from 'next-intl';
import NextLink from 'next/link';

export interface Crumb {
  label: string;
  href?: string;
}

export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav aria-label={t('breadcrumbs')} className="text-sm text-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {items.map((item, index) => (
          <li key={`${item.href}${item.label}`} className="flex items-center gap-x-1.5">
            {index > 0 && (
              <span aria-hidden className="text-faint">
                /
              </span>
            )}
            {item.href ? (
              <NextLink
                prefetch={false}
                href={item.href}
                className="inline-flex min-h-6 items-center hover:text-ink hover:underline"
              >
                {item.label}
              </NextLink>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
