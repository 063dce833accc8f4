import { z } from 'zod';
import { AppError } from '@/lib/errors';
import type { Field } from '@/lib/domain/materials/fields';
import type { ShownValue } from '@/lib/domain/materials/slot';
import { saysNoMore, withRolesGiven } from '@/lib/domain/materials/staff-lists';
import { staffRoles, type StaffMember } from '@/lib/domain/materials/staff';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Prisma } from '@/lib/generated/prisma/client';
import { keyedHash } from '@/lib/server/crypto/keyed-hash';
import { open, seal } from '@/lib/server/crypto/sealed-box';
import { maskIdCard } from '@/lib/domain/identifiers/id-card';

/** A personal number at rest: sealed, with a keyed hash to compare by and what may be shown of it. */
export const storedNumberSchema = z.strictObject({
  sealed: z.string(),
  hash: z.string(),
  masked: z.string(),
});
export type StoredNumber = z.infer<typeof storedNumberSchema>;

export const storedStaffSchema = z.array(
  z.strictObject({
    name: z.string(),
    idNumber: storedNumberSchema,
    roles: z.array(z.enum(staffRoles)),
    computerBachelor: z.boolean(),
  }),
);

const plainSchema = z.union([z.string(), z.number(), z.boolean()]);

/** A stored value as the rules need it, numbers opened. Undefined when it is not of its field's shape. */
export function openFact(scope: Scope, field: Field, stored: unknown): unknown {
  if (field.type === 'staff-list') return openStaff(scope, stored);
  if (field.sensitive) {
    const number = storedNumberSchema.safeParse(stored);
    return number.success ? open(number.data.sealed, placeOf(scope)) : undefined;
  }
  return plainSchema.safeParse(stored).data;
}

/** The stored staff list with its numbers opened; undefined when it is not one. */
export function openStaff(scope: Scope, stored: unknown): StaffMember[] | undefined {
  return storedStaffSchema
    .safeParse(stored)
    .data?.map((member) => ({ ...member, idNumber: open(member.idNumber.sealed, placeOf(scope)) }));
}

/** A stored value as pages show it: no personal number leaves the server. */
export function maskFact(field: Field, stored: unknown): ShownValue | undefined {
  if (field.type === 'staff-list') {
    return storedStaffSchema
      .safeParse(stored)
      .data?.map(({ idNumber, ...member }) => ({ ...member, idMasked: idNumber.masked }));
  }
  if (field.sensitive) return storedNumberSchema.safeParse(stored).data?.masked;
  return plainSchema.safeParse(stored).data;
}

/** A personal number made ready for the store. */
export const sealNumber = (scope: Scope, number: string): StoredNumber => ({
  sealed: seal(number, placeOf(scope)),
  hash: keyedHash('id-number', number),
  masked: maskIdCard(number),
});

/** A box opens in its organisation only, and moves with its values from revision to revision. */
const placeOf = (scope: Scope): string => `fact:${scope.orgId}`;

/** Rows of the staff table as a form sends them: `kept` and `masked` name the stored row whose number stays. */
const typedStaffSchema = z.array(
  z.object({
    name: z.string(),
    idNumber: z.string(),
    kept: z.number().int().min(0).optional(),
    masked: z.string().optional(),
    roles: z.array(z.enum(staffRoles)),
    computerBachelor: z.boolean(),
  }),
);
export type TypedStaff = z.infer<typeof typedStaffSchema>;

export type TypedValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly masked: string }
  | { readonly kind: 'staff'; readonly staff: TypedStaff }
  | { readonly kind: 'plain'; readonly value: unknown };

/** What a form sent for a field: nothing, a hidden value left alone, rows of staff, or a value. */
export function readTyped(field: Field, value: unknown): TypedValue {
  if (value === null || value === undefined) return { kind: 'none' };
  const kept = field.sensitive ? keptSchema.safeParse(value).data : undefined;
  if (kept !== undefined) return { kind: 'kept', masked: kept.kept };
  if (field.type !== 'staff-list') return { kind: 'plain', value };
  const staff = typedStaffSchema.safeParse(value);
  if (!staff.success) throw new AppError('validation', { field: field.name });
  return { kind: 'staff', staff: staff.data };
}

/** Whether two stored values state the same; sealed ones are told apart by their hash. */
export function isSameFact(field: Field, one: unknown, other: unknown): boolean {
  return field.sensitive || field.type === 'staff-list'
    ? JSON.stringify(withoutSeals(one)) === JSON.stringify(withoutSeals(other))
    : one === other;
}

/** Whether a value says nothing beyond the stored one: the same, or of a list the same people or fewer. */
export function isCovered(field: Field, stored: unknown, value: unknown): boolean {
  if (field.type !== 'staff-list') return isSameFact(field, stored, value);
  const [known, said] = [listedIn(stored), listedIn(value)];
  return known !== undefined && said !== undefined && saysNoMore(said, known);
}

/** A value as read; of a list, with the roles somebody gave the same people before. */
export function withGivenRoles(
  field: Field,
  read: Prisma.JsonValue,
  stored: unknown,
): Prisma.JsonValue {
  if (field.type !== 'staff-list') return read;
  const [said, known] = [listedIn(read), listedIn(stored)];
  if (said === undefined || known === undefined) return read;
  return withRolesGiven(said, known).map(({ key: _key, ...member }) => member);
}

const listedIn = (stored: unknown) =>
  storedStaffSchema
    .safeParse(stored)
    .data?.map((member) => ({ ...member, key: member.idNumber.hash }));

const keptSchema = z.strictObject({ kept: z.string() });

function withoutSeals(stored: unknown): unknown {
  const number = storedNumberSchema.safeParse(stored);
  if (number.success) return number.data.hash;
  return storedStaffSchema
    .safeParse(stored)
    .data?.map(({ name, idNumber, roles, computerBachelor }) => [
      name,
      idNumber.hash,
      [...roles].sort(),
      computerBachelor,
    ]);
}
