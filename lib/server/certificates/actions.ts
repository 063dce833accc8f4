'use server';

import { attachCertificateSchema } from '@/lib/domain/staff/staff-input';
import { orgAction } from '@/lib/server/auth/action';
import { attachCertificate } from './mutations';

export const attachCertificateAction = orgAction('materials.write')
  .inputSchema(attachCertificateSchema)
  .action(({ ctx, parsedInput }) => attachCertificate(ctx.scope, parsedInput, new Date()));
