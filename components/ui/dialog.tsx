'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import { useRef, type ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { buttonVariants } from './button-variants';

export interface DialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** One focusable element; focus returns to it. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  size?: 'md' | 'lg' | 'xl';
  children?: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { open, onOpenChange, trigger, title, description, footer, size = 'md', children } = props;
  const t = useTranslations('ui');
  const before = useRef<Element>(null);

  /** Without a trigger Radix gives the focus to nobody: it goes back to where it was. */
  function giveFocusBack(event: Event) {
    if (trigger || !(before.current instanceof HTMLElement)) return;
    event.preventDefault();
    before.current.focus();
  }

  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="appear fixed inset-0 z-40 bg-black/45" />
        <Radix.Content
          className={cn(
            'appear fixed inset-x-3 top-1/2 z-50 mx-auto flex max-h-[calc(100dvh-2rem)] -translate-y-1/2 flex-col rounded-xl border bg-card shadow-xl outline-none',
            widths[size],
          )}
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            before.current = document.activeElement;
          }}
          onCloseAutoFocus={giveFocusBack}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-2">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && (
                <Radix.Description className="text-md text-soft">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close
              className={buttonVariants({ variant: 'ghost', size: 'icon' })}
              aria-label={t('close')}
            >
              <X aria-hidden />
            </Radix.Close>
          </header>
          {children && <div className="overflow-y-auto px-5 py-2">{children}</div>}
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 px-5 pt-3 pb-5">{footer}</footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const widths = { md: 'max-w-lg', lg: 'max-w-2xl', xl: 'max-w-5xl' } as const;
