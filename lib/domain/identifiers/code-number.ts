import { z } from 'zod';
import { sourceSchema } from '@/lib/domain/calendar/source';
import { normaliseNumber } from './normalise';

/** The shape of `lib/packs/code-ranges.yaml`: what the 95/96 ranges are for is data, because sources disagree. */
export const codeRangesSchema = z.strictObject({
  ranges: z.array(
    z.strictObject({
      prefix: z.string().regex(/^9[56]\d*$/),
      use: z.enum(['call-centre', 'customer-service', 'public']),
      disputed: z.boolean().default(false),
      sources: z.array(sourceSchema).min(1),
    }),
  ),
});

export type CodeRanges = z.infer<typeof codeRangesSchema>;
export type CodeRange = CodeRanges['ranges'][number];

export type CodeNumberProblem = 'character' | 'prefix' | 'length';

export type CodeNumberCheck =
  | {
      readonly ok: true;
      readonly value: string;
      /** The longest matching range; undefined when no range is known: its use is unknown, not allowed. */
      readonly range: CodeRange | undefined;
      readonly warning?: 'disputed-range' | 'unknown-range';
    }
  | { readonly ok: false; readonly problem: CodeNumberProblem };

/** 95/96 numbers: 95 or 96 and three or more digits. Source: materials.md, Identifiers. */
export function checkCodeNumber(text: string, table: CodeRanges): CodeNumberCheck {
  const value = normaliseNumber(text).replaceAll('-', '');
  if (/\D/.test(value)) return { ok: false, problem: 'character' };
  if (!/^9[56]/.test(value)) return { ok: false, problem: 'prefix' };
  if (value.length < 5) return { ok: false, problem: 'length' };

  const range = table.ranges
    .filter(({ prefix }) => value.startsWith(prefix))
    .reduce<CodeRange | undefined>(
      (longest, next) =>
        longest === undefined || next.prefix.length > longest.prefix.length ? next : longest,
      undefined,
    );
  if (range === undefined) return { ok: true, value, range, warning: 'unknown-range' };
  return { ok: true, value, range, ...(range.disputed ? { warning: 'disputed-range' } : {}) };
}
