import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/domain/tenancy/roles';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import {
  acceptInvitation,
  changeRole,
  inviteMember,
  joinAsNewUser,
  removeMember,
  revokeInvitation,
} from '@/lib/server/members/mutations';
import { listInvitations, listMembers, openInvitation } from '@/lib/server/members/queries';
import { registerWithOrganisation, renameOrganisation } from '@/lib/server/organisations/mutations';
import { organisationsOf } from '@/lib/server/users/queries';
import { newAccount, newFounder } from '@/tests/setup/people';

const now = new Date('2026-03-01T00:00:00.000Z');
const DAY_MS = 86_400_000;
const after = (ms: number) => new Date(now.getTime() + ms);

async function invited(scope: Scope, email: string, role: Role = 'officer') {
  return (await inviteMember(scope, { email, role }, now)).token;
}

async function memberIdOf(scope: Scope, userId: string): Promise<string> {
  const member = (await listMembers(scope)).find((each) => each.userId === userId);
  if (member === undefined) throw new Error('not a member');
  return member.id;
}

const actionsOf = (scope: Scope) =>
  inTenant(scope, async (tx) => {
    const rows = await tx.auditEntry.findMany({ orderBy: { seq: 'asc' } });
    return rows.map(({ action }) => action);
  });

describe('an invitation', () => {
  it('lets a guest without an account in, with the role that was meant', async () => {
    const { scope } = await newFounder();
    const email = 'guest-new@example.com';
    const token = await invited(scope, email, 'viewer');
    const joined = await joinAsNewUser({ token, name: '样例 客人', password: 'x'.repeat(12) }, now);
    const member = (await listMembers(scope)).find((each) => each.userId === joined.userId);
    expect(member).toMatchObject({ email, role: 'viewer', name: '样例 客人' });
    expect(await actionsOf(scope)).toEqual([
      'organisation.create',
      'member.join',
      'member.invite',
      'member.join',
    ]);
  });

  it('lets somebody with an account into a second workspace', async () => {
    const [{ scope }, guest] = [await newFounder(), await newFounder()];
    const token = await invited(scope, guest.person.email);
    await acceptInvitation(guest.person, token, now);
    const organisations = await organisationsOf(guest.person.id);
    expect(organisations.map(({ id }) => id).sort()).toEqual(
      [scope.orgId, guest.scope.orgId].map(String).sort(),
    );
  });

  it.each([
    ['the last instant of the seventh day', 7 * DAY_MS - 1, undefined],
    ['seven days later', 7 * DAY_MS, 'invitation-expired'],
    ['eight days later', 8 * DAY_MS, 'invitation-expired'],
  ])('%s: %s ms after, answers %s', async (_when, ms, code) => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    const token = await invited(scope, guest.email);
    const accepted = acceptInvitation(guest, token, after(ms));
    if (code === undefined) await expect(accepted).resolves.toMatchObject({ orgId: scope.orgId });
    else await expect(accepted).rejects.toMatchObject({ code });
  });

  it('works once', async () => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    const token = await invited(scope, guest.email);
    await acceptInvitation(guest, token, now);
    await expect(acceptInvitation(guest, token, now)).rejects.toMatchObject({
      code: 'invitation-used',
    });
  });

  it('works once when it is used twice at the same time', async () => {
    const { scope } = await newFounder();
    const token = await invited(scope, 'twice@example.com');
    const input = { token, name: '样例', password: 'x'.repeat(12) };
    const answers = await Promise.allSettled([
      joinAsNewUser(input, now),
      joinAsNewUser(input, now),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: expect.stringMatching(/^(email-taken|invitation-used)$/) },
    });
  });

  it('is no use to another address', async () => {
    const [{ scope }, guest, stranger] = [
      await newFounder(),
      await newAccount(),
      await newAccount(),
    ];
    const token = await invited(scope, guest.email);
    await expect(acceptInvitation(stranger, token, now)).rejects.toMatchObject({
      code: 'invitation-other-person',
    });
  });

  it('is no use once withdrawn, and says so', async () => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    const token = await invited(scope, guest.email);
    const [open] = await listInvitations(scope, now);
    await revokeInvitation(scope, open?.id ?? '', now);
    await expect(acceptInvitation(guest, token, now)).rejects.toMatchObject({
      code: 'invitation-revoked',
    });
    expect(await listInvitations(scope, now)).toEqual([]);
  });

  it('is replaced by a newer one to the same address', async () => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    const [first, second] = [await invited(scope, guest.email), await invited(scope, guest.email)];
    await expect(acceptInvitation(guest, first, now)).rejects.toMatchObject({
      code: 'invitation-revoked',
    });
    await acceptInvitation(guest, second, now);
  });

  it('is not made to somebody who is in already', async () => {
    const { scope, person } = await newFounder();
    await expect(invited(scope, person.email)).rejects.toMatchObject({ code: 'already-member' });
  });

  it.each(['', 'nonsense', "' OR 1=1 --"])('with the token %j is unknown', async (token) => {
    expect(await openInvitation(token, now)).toBeUndefined();
  });

  it('is kept as a hash: the token is nowhere in the store', async () => {
    const { scope } = await newFounder();
    const token = await invited(scope, 'hash@example.com');
    const rows = await inTenant(scope, (tx) => tx.invitation.findMany());
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('members', () => {
  it('of whom the last owner can be neither demoted nor removed', async () => {
    const { scope, person } = await newFounder();
    const memberId = await memberIdOf(scope, person.id);
    await expect(changeRole(scope, { memberId, role: 'officer' }, now)).rejects.toMatchObject({
      code: 'last-owner',
    });
    await expect(removeMember(scope, memberId, now)).rejects.toMatchObject({ code: 'last-owner' });
    expect((await listMembers(scope))[0]?.role).toBe('owner');
    expect(await actionsOf(scope)).toHaveLength(2);
  });

  it('of whom two owners who leave at once cannot both leave', async () => {
    const [{ scope, person }, second] = [await newFounder(), await newAccount()];
    await acceptInvitation(second, await invited(scope, second.email, 'owner'), now);
    const ids = [await memberIdOf(scope, person.id), await memberIdOf(scope, second.id)];
    const answers = await Promise.allSettled(ids.map((id) => removeMember(scope, id, now)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await listMembers(scope)).toHaveLength(1);
  });

  it('who were removed are out, and can be invited back', async () => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    await acceptInvitation(guest, await invited(scope, guest.email), now);
    await removeMember(scope, await memberIdOf(scope, guest.id), now);
    expect(await organisationsOf(guest.id)).toEqual([]);
    await acceptInvitation(guest, await invited(scope, guest.email, 'viewer'), now);
    expect((await listMembers(scope)).find(({ userId }) => userId === guest.id)?.role).toBe(
      'viewer',
    );
  });

  it('who change roles are on record with the role before and after', async () => {
    const [{ scope }, guest] = [await newFounder(), await newAccount()];
    await acceptInvitation(guest, await invited(scope, guest.email), now);
    await changeRole(scope, { memberId: await memberIdOf(scope, guest.id), role: 'manager' }, now);
    const last = await inTenant(scope, (tx) =>
      tx.auditEntry.findFirst({ orderBy: { seq: 'desc' } }),
    );
    expect(last).toMatchObject({
      action: 'member.role',
      detail: { before: 'officer', after: 'manager' },
    });
  });

  it('are never named by their address in the log', async () => {
    const [{ scope, person }, guest] = [await newFounder(), await newAccount()];
    await acceptInvitation(guest, await invited(scope, guest.email), now);
    const rows = await inTenant(scope, (tx) => tx.auditEntry.findMany());
    expect(JSON.stringify(rows)).not.toContain(guest.email);
    expect(JSON.stringify(rows)).not.toContain(person.email);
  });
});

describe('a workspace', () => {
  it('is not founded twice with one address', async () => {
    const { person } = await newFounder();
    const again = { ...person, organisationName: '样例', start: 'empty' } as const;
    await expect(registerWithOrganisation(again, now)).rejects.toMatchObject({
      code: 'email-taken',
    });
  });

  it('is founded once when the form is sent twice at the same time', async () => {
    const input = {
      name: '样例',
      email: 'double@example.com',
      password: 'x'.repeat(12),
      organisationName: '样例',
      start: 'empty',
    } as const;
    const answers = await Promise.allSettled([
      registerWithOrganisation(input, now),
      registerWithOrganisation(input, now),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps on record what it was called', async () => {
    const { scope } = await newFounder();
    await renameOrganisation(scope, { name: '样例 新名称' }, now);
    const last = await inTenant(scope, (tx) =>
      tx.auditEntry.findFirst({ orderBy: { seq: 'desc' } }),
    );
    expect(last?.detail).toEqual({ before: '样例 工作区', after: '样例 新名称' });
  });
});
