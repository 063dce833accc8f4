import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { cn } from '@/lib/cn';

export function Brand({ href, className }: { href: string; className?: string }) {
  const t = useTranslations('shell');
  return (
    <NextLink
      prefetch={false}
      href={href}
      className={cn('inline-flex min-h-8 items-baseline gap-2 font-bold tracking-wider', className)}
    >
      <BrandName />
      <span className="text-xs leading-tight font-normal tracking-normal text-soft">
        {t('tagline')}
      </span>
    </NextLink>
  );
}

export function BrandName() {
  const t = useTranslations('shell');
  return (
    <span className="text-xl whitespace-nowrap">
      {t.rich('brand', { seal: (part) => <span className="text-seal">{part}</span> })}
    </span>
  );
}
