import { z } from 'zod';

/** The languages and appearances the product has. */
export const preferencesSchema = z.object({
  locale: z.enum(['zh-CN', 'en'], { error: 'validation.required' }),
  theme: z.enum(['system', 'light', 'dark'], { error: 'validation.required' }),
});
