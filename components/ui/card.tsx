import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={cn('rounded-xl border bg-card', className)} />;
}

interface CardHeaderProps {
  title: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  className?: string;
}

export function CardHeader({ title, aside, level = 3, className }: CardHeaderProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <header
      className={cn(
        'flex items-center justify-between gap-3 border-b px-4 py-2.5 wide:px-5',
        className,
      )}
    >
      <Heading className="font-semibold">{title}</Heading>
      {aside !== undefined && <div className="text-sm text-soft">{aside}</div>}
    </header>
  );
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={cn('px-4 py-4 wide:px-5', className)} />;
}
