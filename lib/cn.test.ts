import { expect, it } from 'vitest';
import { cn } from './cn';

it('lets the later of two classes win, and keeps a size beside a colour', () => {
  expect(cn('px-4 text-md text-soft', false, 'px-2')).toBe('text-md text-soft px-2');
});
