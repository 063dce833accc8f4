import { createSafeActionClient } from 'next-safe-action';
import { z } from 'zod';
import type { Permission } from '@/lib/domain/tenancy/roles';
import { AppError } from '@/lib/errors';
import { failureOf } from './failure-of';
import { fieldMessages } from './field-messages';
import { scopeOf } from './membership';
import { currentUser } from './session';

/**
 * Doors for writes. What is refused comes back as `serverError: { code, values }`, what is badly
 * typed as `validationErrors: { 'path.of.field': 'validation.key' }`. Never a redirect: a session
 * that ran out in the middle of a form is a code, so nothing typed is lost.
 */
const client = createSafeActionClient({ handleServerError: failureOf });

const userClient = client.use(async ({ next }) => {
  const user = await currentUser();
  if (user === undefined) throw new AppError('session-expired');
  return next({ ctx: { user } });
});

const orgInput = z.object({ orgId: z.uuid({ error: 'validation.required' }) });

/**
 * For a member whose role may: `orgAction('materials.write').inputSchema(schema).action(…)`. The
 * input carries `orgId` beside what `schema` asks for; `ctx.scope` is proven before it is parsed.
 */
export function orgAction(permission: Permission) {
  const memberClient = userClient.use(async ({ next, ctx, clientInput }) => {
    const orgId = orgInput.safeParse(clientInput).data?.orgId;
    return next({ ctx: { scope: await scopeOf(ctx.user, orgId, permission) } });
  });
  return {
    inputSchema: <S extends z.ZodType>(schema: S) =>
      memberClient.inputSchema(z.intersection(orgInput, schema), {
        handleValidationErrorsShape: fieldMessages,
      }),
  };
}

/** For a signed-in person, outside any organisation: `ctx.user`. */
export const userAction = {
  inputSchema: <S extends z.ZodType>(schema: S) =>
    userClient.inputSchema(schema, { handleValidationErrorsShape: fieldMessages }),
};

/** Open to everyone. */
export const publicAction = {
  inputSchema: <S extends z.ZodType>(schema: S) =>
    client.inputSchema(schema, { handleValidationErrorsShape: fieldMessages }),
};
