import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import type { Role } from '@/lib/domain/tenancy/roles';
import { database } from '@/lib/server/db/client';
import { inTenant } from '@/lib/server/db/in-tenant';

/** A new organisation with one member: every test has its own. */
export async function newOrganisation(role: Role = 'owner'): Promise<Scope> {
  const user = await database().user.create({
    data: { email: `${randomUUID()}@example.com`, name: '样例 用户', passwordHash: 'x' },
  });
  const orgId = randomUUID();
  const scope = memberScope({ orgId, userId: user.id, userName: user.name, role });
  await inTenant(scope, async (tx) => {
    await tx.organisation.create({ data: { id: orgId, name: '样例 工作区' } });
    await tx.member.create({ data: { orgId, userId: user.id, role } });
  });
  return scope;
}

/** Runs `work` as the owner of the database, the role of migrations. */
export async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: process.env.XUBEI_TEST_OWNER_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
