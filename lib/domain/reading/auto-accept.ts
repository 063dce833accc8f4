import { z } from 'zod';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import { HIGH_CERTAINTY } from './reading';
import type { AutoAccept } from './reading-input';

/** From when on a workspace may have proposals accepted without a person; never below high certainty. */
export const acceptThresholds = [0.99, 0.98, 0.95, HIGH_CERTAINTY] as const;

/** The form of it: off keeps what was chosen, in case somebody thinks again. */
export const autoAcceptFormSchema = z
  .object({
    enabled: z.boolean(),
    minCertainty: z.number().min(HIGH_CERTAINTY).max(1),
    kinds: z.array(materialKindSchema),
  })
  .refine(({ enabled, kinds }) => !enabled || kinds.length > 0, {
    path: ['kinds'],
    error: 'validation.required',
  });
export type AutoAcceptForm = z.infer<typeof autoAcceptFormSchema>;

/** As the form begins; off unless somebody turned it on. */
export const toAutoAcceptForm = (stored: AutoAccept | null): AutoAcceptForm =>
  stored === null
    ? { enabled: false, minCertainty: 0.98, kinds: [] }
    : { enabled: true, ...stored };

/** What is stored of it; null lets nothing through. */
export const fromAutoAcceptForm = ({ enabled, ...policy }: AutoAcceptForm): AutoAccept | null =>
  enabled ? policy : null;
