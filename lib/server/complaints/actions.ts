'use server';

import {
  addComplaintSchema,
  closeComplaintSchema,
  editComplaintSchema,
} from '@/lib/domain/complaints/complaint-input';
import { archiveSchema, recordSchema } from '@/lib/domain/inputs/record-ref';
import { orgAction } from '@/lib/server/auth/action';
import {
  addComplaint,
  archiveComplaint,
  closeComplaint,
  editComplaint,
  restoreComplaint,
} from './mutations';

export const addComplaintAction = orgAction('complaints.write')
  .inputSchema(addComplaintSchema)
  .action(({ ctx, parsedInput }) => addComplaint(ctx.scope, parsedInput, new Date()));

export const editComplaintAction = orgAction('complaints.write')
  .inputSchema(editComplaintSchema)
  .action(({ ctx, parsedInput }) => editComplaint(ctx.scope, parsedInput, new Date()));

export const closeComplaintAction = orgAction('complaints.write')
  .inputSchema(closeComplaintSchema)
  .action(({ ctx, parsedInput }) => closeComplaint(ctx.scope, parsedInput, new Date()));

export const archiveComplaintAction = orgAction('complaints.write')
  .inputSchema(archiveSchema)
  .action(({ ctx, parsedInput }) => archiveComplaint(ctx.scope, parsedInput, new Date()));

export const restoreComplaintAction = orgAction('complaints.write')
  .inputSchema(recordSchema)
  .action(({ ctx, parsedInput }) => restoreComplaint(ctx.scope, parsedInput.id, new Date()));
