'use server';

import { readFileSchema, seasonReadingSchema } from '@/lib/domain/reading/reading-input';
import { orgAction } from '@/lib/server/auth/action';
import { cancelReading, cancelSeasonReadings, retryReading } from './mutations';

export const cancelReadingAction = orgAction('materials.write')
  .inputSchema(readFileSchema)
  .action(({ ctx, parsedInput }) => cancelReading(ctx.scope, parsedInput.fileId, new Date()));

export const cancelSeasonReadingAction = orgAction('materials.write')
  .inputSchema(seasonReadingSchema)
  .action(({ ctx, parsedInput }) =>
    cancelSeasonReadings(ctx.scope, parsedInput.seasonId, new Date()),
  );

export const retryReadingAction = orgAction('materials.write')
  .inputSchema(readFileSchema)
  .action(({ ctx, parsedInput }) => retryReading(ctx.scope, parsedInput.fileId, new Date()));
