import type { MaterialKind } from '@/lib/domain/materials/kinds';

/**
 * Days we allow from beginning to mend a material until it is in hand. Ours: no source of rules.md
 * names them, and the pages say so.
 */
export const leadDaysOf: Record<MaterialKind, number> = {
  'business-licence': 7,
  'legal-representative-id': 7,
  'articles-of-association': 7,
  'domain-certificate': 14,
  'hosting-agreement': 21,
  'call-records': 30,
  'seat-photos': 14,
  'business-contract': 14,
  'social-insurance': 30,
  'code-certificate': 90,
  'complaint-rectification': 14,
  'signalling-check': 14,
  'icp-filing': 28,
  'code-renewal-receipt': 30,
  'outbound-whitelist': 30,
  'carrier-memorandum': 30,
  'complaint-rate-certificate': 30,
  'shadow-inspection': 7,
  'return-notice': 1,
  'defence-statement': 7,
  'correction-report': 7,
  'compliance-audit-report': 10,
  'entity-change-application': 30,
  'merger-agreement': 30,
};
