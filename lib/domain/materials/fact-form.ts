import { z } from 'zod';
import { optionalDay } from '@/lib/domain/inputs/day';
import { optionalText } from '@/lib/domain/inputs/text';
import { fieldsOfKind } from './fields';
import { fromFormValue, isKept, type FormValue, type StaffRow } from './form-value';
import type { MaterialKind } from './kinds';
import { factSchemaOf } from './schema-of-kind';
import { staffRoles } from './staff';

const staffRowSchema = z.object({
  name: z.string(),
  idNumber: z.string(),
  kept: z.number().nullable(),
  idMasked: z.string(),
  roles: z.array(z.enum(staffRoles)),
  computerBachelor: z.boolean(),
});

export interface FactFormFields {
  effectiveOn: string;
  validUntil: string;
  note: string;
  facts: Record<string, FormValue>;
}

/**
 * The form of one kind: what is left empty may stay empty, what is typed must be right. Rows of staff
 * whose number is hidden are not asked for it again.
 */
export function factFormSchema(kind: MaterialKind, stated: ReadonlySet<string>) {
  return z
    .object({
      effectiveOn: optionalDay,
      validUntil: optionalDay,
      note: optionalText(1000),
      facts: z.record(z.string(), z.union([z.string(), z.array(staffRowSchema)])),
    })
    .superRefine(({ facts }, context) => {
      for (const field of fieldsOfKind[kind]) {
        const typed = facts[field.name] ?? '';
        const value = fromFormValue(field, typed, stated.has(field.name) ? '' : null);
        if (value === null || isKept(value)) continue;
        const result = factSchemaOf(kind, field.name).safeParse(whole(value));
        for (const issue of result.error?.issues ?? []) {
          if (isHiddenNumber(typed, issue.path)) continue;
          context.addIssue({
            code: 'custom',
            message: issue.message,
            path: ['facts', field.name, ...issue.path],
          });
        }
      }
    });
}

/** Rows as the sheet states them: which stored number a row keeps is the store's business. */
const whole = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(({ kept: _kept, masked: _masked, ...row }: SentRow) => row)
    : value;

type SentRow = StaffRow & { readonly masked?: string };

function isHiddenNumber(typed: FormValue, [row, column]: readonly PropertyKey[]): boolean {
  if (typeof typed === 'string' || typeof row !== 'number' || column !== 'idNumber') return false;
  const member = typed[row];
  return member !== undefined && member.kept !== null && member.idNumber.trim() === '';
}
