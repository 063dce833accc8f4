import { fieldsOfKind } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

/**
 * Documents that outlive a season. Everything else (photos, call records, social insurance, reports)
 * is of its year and starts empty.
 */
const outlivesSeason: Record<MaterialKind, boolean> = {
  'business-licence': true,
  'legal-representative-id': true,
  'articles-of-association': true,
  'domain-certificate': true,
  'hosting-agreement': true,
  'business-contract': true,
  'code-certificate': true,
  'icp-filing': true,
  'call-records': false,
  'seat-photos': false,
  'social-insurance': false,
  'complaint-rectification': false,
  'signalling-check': false,
  'code-renewal-receipt': false,
  'outbound-whitelist': false,
  'carrier-memorandum': false,
  'complaint-rate-certificate': false,
  'shadow-inspection': false,
  'return-notice': false,
  'defence-statement': false,
  'correction-report': false,
  'compliance-audit-report': false,
  'entity-change-application': false,
  'merger-agreement': false,
};

/**
 * The values of last year that may be proposed again for a kind: never what a person must see with
 * their own eyes, never personal data, and always to be confirmed anew.
 */
export function proposedFields(kind: MaterialKind): string[] {
  if (!outlivesSeason[kind]) return [];
  return fieldsOfKind[kind].filter((field) => !field.eyes && !field.sensitive).map((f) => f.name);
}
