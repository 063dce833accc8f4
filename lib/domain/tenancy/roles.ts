import { z } from 'zod';

/** Roles of a member in an organisation, most powerful first. */
export const roles = ['owner', 'manager', 'officer', 'consultant', 'viewer'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

/** Everything a person may be allowed to do. One name per door. */
export const permissions = [
  'clients.read',
  'clients.write',
  'clients.archive',
  'seasons.write',
  'materials.write',
  'materials.confirm',
  'materials.auto-accept',
  'complaints.write',
  'deadlines.write',
  'deadlines.waive',
  'audit.read',
  'members.read',
  'members.write',
  'settings.write',
] as const;
export type Permission = (typeof permissions)[number];

const everything: readonly Permission[] = permissions;
const caseWork: readonly Permission[] = [
  'clients.read',
  'clients.write',
  'seasons.write',
  'materials.write',
  'materials.confirm',
  'complaints.write',
  'deadlines.write',
  'members.read',
];

/** The one permission table: what each role may do. */
export const permissionTable: Record<Role, readonly Permission[]> = {
  owner: everything,
  manager: [
    ...caseWork,
    'clients.archive',
    'materials.auto-accept',
    'deadlines.waive',
    'audit.read',
  ],
  officer: caseWork,
  consultant: [...caseWork, 'clients.archive', 'audit.read'],
  viewer: ['clients.read', 'members.read'],
};

/** Whether a role may do something. */
export const may = (role: Role, permission: Permission): boolean =>
  permissionTable[role].includes(permission);
