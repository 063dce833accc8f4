import { z } from 'zod';
import { roleSchema } from '@/lib/domain/tenancy/roles';
import { organisationNameSchema } from './account-input';
import { emailSchema } from './email';

/** Days an invitation link can be used. */
export const invitationDays = 7;

export const inviteMemberSchema = z.object({ email: emailSchema, role: roleSchema });
export type InviteMember = z.infer<typeof inviteMemberSchema>;

export const changeRoleSchema = z.object({ memberId: z.uuid(), role: roleSchema });
export type ChangeRole = z.infer<typeof changeRoleSchema>;

export const memberRefSchema = z.object({ memberId: z.uuid() });
export const invitationRefSchema = z.object({ invitationId: z.uuid() });

export const renameOrganisationSchema = z.object({ name: organisationNameSchema });

/** Where an invitation stands at an instant. */
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

export function invitationState(
  invitation: { acceptedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'used';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
