import { fileKindDefinitions } from '@/lib/domain/files/file-kind';
import { GRADUATION_CERTIFICATE } from '@/lib/domain/files/file-purpose';
import { materialKindSchema } from '@/lib/domain/materials/kinds';
import type { CertificateChoice } from '@/lib/domain/staff/staff-lab';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Tx } from '@/lib/server/db/in-tenant';

/** Files of the season that could be the certificate and are not yet; photos of seats and lists are none. */
export async function certificateChoices(
  tx: Tx,
  scope: Scope,
  seasonId: string,
): Promise<CertificateChoice[]> {
  const where = { orgId: scope.orgId, mime: { in: certificateMimes } };
  const newest = { orderBy: { uploadedAt: 'desc' }, take: MOST_CHOICES } as const;
  const waiting = await tx.trayFile.findMany({
    where: { ...where, seasonId, state: 'waiting' },
    ...newest,
  });
  const filed = await tx.revisionFile.findMany({
    where: {
      ...where,
      archivedAt: null,
      revision: {
        archivedAt: null,
        slot: { seasonId, archivedAt: null, kind: { not: 'seat-photos' } },
      },
    },
    include: { revision: { select: { slot: { select: { kind: true } } } } },
    ...newest,
  });
  const attached = new Set(
    filed.flatMap(({ purpose, sha256 }) => (purpose === GRADUATION_CERTIFICATE ? sha256 : [])),
  );
  const choices = [
    ...waiting.map((file) => ({ file, kind: undefined })),
    ...filed.map((file) => ({ file, kind: file.revision.slot.kind })),
  ];
  return choices
    .filter(
      ({ file: { sha256 } }, at) =>
        !attached.has(sha256) && choices.findIndex(({ file }) => file.sha256 === sha256) === at,
    )
    .map(({ file: { id, name }, kind }) => ({
      id,
      name,
      kind: materialKindSchema.safeParse(kind).data ?? null,
    }));
}

const MOST_CHOICES = 300;
const certificateMimes = (['pdf', 'jpeg', 'png', 'webp', 'heic', 'tiff', 'docx'] as const).map(
  (kind) => fileKindDefinitions[kind].mime,
);
