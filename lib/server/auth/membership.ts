import { cache } from 'react';
import { z } from 'zod';
import { may, type Permission } from '@/lib/domain/tenancy/roles';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { asUser } from '@/lib/server/db/in-tenant';
import type { SessionUser } from './session';

/**
 * The scope of a person in an organisation. A malformed id, another tenant's id and an id that does
 * not exist are one answer. Errors: AppError('not-found' | 'forbidden').
 */
export async function scopeOf(
  user: SessionUser,
  orgId: unknown,
  permission: Permission,
): Promise<Scope> {
  const id = z.uuid().safeParse(orgId).data;
  const role = id === undefined ? undefined : await roleOf(user.id, id);
  if (id === undefined || role === undefined) throw new AppError('not-found');
  if (!may(role, permission)) throw new AppError('forbidden');
  return memberScope({ orgId: id, userId: user.id, userName: user.name, role });
}

const roleOf = cache((userId: string, orgId: string) =>
  asUser(userId, async (tx) => {
    const member = await tx.member.findFirst({
      where: { orgId, userId, removedAt: null },
      select: { role: true },
    });
    return member?.role;
  }),
);
