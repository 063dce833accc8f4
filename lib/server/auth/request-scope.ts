import type { Permission } from '@/lib/domain/tenancy/roles';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { scopeOf } from './membership';
import { currentUser } from './session';

/**
 * The door of an API route. A write must come from a page of this instance.
 * Errors: AppError('unauthenticated' | 'not-found' | 'forbidden').
 */
export async function scopeOfRequest(
  request: Request,
  orgId: string,
  permission: Permission,
): Promise<Scope> {
  if (!readingMethods.has(request.method) && !isSameOrigin(request)) {
    throw new AppError('forbidden');
  }
  const user = await currentUser();
  if (user === undefined) throw new AppError('unauthenticated');
  return scopeOf(user, orgId, permission);
}

const readingMethods = new Set(['GET', 'HEAD']);

/** Whether a browser says that one of our own pages sent this. Silence is not a yes. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  if (origin === null || host === null) return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === host;
}
