import { z } from 'zod';
import { staffRoles } from '@/lib/domain/materials/staff';
import { columnRoles } from './columns';

/** What a person says the columns of a form are. */
export const mapColumnsSchema = z.object({
  seasonId: z.uuid(),
  fingerprint: z.string().min(1).max(2000),
  columns: z
    .record(z.string().min(1).max(200), z.enum(columnRoles))
    .refine(namesPeople, { error: 'validation.rosterColumns' }),
});
export type MapColumns = z.infer<typeof mapColumnsSchema>;

/** Who holds the two roles of row D1; people are named by the key the page was given. */
export const assignRolesSchema = z.object({
  seasonId: z.uuid(),
  revisionId: z.uuid(),
  /** Of the stored staff list; 0 for none. */
  version: z.int32().min(0),
  people: z
    .array(
      z.object({
        key: z.string().min(1).max(100),
        roles: z.array(z.enum(staffRoles)).max(staffRoles.length),
        computerBachelor: z.boolean(),
      }),
    )
    .max(10_000),
});
export type AssignRoles = z.infer<typeof assignRolesSchema>;

/** A file of the season that is the technician's graduation certificate. */
export const attachCertificateSchema = z.object({ seasonId: z.uuid(), fileId: z.uuid() });
export type AttachCertificate = z.infer<typeof attachCertificateSchema>;

/** Stored beside the fingerprint of its form. */
export const columnMappingSchema = z.record(z.string(), z.enum(columnRoles)).catch({});

function namesPeople(columns: Readonly<Record<string, string>>): boolean {
  const roles = Object.values(columns);
  return ['name', 'id-number'].every((role) => roles.filter((one) => one === role).length === 1);
}
