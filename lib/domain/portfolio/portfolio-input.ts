import { z } from 'zod';
import { reasonText } from '@/lib/domain/inputs/text';

export const MAX_BULK = 500;

const clientIds = z.array(z.uuid()).min(1).max(MAX_BULK);

/** Who owns which client from now on; the undo of an assignment is the assignment before it. */
export const assignOwnersSchema = z.object({
  assignments: z
    .array(z.object({ clientId: z.uuid(), ownerMemberId: z.uuid().nullable() }))
    .min(1)
    .max(MAX_BULK),
});
export type AssignOwners = z.infer<typeof assignOwnersSchema>;

export const archiveClientsSchema = z.object({ clientIds, reason: reasonText });
export type ArchiveClients = z.infer<typeof archiveClientsSchema>;

export const restoreClientsSchema = z.object({ clientIds });
export type RestoreClients = z.infer<typeof restoreClientsSchema>;

export const removeSamplesSchema = z.object({ reason: reasonText });
