import { redirect } from 'next/navigation';
import { cache } from 'react';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';
import { requireScope, requireUser } from '@/lib/server/auth/scope';
import { currentUser } from '@/lib/server/auth/session';
import { isSetUp, organisationsOf } from '@/lib/server/users/queries';
import { findOrganisation } from './queries';

/** Sends whoever opens the address of the instance to where they belong; stays for who is nowhere. */
export async function enterInstance(): Promise<{ name: string }> {
  if (!(await isSetUp())) redirect(paths.setup());
  const user = await requireUser();
  const first = (await organisationsOf(user.id))[0];
  if (first !== undefined) redirect(paths.workspace(first.id));
  return { name: user.name };
}

/** The first run is over once there is a person. */
export async function requireFirstRun(): Promise<void> {
  if (await isSetUp()) redirect(paths.home());
}

export type SignupDoor = Awaited<ReturnType<typeof loadSignupDoor>>;

/** Whether a new workspace may be made here, and by whom. */
export async function loadSignupDoor() {
  if (!(await isSetUp())) redirect(paths.setup());
  const user = await currentUser();
  return { signup: env().signup, user: user && { name: user.name, email: user.email } };
}

export type Workspace = Awaited<ReturnType<typeof loadWorkspace>>;

/** What the frame around every page of a workspace shows. */
export const loadWorkspace = cache(async (orgId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const user = await requireUser();
  const [organisation, organisations] = await Promise.all([
    findOrganisation(scope),
    organisationsOf(user.id),
  ]);
  return {
    organisation: { id: organisation.id, name: organisation.name },
    organisations,
    user: { id: user.id, name: user.name, email: user.email },
    mayReadAudit: mayActor(scope.actor, 'audit.read'),
    mayRename: mayActor(scope.actor, 'settings.write'),
    mayAddOrganisation: env().signup === 'open',
    autoAccept: organisation.autoAccept,
    mayAutoAccept: mayActor(scope.actor, 'materials.auto-accept'),
  };
});
