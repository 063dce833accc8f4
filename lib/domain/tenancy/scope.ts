import { z } from 'zod';
import type { Role } from './roles';

declare const orgIdBrand: unique symbol;
/** The id of an organisation that somebody has proven to belong to. Minted only in this file. */
export type OrgId = string & { readonly [orgIdBrand]: true };

/** Who acts: a signed-in person, or a job of the product itself. */
export type Actor =
  | { readonly kind: 'user'; readonly userId: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'job'; readonly name: string };

/** One tenant and who acts in it. Every query and mutation takes one. */
export interface Scope {
  readonly orgId: OrgId;
  readonly actor: Actor;
}

const uuidSchema = z.uuid();

/** The scope of a signed-in member. Call it only after the membership was read from the store. */
export const memberScope = (membership: {
  orgId: string;
  userId: string;
  userName: string;
  role: Role;
}): Scope => ({
  orgId: uuidSchema.parse(membership.orgId) as OrgId,
  actor: {
    kind: 'user',
    userId: uuidSchema.parse(membership.userId),
    name: membership.userName,
    role: membership.role,
  },
});

/** The scope of a job that works inside one organisation. */
export const jobScope = (orgId: string, name: string): Scope => ({
  orgId: uuidSchema.parse(orgId) as OrgId,
  actor: { kind: 'job', name },
});

/** The person who acts; null when it is a job. */
export const userIdOf = ({ actor }: Scope): string | null =>
  actor.kind === 'user' ? actor.userId : null;
