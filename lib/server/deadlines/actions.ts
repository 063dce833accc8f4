'use server';

import {
  addMilestoneSchema,
  markMilestoneSchema,
  restoreDeadlineSchema,
  waiveDeadlineSchema,
} from '@/lib/domain/deadlines/deadline-input';
import { archiveSchema, recordSchema } from '@/lib/domain/inputs/record-ref';
import { orgAction } from '@/lib/server/auth/action';
import {
  addMilestone,
  archiveMilestone,
  markMilestone,
  restoreDeadline,
  restoreMilestone,
  waiveDeadline,
} from './mutations';

export const addMilestoneAction = orgAction('deadlines.write')
  .inputSchema(addMilestoneSchema)
  .action(({ ctx, parsedInput }) => addMilestone(ctx.scope, parsedInput, new Date()));

export const markMilestoneAction = orgAction('deadlines.write')
  .inputSchema(markMilestoneSchema)
  .action(({ ctx, parsedInput }) => markMilestone(ctx.scope, parsedInput, new Date()));

export const archiveMilestoneAction = orgAction('deadlines.write')
  .inputSchema(archiveSchema)
  .action(({ ctx, parsedInput }) => archiveMilestone(ctx.scope, parsedInput, new Date()));

export const restoreMilestoneAction = orgAction('deadlines.write')
  .inputSchema(recordSchema)
  .action(({ ctx, parsedInput }) => restoreMilestone(ctx.scope, parsedInput.id, new Date()));

export const waiveDeadlineAction = orgAction('deadlines.waive')
  .inputSchema(waiveDeadlineSchema)
  .action(({ ctx, parsedInput }) => waiveDeadline(ctx.scope, parsedInput, new Date()));

export const restoreDeadlineAction = orgAction('deadlines.waive')
  .inputSchema(restoreDeadlineSchema)
  .action(({ ctx, parsedInput }) => restoreDeadline(ctx.scope, parsedInput, new Date()));
