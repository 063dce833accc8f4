'use server';

import { archiveSchema, recordSchema } from '@/lib/domain/inputs/record-ref';
import { createLicenceSchema, editLicenceSchema } from '@/lib/domain/licences/licence-input';
import { orgAction } from '@/lib/server/auth/action';
import { archiveLicence, createLicence, editLicence, restoreLicence } from './mutations';

export const createLicenceAction = orgAction('clients.write')
  .inputSchema(createLicenceSchema)
  .action(({ ctx, parsedInput }) => createLicence(ctx.scope, parsedInput, new Date()));

export const editLicenceAction = orgAction('clients.write')
  .inputSchema(editLicenceSchema)
  .action(({ ctx, parsedInput }) => editLicence(ctx.scope, parsedInput, new Date()));

export const archiveLicenceAction = orgAction('clients.archive')
  .inputSchema(archiveSchema)
  .action(({ ctx, parsedInput }) => archiveLicence(ctx.scope, parsedInput, new Date()));

export const restoreLicenceAction = orgAction('clients.archive')
  .inputSchema(recordSchema)
  .action(({ ctx, parsedInput }) => restoreLicence(ctx.scope, parsedInput.id, new Date()));
