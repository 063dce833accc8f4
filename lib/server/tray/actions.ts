'use server';

import {
  dismissTrayFilesSchema,
  placeTrayFilesSchema,
  readFileSchema,
  splitTrayFileSchema,
  trayFilesSchema,
} from '@/lib/domain/reading/reading-input';
import { orgAction } from '@/lib/server/auth/action';
import {
  dismissTrayFiles,
  placeTrayFiles,
  restoreTrayFiles,
  returnToTray,
  splitTrayFile,
} from './mutations';

export const placeTrayFilesAction = orgAction('materials.write')
  .inputSchema(placeTrayFilesSchema)
  .action(({ ctx, parsedInput }) => placeTrayFiles(ctx.scope, parsedInput, new Date()));

export const splitTrayFileAction = orgAction('materials.write')
  .inputSchema(splitTrayFileSchema)
  .action(({ ctx, parsedInput }) => splitTrayFile(ctx.scope, parsedInput, new Date()));

export const dismissTrayFilesAction = orgAction('materials.write')
  .inputSchema(dismissTrayFilesSchema)
  .action(({ ctx, parsedInput }) => dismissTrayFiles(ctx.scope, parsedInput, new Date()));

export const restoreTrayFilesAction = orgAction('materials.write')
  .inputSchema(trayFilesSchema)
  .action(({ ctx, parsedInput }) => restoreTrayFiles(ctx.scope, parsedInput.fileIds, new Date()));

export const returnToTrayAction = orgAction('materials.write')
  .inputSchema(readFileSchema)
  .action(({ ctx, parsedInput }) => returnToTray(ctx.scope, parsedInput.fileId, new Date()));
