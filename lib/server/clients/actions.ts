'use server';

import { editClientSchema } from '@/lib/domain/clients/client-input';
import {
  archiveClientsSchema,
  assignOwnersSchema,
  removeSamplesSchema,
  restoreClientsSchema,
} from '@/lib/domain/portfolio/portfolio-input';
import { orgAction } from '@/lib/server/auth/action';
import {
  archiveClients,
  assignOwners,
  editClient,
  removeSamples,
  restoreClients,
} from './mutations';

export const editClientAction = orgAction('clients.write')
  .inputSchema(editClientSchema)
  .action(({ ctx, parsedInput }) => editClient(ctx.scope, parsedInput, new Date()));

export const assignOwnersAction = orgAction('clients.write')
  .inputSchema(assignOwnersSchema)
  .action(({ ctx, parsedInput }) => assignOwners(ctx.scope, parsedInput, new Date()));

export const archiveClientsAction = orgAction('clients.archive')
  .inputSchema(archiveClientsSchema)
  .action(({ ctx, parsedInput }) => archiveClients(ctx.scope, parsedInput, new Date()));

export const restoreClientsAction = orgAction('clients.archive')
  .inputSchema(restoreClientsSchema)
  .action(({ ctx, parsedInput }) => restoreClients(ctx.scope, parsedInput, new Date()));

export const removeSamplesAction = orgAction('clients.archive')
  .inputSchema(removeSamplesSchema)
  .action(({ ctx, parsedInput }) => removeSamples(ctx.scope, parsedInput.reason, new Date()));
