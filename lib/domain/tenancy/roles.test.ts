import { describe, expect, it } from 'vitest';
import { may, permissions, permissionTable, roles, type Permission, type Role } from './roles';

const table: Record<Permission, readonly Role[]> = {
  'clients.read': ['owner', 'manager', 'officer', 'consultant', 'viewer'],
  'clients.write': ['owner', 'manager', 'officer', 'consultant'],
  'clients.archive': ['owner', 'manager', 'consultant'],
  'seasons.write': ['owner', 'manager', 'officer', 'consultant'],
  'materials.write': ['owner', 'manager', 'officer', 'consultant'],
  'materials.confirm': ['owner', 'manager', 'officer', 'consultant'],
  'materials.auto-accept': ['owner', 'manager'],
  'complaints.write': ['owner', 'manager', 'officer', 'consultant'],
  'deadlines.write': ['owner', 'manager', 'officer', 'consultant'],
  'deadlines.waive': ['owner', 'manager'],
  'audit.read': ['owner', 'manager', 'consultant'],
  'members.read': ['owner', 'manager', 'officer', 'consultant', 'viewer'],
  'members.write': ['owner'],
  'settings.write': ['owner'],
};

describe('the permission table', () => {
  it.each(permissions)('gives %s to exactly the roles that were decided', (permission) => {
    expect(roles.filter((role) => may(role, permission))).toEqual(
      roles.filter((role) => table[permission].includes(role)),
    );
  });

  it('lets an owner do everything', () => {
    expect(permissionTable.owner).toEqual(permissions);
  });

  it('lets a viewer change nothing', () => {
    expect(permissionTable.viewer.filter((permission) => !permission.endsWith('.read'))).toEqual(
      [],
    );
  });

  it.each(roles)('names no permission twice for %s', (role) => {
    expect(new Set(permissionTable[role]).size).toBe(permissionTable[role].length);
  });
});
