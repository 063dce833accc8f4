import { cn } from '@/lib/cn';
import { initialsOf } from './initials-of';

export function Avatar({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        'inline-grid size-8 shrink-0 place-items-center rounded-full bg-accent-bg text-sm font-semibold text-accent',
        className,
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
