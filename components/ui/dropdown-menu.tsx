'use client';

import { Check } from 'lucide-react';
import NextLink from 'next/link';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';
import { floatingClass } from './floating-class';

export interface DropdownMenuProps {
  trigger: ReactNode;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom';
  children: ReactNode;
}

export function DropdownMenu({ trigger, align = 'end', side, children }: DropdownMenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            floatingClass,
            'max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto p-1',
          )}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  href?: string;
  onSelect?: () => void;
  icon?: ReactNode;
  destructive?: boolean;
  disabled?: boolean;
  checked?: boolean;
  children: ReactNode;
}

export function MenuItem(props: MenuItemProps) {
  const { href, onSelect, icon, destructive, disabled, checked, children } = props;
  const inside = (
    <>
      {icon}
      <span className="min-w-0 flex-1">{children}</span>
      {checked && <Check aria-hidden className="text-accent" />}
    </>
  );
  return (
    <Radix.Item
      asChild={href !== undefined}
      disabled={disabled}
      onSelect={onSelect}
      aria-current={checked || undefined}
      className={cn(itemClass, destructive && 'text-fail')}
    >
      {href === undefined ? inside : <NextLink href={href}>{inside}</NextLink>}
    </Radix.Item>
  );
}

export interface MenuChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One of a few, inside a menu: language, theme. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps) {
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
        {options.map((option) => (
          <Radix.RadioItem key={option.value} value={option.value} className={itemClass}>
            <span className="flex-1">{option.label}</span>
            <Radix.ItemIndicator>
              <Check aria-hidden className="text-accent" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-1.5 pb-0.5 text-xs text-soft">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 border-t" />;
}

const itemClass =
  'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2.5 py-1 text-md outline-none select-none data-disabled:opacity-50 data-highlighted:bg-accent-bg pointer-coarse:min-h-10 [&_svg]:size-4 [&_svg]:shrink-0';
