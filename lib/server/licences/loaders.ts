import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { checkLicenceNumber } from '@/lib/domain/identifiers/licence-number';
import { mayActor } from '@/lib/domain/tenancy/may-actor';
import { requireScope } from '@/lib/server/auth/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { licenceDetail } from './queries';

export type LicencePage = Awaited<ReturnType<typeof loadLicence>>;

/** One licence with what its number says. A malformed id and another tenant's are a 404. */
export const loadLicence = cache(async (orgId: string, licenceId: string) => {
  const scope = await requireScope(orgId, 'clients.read');
  const id = z.uuid().safeParse(licenceId).data;
  const licence =
    id === undefined ? undefined : await inTenant(scope, (tx) => licenceDetail(tx, scope, id));
  if (licence === undefined) notFound();
  return {
    licence,
    orgId: String(scope.orgId),
    number: checkLicenceNumber(licence.number),
    mayWrite: mayActor(scope.actor, 'clients.write') && licence.archivedAt === null,
    mayArchive: mayActor(scope.actor, 'clients.archive'),
  };
});
