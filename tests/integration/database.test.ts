import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobScope } from '@/lib/domain/tenancy/scope';
import { database } from '@/lib/server/db/client';
import { asJob, asUser, inTenant } from '@/lib/server/db/in-tenant';
import { asOwner, newOrganisation } from '@/tests/setup/organisation';

/** Tables without a tenant, each with the reason it may be so. A new one belongs here or has org_id. */
const NOT_TENANT: Record<string, string> = {
  _prisma_migrations: 'the history of the schema itself; the app may only read it',
  organisation: 'the tenant itself: its id is the tenant, under its own policy',
  user: 'a person belongs to several organisations; reached by own id or e-mail only',
  rate_limit: 'counters by keyed hash, no content',
  worker_heartbeat: 'one row for each worker, no content',
};

interface TableRow {
  name: string;
  hasOrg: boolean;
  enabled: boolean;
  forced: boolean;
  policies: number;
}

const tables = () =>
  asOwner(async (client) => {
    const { rows } = await client.query<TableRow>(`
      select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
        exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id'
          and not a.attisdropped) as "hasOrg",
        (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1`);
    return rows;
  });

describe('the catalogue', () => {
  it('gives every table a tenant under forced row-level security, or a reason', async () => {
    const found = await tables();
    expect(found.length).toBeGreaterThan(10);
    const unguarded = found
      .filter(({ name, hasOrg }) => hasOrg || !(name in NOT_TENANT))
      .filter(
        ({ hasOrg, enabled, forced, policies }) => !(hasOrg && enabled && forced && policies),
      );
    expect(unguarded).toEqual([]);
  });

  it('lists no reason for a table that is gone', async () => {
    const names = new Set((await tables()).map(({ name }) => name));
    expect(Object.keys(NOT_TENANT).filter((name) => !names.has(name))).toEqual([]);
  });

  it('guards the organisation by its own id', async () => {
    const own = (await tables()).find(({ name }) => name === 'organisation');
    expect(own).toMatchObject({ enabled: true, forced: true });
  });
});

describe('the role of the app', () => {
  it('is no superuser, makes nothing and cannot pass row-level security', async () => {
    const [role] = await database().$queryRaw<unknown[]>`
      select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles
      where rolname = current_user`;
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreatedb: false,
      rolcreaterole: false,
    });
  });

  it.each([
    ['create a table', 'create table intruder (id int)'],
    ['switch a policy off', 'alter table client disable row level security'],
    ['rewrite the history of the schema', 'delete from _prisma_migrations'],
    ['change an audit entry', "update audit_entry set action = 'x'"],
    ['delete an audit entry', 'delete from audit_entry'],
    ['empty the audit log', 'truncate audit_entry'],
  ])('may not %s', async (_what, sql) => {
    await expect(database().$executeRawUnsafe(sql)).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });
});

describe('a transaction in a tenant', () => {
  it('sees its own organisation and no other', async () => {
    const [own, other] = [await newOrganisation(), await newOrganisation()];
    const seen = await inTenant(own, (tx) => tx.organisation.findMany());
    expect(seen.map(({ id }) => id)).toEqual([own.orgId]);
    expect(
      await inTenant(own, (tx) => tx.member.findMany({ where: { orgId: other.orgId } })),
    ).toEqual([]);
  });

  it('cannot write into another organisation', async () => {
    const [own, other] = [await newOrganisation(), await newOrganisation()];
    const write = inTenant(own, (tx) =>
      tx.client.create({ data: { orgId: other.orgId, name: '样例 公司' } }),
    );
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('leaves nothing behind on the pooled connection', async () => {
    const own = await newOrganisation();
    await inTenant(own, (tx) =>
      tx.client.create({ data: { orgId: own.orgId, name: '样例 公司' } }),
    );
    expect(await database().client.count()).toBe(0);
    expect(await database().organisation.count()).toBe(0);
  });

  it('rolls everything back when the work throws', async () => {
    const own = await newOrganisation();
    const failing = inTenant(own, async (tx) => {
      await tx.client.create({ data: { orgId: own.orgId, name: '样例 公司' } });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await inTenant(own, (tx) => tx.client.count())).toBe(0);
  });

  it('runs again when two writers collide', async () => {
    const own = await newOrganisation();
    let runs = 0;
    const answer = await inTenant(own, async (tx) => {
      runs += 1;
      if (runs < 3)
        await tx.$executeRaw`do $$ begin raise exception 'x' using errcode = '40001'; end $$`;
      return runs;
    });
    expect(answer).toBe(3);
  });
});

describe('before an organisation is chosen', () => {
  it('lists the memberships of one person only', async () => {
    const [own] = [await newOrganisation(), await newOrganisation()];
    const userId = own.actor.kind === 'user' ? own.actor.userId : '';
    const seen = await asUser(userId, (tx) =>
      tx.member.findMany({ include: { organisation: true } }),
    );
    expect(seen.map(({ organisation }) => organisation.id)).toEqual([own.orgId]);
    expect(await asUser(randomUUID(), (tx) => tx.member.count())).toBe(0);
  });

  it('lets a job list organisations but look into none', async () => {
    const own = await newOrganisation();
    await inTenant(own, (tx) =>
      tx.client.create({ data: { orgId: own.orgId, name: '样例 公司' } }),
    );
    const seen = await asJob('test', async (tx) => ({
      ids: (await tx.organisation.findMany()).map(({ id }) => id),
      clients: await tx.client.count(),
    }));
    expect(seen.ids).toContain(own.orgId);
    expect(seen.clients).toBe(0);
    expect(await inTenant(jobScope(own.orgId, 'test'), (tx) => tx.client.count())).toBe(1);
  });
});
