import { autoAcceptSchema, type AutoAccept } from '@/lib/domain/reading/reading-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';

export interface OrganisationCard {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** What the machine may confirm by itself; null is nothing. */
  readonly autoAccept: AutoAccept | null;
}

export const findOrganisation = (scope: Scope): Promise<OrganisationCard> =>
  inTenant(scope, async (tx) => {
    const { autoAccept, ...organisation } = await tx.organisation.findUniqueOrThrow({
      where: { id: scope.orgId },
      select: { id: true, name: true, createdAt: true, autoAccept: true },
    });
    return { ...organisation, autoAccept: autoAcceptSchema.safeParse(autoAccept).data ?? null };
  });
