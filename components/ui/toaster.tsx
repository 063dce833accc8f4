'use client';

import { useTranslations } from 'next-intl';
import { Toaster as Sonner } from 'sonner';

/** Mounted once in the root layout; anyone calls `toast` of sonner. */
export function Toaster() {
  const t = useTranslations('ui');
  return (
    <Sonner
      position="bottom-right"
      duration={7000}
      closeButton
      style={{ fontFamily: 'inherit' }}
      expand
      containerAriaLabel={t('notifications')}
      toastOptions={{
        closeButtonAriaLabel: t('close'),
        unstyled: true,
        classNames: {
          toast:
            'relative flex w-full items-start gap-2.5 rounded-lg border bg-card p-3.5 pe-9 text-md text-ink shadow-lg sm:w-90',
          title: 'font-medium',
          description: 'text-sm text-soft',
          icon: 'mt-1 shrink-0',
          success: '[&_[data-icon]]:text-pass',
          error: '[&_[data-icon]]:text-fail',
          warning: '[&_[data-icon]]:text-warn',
          info: '[&_[data-icon]]:text-accent',
          actionButton:
            'ms-auto min-h-7 shrink-0 rounded-md border border-edge px-2.5 text-sm font-medium',
          closeButton:
            'absolute end-2 top-2 grid size-7 place-items-center rounded-md text-soft hover:bg-rule2',
        },
      }}
    />
  );
}
