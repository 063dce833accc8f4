import { randomUUID } from 'node:crypto';
import { memberScope, type Scope } from '@/lib/domain/tenancy/scope';
import { hashPassword } from '@/lib/server/crypto/password';
import { database } from '@/lib/server/db/client';
import { registerWithOrganisation } from '@/lib/server/organisations/mutations';

export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody with an account and no workspace. */
export async function newAccount(): Promise<TestPerson> {
  const person = draftPerson();
  const { name, email } = person;
  const passwordHash = await hashPassword(person.password);
  const { id } = await database().user.create({ data: { name, email, passwordHash } });
  return { ...person, id };
}

/** Somebody who founded a workspace, empty. */
export async function newFounder(): Promise<{ person: TestPerson; scope: Scope }> {
  const person = draftPerson();
  const founded = await registerWithOrganisation(
    { ...person, organisationName: '样例 工作区', start: 'empty' },
    new Date(),
  );
  return { person: { ...person, id: founded.userId }, scope: founded.scope };
}

/** The scope of a person in somebody else's workspace, as a forger would like to have it. */
export const forgedScope = (orgId: string, person: TestPerson): Scope =>
  memberScope({ orgId, userId: person.id, userName: person.name, role: 'owner' });

const draftPerson = () => ({
  name: '样例 用户',
  email: `${randomUUID()}@example.com`,
  password: `样例-${randomUUID()}`,
});
