import { z } from 'zod';
import { storable } from '@/lib/domain/inputs/text';
import { civilDateSchema } from '@/lib/domain/civil-date';
import { checkIdCard } from '@/lib/domain/identifiers/id-card';
import { checkIcpNumber } from '@/lib/domain/identifiers/icp';
import { checkUscc } from '@/lib/domain/identifiers/uscc';
import { DOMAIN_NAME, fieldOf, codeNumberShape, LONG_TERM } from './field-values';
import { fieldsOfKind, type Field } from './fields';
import type { MaterialKind } from './kinds';
import { staffRoles, type StaffMember } from './staff';

/** The schema of one stated value. Messages are keys under `validation.`. */
export function factSchemaOf(kind: MaterialKind, fieldName: string): z.ZodType {
  return schemaOf(fieldOf(kind, fieldName));
}

/** What is wrong with one value: where it is, and why as a message key. */
export interface FactFault {
  readonly path: readonly (string | number)[];
  readonly key: string;
}

/** Everything wrong with the values of one material; a value left out (or null) is only unknown. */
export function validateFacts(
  kind: MaterialKind,
  values: Readonly<Record<string, unknown>>,
): FactFault[] {
  const fields = fieldsOfKind[kind];
  return Object.keys(values).flatMap((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined) return { path: [name], key: 'validation.unknownField' };
    const value = values[name];
    if (value === undefined || value === null) return [];
    const faults = schemaOf(field).safeParse(value).error?.issues ?? [];
    return faults.map(({ path, message }) => ({
      path: [name, ...path.map((part) => (typeof part === 'symbol' ? String(part) : part))],
      key: message,
    }));
  });
}

/** Every value of a kind, each of them optional: what a person has not stated is left out. */
export function factsSchemaOf(kind: MaterialKind): z.ZodType {
  return z.strictObject(
    Object.fromEntries(fieldsOfKind[kind].map((field) => [field.name, schemaOf(field).nullish()])),
  );
}

const MAX_NAME_LENGTH = 200;

function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return text(field.maxLength);
    case 'entity-name':
      return text(MAX_NAME_LENGTH);
    case 'day':
      return civilDateSchema;
    case 'day-or-long-term':
      return z.union([civilDateSchema, z.literal(LONG_TERM)], {
        error: 'validation.dayOrLongTerm',
      });
    case 'integer':
      return z
        .number({ error: 'validation.wholeNumber' })
        .int({ error: 'validation.wholeNumber' })
        .min(field.min, { error: 'validation.tooSmall' })
        .max(field.max, { error: 'validation.tooLarge' });
    case 'number':
      return z
        .number({ error: 'validation.number' })
        .min(field.min, { error: 'validation.tooSmall' })
        .max(field.max, { error: 'validation.tooLarge' });
    case 'yes-no':
      return z.boolean({ error: 'validation.yesNo' });
    case 'choice':
      return z.enum(field.options, { error: 'validation.choice' });
    case 'uscc':
      return checked('validation.uscc', checkUscc);
    case 'id-card':
      return checked('validation.idCard', checkIdCard);
    case 'icp-number':
      return checked('validation.icpNumber', checkIcpNumber);
    case 'code-number':
      return checked('validation.codeNumber', codeNumberShape);
    case 'domain-name':
      return z
        .string({ error: 'validation.domainName' })
        .regex(DOMAIN_NAME, { error: 'validation.domainName' });
    case 'staff-list':
      return staffListSchema;
  }
}

const text = (maxLength: number) =>
  z
    .string({ error: 'validation.required' })
    .overwrite(storable)
    .trim()
    .min(1, { error: 'validation.required' })
    .max(maxLength, { error: 'validation.tooLong' });

type Check = { readonly ok: true } | { readonly ok: false; readonly problem: string };

/** An identifier its checker accepts; what is wrong with it is the end of the key. */
const checked = (stem: string, check: (value: string) => Check) =>
  z.string({ error: 'validation.required' }).superRefine((value, context) => {
    const result = check(value);
    if (!result.ok) context.addIssue({ code: 'custom', message: `${stem}.${result.problem}` });
  });

/** People on a 社保权益单 with the roles the company gave them. */
export const staffListSchema: z.ZodType<StaffMember[]> = z
  .array(
    z.strictObject({
      name: text(60),
      idNumber: checked('validation.idCard', checkIdCard),
      roles: z.array(z.enum(staffRoles, { error: 'validation.choice' })).max(staffRoles.length),
      computerBachelor: z.boolean({ error: 'validation.yesNo' }),
    }),
    { error: 'validation.staffList' },
  )
  .max(10_000, { error: 'validation.tooLarge' });
