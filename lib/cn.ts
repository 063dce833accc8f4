import { clsx, type ClassValue } from 'clsx';
import { extendTailwindMerge } from 'tailwind-merge';

/** Class names joined; of two that fight over one property the later wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}

const merge = extendTailwindMerge({ extend: { theme: { text: ['md'] } } });
