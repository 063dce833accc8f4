import { z } from 'zod';

/** The kinds of material a season may hold. Ids of rows in `rules.md` are in `rowOf`. */
export const materialKinds = [
  'business-licence',
  'legal-representative-id',
  'articles-of-association',
  'domain-certificate',
  'hosting-agreement',
  'call-records',
  'seat-photos',
  'business-contract',
  'social-insurance',
  'code-certificate',
  'complaint-rectification',
  'signalling-check',
  'icp-filing',
  'code-renewal-receipt',
  'outbound-whitelist',
  'carrier-memorandum',
  'complaint-rate-certificate',
  'shadow-inspection',
  'return-notice',
  'defence-statement',
  'correction-report',
  'compliance-audit-report',
  'entity-change-application',
  'merger-agreement',
] as const;
export type MaterialKind = (typeof materialKinds)[number];
export const materialKindSchema = z.enum(materialKinds);

/** Where a kind stands: one of the three tables, beside a veto risk, or in a playbook or the emergency kit. */
export const materialTables = [
  'subject',
  'operation',
  'compliance',
  'veto',
  'playbook',
  'emergency',
] as const;
export type MaterialTable = (typeof materialTables)[number];

/** A kind, its row in `rules.md`, its table and whether a season may hold several (three contracts, two sites). */
export interface KindDefinition {
  readonly row: string;
  readonly table: MaterialTable;
  readonly several: boolean;
}

const one = (row: string, table: MaterialTable): KindDefinition => ({ row, table, several: false });
const many = (row: string, table: MaterialTable): KindDefinition => ({ row, table, several: true });

/** Every kind; a new member of the union is a compile error here until it is placed. */
export const kindDefinitions: Record<MaterialKind, KindDefinition> = {
  'business-licence': one('A1', 'subject'),
  'legal-representative-id': one('A2', 'subject'),
  'articles-of-association': one('A3', 'subject'),
  'domain-certificate': many('A4', 'subject'),
  'hosting-agreement': many('A5', 'subject'),
  'call-records': one('B1', 'operation'),
  'seat-photos': one('B2', 'operation'),
  'business-contract': many('B3', 'operation'),
  'social-insurance': one('D1', 'compliance'),
  'code-certificate': many('D2', 'compliance'),
  'complaint-rectification': one('D3', 'compliance'),
  'signalling-check': one('V1', 'veto'),
  'icp-filing': many('V4', 'veto'),
  'code-renewal-receipt': one('P-B', 'playbook'),
  'outbound-whitelist': one('P-C', 'playbook'),
  'carrier-memorandum': one('P-C', 'playbook'),
  'complaint-rate-certificate': one('P-C', 'playbook'),
  'shadow-inspection': one('P-A', 'playbook'),
  'return-notice': one('E1', 'emergency'),
  'defence-statement': one('E2', 'emergency'),
  'correction-report': one('E2', 'emergency'),
  'compliance-audit-report': one('E2', 'emergency'),
  'entity-change-application': one('E3', 'emergency'),
  'merger-agreement': one('E3', 'emergency'),
};

/** The kinds of one table, in the order of the regulator's list. */
export const kindsOfTable = (table: MaterialTable): MaterialKind[] =>
  materialKinds.filter((kind) => kindDefinitions[kind].table === table);
