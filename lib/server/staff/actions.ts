'use server';

import { assignRolesSchema, mapColumnsSchema } from '@/lib/domain/staff/staff-input';
import { orgAction } from '@/lib/server/auth/action';
import { assignRoles, mapColumns } from './mutations';

export const mapColumnsAction = orgAction('materials.write')
  .inputSchema(mapColumnsSchema)
  .action(({ ctx, parsedInput }) => mapColumns(ctx.scope, parsedInput, new Date()));

export const assignRolesAction = orgAction('materials.write')
  .inputSchema(assignRolesSchema)
  .action(({ ctx, parsedInput }) => assignRoles(ctx.scope, parsedInput, new Date()));
