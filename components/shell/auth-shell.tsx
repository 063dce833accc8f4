import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { BrandName } from './brand';
import { LanguageSwitch } from './language-switch';

interface Props {
  title: ReactNode;
  description?: ReactNode;
  /** `lg` for the longer forms of the first run. */
  size?: 'md' | 'lg';
  /** Under the card: another way in. */
  footer?: ReactNode;
  children: ReactNode;
}

/** Sign-in, first run, registration, invitation: one calm card. */
export function AuthShell({ title, description, size = 'md', footer, children }: Props) {
  const t = useTranslations('shell');
  return (
    <div className="flex min-h-dvh flex-col px-4">
      <header className="mx-auto flex w-full max-w-310 justify-end pt-3">
        <LanguageSwitch />
      </header>
      <main
        id="content"
        className={cn(
          'mx-auto flex w-full flex-1 flex-col justify-center pt-4 pb-[12vh]',
          size === 'lg' ? 'max-w-2xl' : 'max-w-md',
        )}
      >
        <div className="mb-5 px-1">
          <p className="text-3xl font-bold tracking-wider [&>span]:text-3xl">
            <BrandName />
          </p>
          <p className="text-balance text-soft">{t('promise')}</p>
        </div>
        <section className="rounded-xl border bg-card px-5 py-5 wide:px-7 wide:py-6">
          <h1 className="text-xl font-semibold">{title}</h1>
          {description && <p className="text-md text-soft">{description}</p>}
          <div className="mt-4">{children}</div>
        </section>
        {footer && <div className="mt-4 px-1 text-md text-soft">{footer}</div>}
      </main>
    </div>
  );
}
