import { z } from 'zod';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import { HIGH_CERTAINTY } from './reading';

/** From when on a workspace may have proposals accepted without a person; never below high certainty. */
export const acceptThresholds = [0.99, 0.98, 0.95, HIGH_CERTAINTY] as const;

/**
 * Whether and where proposals that agree are accepted by themselves. What a person must have seen with
 * their own eyes never is.
 */
export const autoAcceptSchema = z
  .object({
    enabled: z.boolean(),
    threshold: z.number().min(HIGH_CERTAINTY).max(1),
    kinds: z.array(materialKindSchema),
  })
  .refine(({ enabled, kinds }) => !enabled || kinds.length > 0, {
    path: ['kinds'],
    error: 'validation.required',
  });
export type AutoAccept = z.infer<typeof autoAcceptSchema>;

/** As every workspace begins: a person answers everything. */
export const NO_AUTO_ACCEPT: AutoAccept = { enabled: false, threshold: 0.98, kinds: [] };
