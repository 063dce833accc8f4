'use server';

import { stateFactsSchema } from '@/lib/domain/materials/slot-input';
import { orgAction } from '@/lib/server/auth/action';
import { stateFacts } from './mutations';

export const saveFactsAction = orgAction('materials.write')
  .inputSchema(stateFactsSchema)
  .action(({ ctx, parsedInput }) => stateFacts(ctx.scope, parsedInput, false, new Date()));

export const confirmFactsAction = orgAction('materials.confirm')
  .inputSchema(stateFactsSchema)
  .action(({ ctx, parsedInput }) => stateFacts(ctx.scope, parsedInput, true, new Date()));
