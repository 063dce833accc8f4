import { may, type Permission } from './roles';
import type { Actor } from './scope';

/** Whether a page should offer this to who is looking; the door asks again. A job is shown no pages. */
export const mayActor = (actor: Actor, permission: Permission): boolean =>
  actor.kind === 'user' && may(actor.role, permission);
