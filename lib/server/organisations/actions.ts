'use server';

import { createWorkspaceSchema, registerSchema } from '@/lib/domain/people/account-input';
import { renameOrganisationSchema } from '@/lib/domain/people/member-input';
import { setAutoAcceptSchema } from '@/lib/domain/reading/reading-input';
import type { StartChoice } from '@/lib/domain/people/account-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { orgAction, publicAction, userAction } from '@/lib/server/auth/action';
import { countAttempt } from '@/lib/server/auth/attempts';
import { callerIp } from '@/lib/server/auth/caller-ip';
import { setSessionCookie } from '@/lib/server/auth/cookie';
import { failureOf } from '@/lib/server/auth/failure-of';
import { createSampleClients } from '@/lib/server/samples/mutations';
import { isSetUp } from '@/lib/server/users/queries';
import {
  addOrganisation,
  registerWithOrganisation,
  renameOrganisation,
  setAutoAccept,
  setUpInstance,
  type Founded,
} from './mutations';

/** Where a founder goes, and whether the sample they asked for could not be made. */
export interface NewWorkspace {
  readonly orgId: string;
  readonly sampleFailed: boolean;
}

export const setUpAction = publicAction
  .inputSchema(registerSchema)
  .action(async ({ parsedInput }) => {
    if (await isSetUp()) throw new AppError('setup-done');
    const now = new Date();
    return enter(await setUpInstance(parsedInput, now), parsedInput.start, now);
  });

export const registerAction = publicAction
  .inputSchema(registerSchema)
  .action(async ({ parsedInput }) => {
    refuseUnlessOpen();
    const now = new Date();
    await countAttempt({ email: parsedInput.email, ip: await callerIp() });
    return enter(await registerWithOrganisation(parsedInput, now), parsedInput.start, now);
  });

export const addOrganisationAction = userAction
  .inputSchema(createWorkspaceSchema)
  .action(async ({ ctx, parsedInput }) => {
    refuseUnlessOpen();
    const now = new Date();
    const scope = await addOrganisation(ctx.user, parsedInput, now);
    return begin(scope, parsedInput.start, now);
  });

export const renameOrganisationAction = orgAction('settings.write')
  .inputSchema(renameOrganisationSchema)
  .action(({ ctx, parsedInput }) => renameOrganisation(ctx.scope, parsedInput, new Date()));

export const setAutoAcceptAction = orgAction('materials.auto-accept')
  .inputSchema(setAutoAcceptSchema)
  .action(({ ctx, parsedInput }) => setAutoAccept(ctx.scope, parsedInput.autoAccept, new Date()));

async function enter(
  { scope, userId, sessionVersion }: Founded,
  start: StartChoice,
  now: Date,
): Promise<NewWorkspace> {
  await setSessionCookie({ userId, sessionVersion });
  return begin(scope, start, now);
}

/** The workspace stands even if the sample cannot be made: it can be made later from the portfolio. */
async function begin(scope: Scope, start: StartChoice, now: Date): Promise<NewWorkspace> {
  const { orgId } = scope;
  if (start === 'empty') return { orgId, sampleFailed: false };
  try {
    await createSampleClients(scope, now);
    return { orgId, sampleFailed: false };
  } catch (error) {
    failureOf(error);
    return { orgId, sampleFailed: true };
  }
}

function refuseUnlessOpen(): void {
  const { signup } = env();
  if (signup === 'invite') throw new AppError('signup-invite-only');
  if (signup === 'closed') throw new AppError('signup-closed');
}
