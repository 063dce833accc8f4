'use client';

import { CalendarDays } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, type ComponentProps } from 'react';
import { cn } from '@/lib/cn';
import { buttonVariants } from './button-variants';
import { controlClass } from './control-class';
import { useFieldWiring } from './field';

/** A day as text, so 2026-02-30 can be typed and answered; the device's own picker beside it. */
export function DateField({ className, disabled, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const t = useTranslations('ui.date');
  const wiring = useFieldWiring();
  const row = useRef<HTMLSpanElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  function openPicker() {
    if (!picker.current) return;
    picker.current.value = textInput(row.current)?.value ?? '';
    picker.current.showPicker();
  }

  return (
    <span ref={row} className="relative block w-full max-w-52 self-start">
      <input
        {...wiring}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('placeholder')}
        maxLength={10}
        disabled={disabled}
        {...rest}
        data-day
        className={cn(controlClass, 'pe-11', className)}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => typeInto(textInput(row.current), event.target.value)}
        className="pointer-events-none absolute end-1 bottom-0 h-full w-8 opacity-0"
      />
      <button
        type="button"
        disabled={disabled}
        onClick={openPicker}
        aria-label={t('pick')}
        className={cn(
          buttonVariants({ variant: 'ghost', size: 'icon' }),
          'absolute end-0.5 top-1/2 -translate-y-1/2 text-soft',
        )}
      >
        <CalendarDays aria-hidden />
      </button>
    </span>
  );
}

function textInput(row: HTMLElement | null): HTMLInputElement | null {
  return row?.querySelector<HTMLInputElement>('input[data-day]') ?? null;
}

// setRangeText, unlike `value =`, is a change React notices.
function typeInto(input: HTMLInputElement | null, day: string) {
  if (!input || day === '') return;
  input.setRangeText(day, 0, input.value.length, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
