import { auditFilterSchema, auditPageSize } from '@/lib/domain/audit/audit-filter';
import { requireScope } from '@/lib/server/auth/scope';
import { auditChoices, listAudit } from './queries';

/** Before anything is shown: a role that may not read the log is answered 403. */
export async function admitToAudit(orgId: string): Promise<void> {
  await requireScope(orgId, 'audit.read');
}

export type AuditLog = Awaited<ReturnType<typeof loadAudit>>;

export async function loadAudit(
  orgId: string,
  asked: Record<string, string | string[] | undefined>,
) {
  const scope = await requireScope(orgId, 'audit.read');
  const filter = auditFilterSchema.parse(withoutBlanks(asked));
  const [page, choices] = await Promise.all([listAudit(scope, filter), auditChoices(scope)]);
  const pageCount = Math.max(1, Math.ceil(page.total / auditPageSize));
  return { orgId: scope.orgId, filter, ...page, choices, pageCount };
}

const withoutBlanks = (asked: Record<string, string | string[] | undefined>) =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
