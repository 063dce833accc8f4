import type { AuditFilter } from '@/lib/domain/audit/audit-filter';

/** The filter as it stands in the address: only what was asked. */
export function auditQuery(filter: Partial<AuditFilter>): string {
  const asked = Object.entries(filter).flatMap(([name, value]): [string, string][] =>
    value === undefined || (name === 'page' && value === 1) ? [] : [[name, String(value)]],
  );
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
