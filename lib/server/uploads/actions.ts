'use server';

import { archiveFileSchema, fileRefSchema } from '@/lib/domain/materials/slot-input';
import { orgAction } from '@/lib/server/auth/action';
import { archiveFile, restoreFile } from './mutations';

export const archiveFileAction = orgAction('materials.write')
  .inputSchema(archiveFileSchema)
  .action(({ ctx, parsedInput }) => archiveFile(ctx.scope, parsedInput, new Date()));

export const restoreFileAction = orgAction('materials.write')
  .inputSchema(fileRefSchema)
  .action(({ ctx, parsedInput }) => restoreFile(ctx.scope, parsedInput, new Date()));
