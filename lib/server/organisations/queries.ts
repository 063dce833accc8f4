import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';

export interface OrganisationCard {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

export const findOrganisation = (scope: Scope): Promise<OrganisationCard> =>
  inTenant(scope, (tx) =>
    tx.organisation.findUniqueOrThrow({
      where: { id: scope.orgId },
      select: { id: true, name: true, createdAt: true },
    }),
  );
