'use client';

import { ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Popover as Radix } from 'radix-ui';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { floatingClass } from '@/components/ui/floating-class';
import { cn } from '@/lib/cn';
import type { PlaceOption } from './use-place-options';

interface Props {
  /** What is chosen with it, for a screen reader. */
  label: string;
  value: PlaceOption | undefined;
  likely: readonly PlaceOption[];
  all: readonly PlaceOption[];
  onChoose: (option: PlaceOption) => void;
  className?: string;
}

/** One row of the three tables, found by typing; the likely ones come first. */
export function PlacePicker({ label, value, likely, all, onChoose, className }: Props) {
  const t = useTranslations('tray');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const wanted = typed.trim().toLowerCase();
  const matches = (option: PlaceOption) => option.words.includes(wanted);
  const first = likely.filter(matches);
  const rest = all.filter(
    (option) => matches(option) && !first.some((one) => one.id === option.id),
  );
  const options = [...first, ...rest];

  function show(next: boolean) {
    setOpen(next);
    setTyped('');
    setActive(0);
  }

  function choose(option: PlaceOption | undefined) {
    if (option === undefined) return;
    show(false);
    onChoose(option);
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(options.length - 1, Math.max(0, active + step)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active]);
    }
  }

  const optionId = (option: PlaceOption) => `${id}-${option.id}`;
  const activeOption = options[active];
  return (
    <Radix.Root open={open} onOpenChange={show}>
      <Radix.Trigger asChild>
        <Button
          size="sm"
          aria-label={value ? `${label}: ${value.text}` : label}
          className={cn('min-w-0 justify-between font-normal', className)}
        >
          <span className="truncate">{value?.text ?? t('choose')}</span>
          <ChevronsUpDown aria-hidden className="text-soft" />
        </Button>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={12}
          className={cn(floatingClass, 'w-[min(22rem,calc(100vw-1.5rem))] p-2')}
        >
          <Input
            role="combobox"
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={activeOption && optionId(activeOption)}
            aria-label={t('search')}
            placeholder={t('search')}
            value={typed}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(0);
            }}
            onKeyDown={press}
          />
          <div
            role="listbox"
            id={`${id}-list`}
            aria-label={label}
            tabIndex={-1}
            className="mt-2 max-h-72 overflow-y-auto"
          >
            {options.length === 0 && (
              <p className="px-2 py-1.5 text-md text-soft">{t('noMatch')}</p>
            )}
            {[
              { title: t('candidates'), members: first },
              { title: t('allKinds'), members: rest },
            ].map(
              ({ title, members }) =>
                members.length > 0 && (
                  <div key={title} role="group" aria-label={title}>
                    <p aria-hidden className="px-2 pt-1.5 text-xs text-soft">
                      {title}
                    </p>
                    {members.map((option) => (
                      <div
                        key={option.id}
                        id={optionId(option)}
                        role="option"
                        aria-selected={option.id === activeOption?.id}
                        ref={option.id === activeOption?.id ? intoView : undefined}
                        onPointerMove={() => setActive(options.indexOf(option))}
                        onClick={() => choose(option)}
                        className={cn(
                          'flex min-h-8 cursor-pointer items-center justify-between gap-3 rounded-md px-2 text-md pointer-coarse:min-h-11',
                          option.id === activeOption?.id && 'bg-accent-bg text-accent',
                        )}
                      >
                        <span>{option.text}</span>
                        <span className="text-sm text-soft">{option.row}</span>
                      </div>
                    ))}
                  </div>
                ),
            )}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' });
