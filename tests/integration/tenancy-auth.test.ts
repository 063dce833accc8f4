import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { may, permissions, roles, type Role } from '@/lib/domain/tenancy/roles';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { Browser, sitAt } from '@/tests/setup/browser';
import { forgedScope, newAccount, newFounder, type TestPerson } from '@/tests/setup/people';

vi.mock('next/headers', async () => (await import('@/tests/setup/browser')).nextHeaders());

const { signInAction } = await import('@/lib/server/auth/actions');
const { scopeOfRequest } = await import('@/lib/server/auth/request-scope');
const { inTenant } = await import('@/lib/server/db/in-tenant');
const members = await import('@/lib/server/members/actions');
const mutations = await import('@/lib/server/members/mutations');
const { listInvitations, listMembers } = await import('@/lib/server/members/queries');
const organisations = await import('@/lib/server/organisations/actions');
const { setUpInstance } = await import('@/lib/server/organisations/mutations');
const { verifyAuditAction } = await import('@/lib/server/audit/actions');
const { listAudit } = await import('@/lib/server/audit/queries');
const { auditFilterSchema } = await import('@/lib/domain/audit/audit-filter');

const now = new Date('2026-03-01T00:00:00.000Z');
const nothing = { code: 'not-found', values: {} };

async function signIn(person: TestPerson) {
  sitAt(new Browser());
  expect(await signInAction({ email: person.email, password: person.password })).toEqual({});
}

async function memberOf(scope: Scope, role: Role): Promise<TestPerson> {
  const person = await newAccount();
  const { token } = await mutations.inviteMember(scope, { email: person.email, role }, now);
  await mutations.acceptInvitation(person, token, now);
  return person;
}

/** What a member of A tries against B: every door, with B's own ids. */
async function attacks(orgId: string, b: Scope): Promise<[string, () => Promise<Answer>][]> {
  const memberId = (await listMembers(b))[0]?.id ?? '';
  const { token } = await mutations.inviteMember(
    b,
    { email: `${orgId}@b.example`, role: 'viewer' },
    now,
  );
  expect(token).not.toBe('');
  const invitationId = (await listInvitations(b, now))[0]?.id ?? '';
  return [
    ['invite', () => members.inviteMemberAction({ orgId, email: 'x@example.com', role: 'owner' })],
    ['change a role', () => members.changeRoleAction({ orgId, memberId, role: 'viewer' })],
    ['remove', () => members.removeMemberAction({ orgId, memberId })],
    ['revoke', () => members.revokeInvitationAction({ orgId, invitationId })],
    ['rename', () => organisations.renameOrganisationAction({ orgId, name: 'taken over' })],
    ['read the log', () => verifyAuditAction({ orgId })],
  ];
}

interface Answer {
  serverError?: { code: string } | undefined;
  data?: unknown;
}

describe('a member of one workspace', () => {
  it('gets nothing of another one through any door, and changes nothing there', async () => {
    const [a, b] = [await newFounder(), await newFounder()];
    const tries = await attacks(b.scope.orgId, b.scope);
    const before = await stateOf(b.scope);
    await signIn(a.person);
    for (const [what, attack] of tries) {
      expect([what, (await attack()).serverError]).toEqual([what, nothing]);
    }
    expect(await stateOf(b.scope)).toEqual(before);
  });

  it('gets nothing by naming another one’s rows under their own workspace', async () => {
    const [a, b] = [await newFounder(), await newFounder()];
    const tries = (await attacks(a.scope.orgId, b.scope)).filter(([what]) =>
      ['change a role', 'remove', 'revoke'].includes(what),
    );
    const before = await stateOf(b.scope);
    await signIn(a.person);
    for (const [what, attack] of tries) {
      expect([what, (await attack()).serverError]).toEqual([what, nothing]);
    }
    expect(await stateOf(b.scope)).toEqual(before);
  });

  it.each([randomUUID(), 'not-an-id', '', `' OR true --`])(
    'gets the same answer for the id %j as for a workspace that does not exist',
    async (orgId) => {
      await signIn((await newFounder()).person);
      expect((await verifyAuditAction({ orgId })).serverError).toEqual(nothing);
    },
  );

  it('is not let in by a forged scope: the database itself shows only what the scope names', async () => {
    const [a, b] = [await newFounder(), await newFounder()];
    const rows = await inTenant(forgedScope(a.scope.orgId, a.person), (tx) =>
      Promise.all([
        tx.member.findMany({ where: { orgId: b.scope.orgId } }),
        tx.auditEntry.findMany({ where: { orgId: b.scope.orgId } }),
        tx.invitation.findMany({ where: { orgId: b.scope.orgId } }),
        tx.organisation.findMany({ where: { id: b.scope.orgId } }),
      ]),
    );
    expect(rows.flat()).toEqual([]);
  });

  it('cannot write a row into another one', async () => {
    const [a, b] = [await newFounder(), await newFounder()];
    const attempt = inTenant(a.scope, (tx) =>
      tx.member.create({ data: { orgId: b.scope.orgId, userId: a.person.id, role: 'owner' } }),
    );
    await expect(attempt).rejects.toThrow();
    expect(await listMembers(b.scope)).toHaveLength(1);
  });

  it('is out at the next request once removed', async () => {
    const { scope } = await newFounder();
    const person = await memberOf(scope, 'manager');
    await signIn(person);
    expect((await verifyAuditAction({ orgId: scope.orgId })).serverError).toBeUndefined();
    const row = (await listMembers(scope)).find(({ userId }) => userId === person.id);
    await mutations.removeMember(scope, row?.id ?? '', now);
    expect((await verifyAuditAction({ orgId: scope.orgId })).serverError).toEqual(nothing);
  });
});

describe('a role', () => {
  it.each(roles)('%s is answered as the permission table says', async (role) => {
    const { scope } = await newFounder();
    await signIn(await memberOf(scope, role));
    for (const permission of permissions) {
      const request = new Request('http://a.test/', { headers: { host: 'a.test' } });
      const answer = await scopeOfRequest(request, scope.orgId, permission).then(
        () => 'allowed',
        (error: { code: string }) => error.code,
      );
      expect([permission, answer]).toEqual([
        permission,
        may(role, permission) ? 'allowed' : 'forbidden',
      ]);
    }
  });

  it('is refused with a code, and nothing is changed', async () => {
    const { scope } = await newFounder();
    await signIn(await memberOf(scope, 'viewer'));
    const answer = await organisations.renameOrganisationAction({
      orgId: scope.orgId,
      name: 'mine',
    });
    expect(answer.serverError).toEqual({ code: 'forbidden', values: {} });
  });
});

describe('somebody who is not signed in', () => {
  it('is told that the session has expired: a code, never a redirect', async () => {
    const { scope } = await newFounder();
    sitAt(new Browser());
    const answer = await organisations.renameOrganisationAction({ orgId: scope.orgId, name: 'x' });
    expect(answer.serverError).toEqual({ code: 'session-expired', values: {} });
  });

  it('is refused at an API route', async () => {
    const { scope } = await newFounder();
    sitAt(new Browser());
    const request = new Request('http://a.test/');
    await expect(scopeOfRequest(request, scope.orgId, 'clients.read')).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('cannot set up an instance that has people', async () => {
    await newFounder();
    const input = {
      name: '样例',
      email: `${randomUUID()}@example.com`,
      password: 'x'.repeat(12),
      organisationName: '样例',
      start: 'empty',
    } as const;
    await expect(setUpInstance(input, now)).rejects.toMatchObject({ code: 'setup-done' });
  });

  it('cannot register where the instance takes people by invitation, and is told so', async () => {
    sitAt(new Browser());
    const answer = await organisations.registerAction({
      name: '样例',
      email: `${randomUUID()}@example.com`,
      password: 'x'.repeat(12),
      organisationName: '样例',
      start: 'empty',
    });
    expect(answer.serverError?.code).toBe('signup-invite-only');
  });
});

describe('a write to an API route', () => {
  it('from another site is refused even with the cookie', async () => {
    const { scope, person } = await newFounder();
    await signIn(person);
    const request = new Request('http://a.test/', {
      method: 'POST',
      headers: { host: 'a.test', origin: 'http://evil.test' },
    });
    await expect(scopeOfRequest(request, scope.orgId, 'materials.write')).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

async function stateOf(scope: Scope) {
  return {
    members: await listMembers(scope),
    invitations: await listInvitations(scope, now),
    log: await listAudit(scope, auditFilterSchema.parse({})),
    name: await inTenant(scope, (tx) => tx.organisation.findMany({ select: { name: true } })),
  };
}
