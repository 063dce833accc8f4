'use server';

import {
  addSlotSchema,
  archiveSlotSchema,
  notApplicableSchema,
  openRevisionSchema,
  slotRefSchema,
} from '@/lib/domain/materials/slot-input';
import { orgAction } from '@/lib/server/auth/action';
import {
  addSlot,
  archiveSlot,
  markApplicable,
  markNotApplicable,
  openRevision,
  restoreSlot,
} from './mutations';

export const addSlotAction = orgAction('materials.write')
  .inputSchema(addSlotSchema)
  .action(({ ctx, parsedInput }) => addSlot(ctx.scope, parsedInput, new Date()));

export const archiveSlotAction = orgAction('materials.write')
  .inputSchema(archiveSlotSchema)
  .action(({ ctx, parsedInput }) => archiveSlot(ctx.scope, parsedInput, new Date()));

export const restoreSlotAction = orgAction('materials.write')
  .inputSchema(slotRefSchema)
  .action(({ ctx, parsedInput }) => restoreSlot(ctx.scope, parsedInput, new Date()));

export const markNotApplicableAction = orgAction('materials.confirm')
  .inputSchema(notApplicableSchema)
  .action(({ ctx, parsedInput }) => markNotApplicable(ctx.scope, parsedInput, new Date()));

export const markApplicableAction = orgAction('materials.confirm')
  .inputSchema(slotRefSchema)
  .action(({ ctx, parsedInput }) => markApplicable(ctx.scope, parsedInput, new Date()));

export const openRevisionAction = orgAction('materials.write')
  .inputSchema(openRevisionSchema)
  .action(({ ctx, parsedInput }) => openRevision(ctx.scope, parsedInput, new Date()));
