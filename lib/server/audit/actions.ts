'use server';

import { z } from 'zod';
import { orgAction } from '@/lib/server/auth/action';
import { verifyAudit } from './queries';

export const verifyAuditAction = orgAction('audit.read')
  .inputSchema(z.looseObject({}))
  .action(async ({ ctx }) => {
    const { counted, fault, tail } = await verifyAudit(ctx.scope);
    return { counted, fault: fault ?? null, hash: tail.hash };
  });
