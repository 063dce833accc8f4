import { headers } from 'next/headers';
import { forbidden, notFound, redirect } from 'next/navigation';
import type { Permission } from '@/lib/domain/tenancy/roles';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { isAppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { scopeOf } from './membership';
import { requestPathHeader } from './request-path';
import { currentUser, type SessionUser } from './session';

/**
 * The door of every loader. Signed out goes to sign-in and comes back; not a member is a 404; a
 * role that may not is a 403.
 */
export async function requireScope(orgId: string, permission: Permission): Promise<Scope> {
  const user = await requireUser();
  try {
    return await scopeOf(user, orgId, permission);
  } catch (error) {
    if (isAppError(error, 'not-found')) notFound();
    if (isAppError(error, 'forbidden')) forbidden();
    throw error;
  }
}

/** The signed-in person; signed out goes to sign-in and comes back. */
export async function requireUser(): Promise<SessionUser> {
  const user = await currentUser();
  if (user !== undefined) return user;
  const path = (await headers()).get(requestPathHeader);
  redirect(paths.signIn(path ?? undefined));
}
