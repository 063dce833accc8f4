import { z } from 'zod';
import { requiredDay } from '@/lib/domain/inputs/day';
import { reasonText, requiredText } from '@/lib/domain/inputs/text';

export const addMilestoneSchema = z.object({
  seasonId: z.uuid(),
  title: requiredText(120),
  day: requiredDay,
});
export type AddMilestone = z.infer<typeof addMilestoneSchema>;

export const markMilestoneSchema = z.object({ id: z.uuid(), done: z.boolean() });
export type MarkMilestone = z.infer<typeof markMilestoneSchema>;

export const waiveDeadlineSchema = z.object({
  seasonId: z.uuid(),
  key: requiredText(80),
  reason: reasonText,
});
export type WaiveDeadline = z.infer<typeof waiveDeadlineSchema>;

export const restoreDeadlineSchema = z.object({ seasonId: z.uuid(), key: requiredText(80) });
export type RestoreDeadline = z.infer<typeof restoreDeadlineSchema>;
