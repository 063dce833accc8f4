'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { orgAction } from '@/lib/server/auth/action';
import { createSampleClients } from './mutations';

export const createSampleClientsAction = orgAction('clients.write')
  .inputSchema(z.looseObject({}))
  .action(async ({ ctx }) => {
    await createSampleClients(ctx.scope, new Date());
    revalidatePath('/w', 'layout');
  });
