'use server';

import { archiveSchema, recordSchema } from '@/lib/domain/inputs/record-ref';
import {
  filingEventsSchema,
  openCaseSchema,
  registerCompleteSchema,
  startSeasonSchema,
} from '@/lib/domain/season/season-input';
import { orgAction } from '@/lib/server/auth/action';
import {
  archiveSeason,
  declareRegister,
  openCase,
  recordFiling,
  restoreSeason,
  startSeason,
} from './mutations';

export const openCaseAction = orgAction('clients.write')
  .inputSchema(openCaseSchema)
  .action(({ ctx, parsedInput }) => openCase(ctx.scope, parsedInput, new Date()));

export const startSeasonAction = orgAction('seasons.write')
  .inputSchema(startSeasonSchema)
  .action(({ ctx, parsedInput }) => startSeason(ctx.scope, parsedInput, new Date()));

export const recordFilingAction = orgAction('seasons.write')
  .inputSchema(filingEventsSchema)
  .action(({ ctx, parsedInput }) => recordFiling(ctx.scope, parsedInput, new Date()));

export const declareRegisterAction = orgAction('complaints.write')
  .inputSchema(registerCompleteSchema)
  .action(({ ctx, parsedInput }) => declareRegister(ctx.scope, parsedInput, new Date()));

export const archiveSeasonAction = orgAction('clients.archive')
  .inputSchema(archiveSchema)
  .action(({ ctx, parsedInput }) => archiveSeason(ctx.scope, parsedInput, new Date()));

export const restoreSeasonAction = orgAction('clients.archive')
  .inputSchema(recordSchema)
  .action(({ ctx, parsedInput }) => restoreSeason(ctx.scope, parsedInput.id, new Date()));
