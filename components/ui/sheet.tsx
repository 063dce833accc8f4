'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { buttonVariants } from './button-variants';

export interface SheetProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactNode;
  title: ReactNode;
  side?: 'left' | 'right' | 'bottom';
  children: ReactNode;
}

export function Sheet({ open, onOpenChange, trigger, title, side = 'left', children }: SheetProps) {
  const t = useTranslations('ui');
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          aria-describedby={undefined}
          className={cn(
            'appear fixed z-50 flex flex-col bg-paper shadow-xl outline-none',
            sides[side],
          )}
        >
          <header className="flex items-center justify-between gap-3 border-b px-4 py-2">
            <Radix.Title className="font-semibold">{title}</Radix.Title>
            <Radix.Close
              className={buttonVariants({ variant: 'ghost', size: 'icon' })}
              aria-label={t('close')}
            >
              <X aria-hidden />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const sides = {
  left: 'inset-y-0 left-0 w-[min(20rem,88vw)] border-e',
  right: 'inset-y-0 right-0 w-[min(30rem,94vw)] border-s',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-t',
} as const;
