import { parseCivilDate } from '@/lib/domain/civil-date';
import { checkIcpNumber } from '@/lib/domain/identifiers/icp';
import { checkIdCard } from '@/lib/domain/identifiers/id-card';
import { normaliseNumber } from '@/lib/domain/identifiers/normalise';
import { checkUscc, type UsccCheck } from '@/lib/domain/identifiers/uscc';
import type { Field, FieldType } from './fields';
import { fieldsOfKind } from './fields';
import { materialKinds, type MaterialKind } from './kinds';
import type { StaffMember } from './staff';
import { isStaffList } from './staff';

/** A value of a field after it was looked at: one a rule can hold against another. */
export type FieldValue = string | number | boolean | readonly StaffMember[];

/** The end of a term that has none: 长期. Later than every day. */
export const LONG_TERM = 'long-term';

/** Domain names as certificates write them; Chinese ones are allowed. No scheme, no path. */
export const DOMAIN_NAME =
  /^(?=.{4,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/**
 * The value, or undefined when it is not one the field can hold: a day that does not exist, a
 * negative count, an identifier that fails its checker. A check digit of a 统一社会信用代码 that
 * differs is still a value (materials.md: warn, never block).
 */
export function fieldValue(field: FieldType, raw: unknown): FieldValue | undefined {
  switch (field.type) {
    case 'text':
    case 'entity-name':
      return typeof raw === 'string' && raw.trim() !== '' ? raw : undefined;
    case 'day':
      return typeof raw === 'string' ? parseCivilDate(raw) : undefined;
    case 'day-or-long-term':
      if (raw === LONG_TERM) return raw;
      return typeof raw === 'string' ? parseCivilDate(raw) : undefined;
    case 'integer':
      return Number.isInteger(raw) ? numberWithin(field, raw) : undefined;
    case 'number':
      return numberWithin(field, raw);
    case 'yes-no':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'choice':
      return typeof raw === 'string' && field.options.includes(raw) ? raw : undefined;
    case 'uscc':
      return typeof raw === 'string' && checkedUscc(raw).ok ? raw : undefined;
    case 'id-card':
      return typeof raw === 'string' && checkIdCard(raw).ok ? raw : undefined;
    case 'icp-number':
      return typeof raw === 'string' && checkIcpNumber(raw).ok ? raw : undefined;
    case 'code-number':
      return typeof raw === 'string' && codeNumberShape(raw).ok ? raw : undefined;
    case 'domain-name':
      return typeof raw === 'string' && DOMAIN_NAME.test(raw) ? raw : undefined;
    case 'staff-list':
      return isStaffList(raw) ? raw : undefined;
  }
}

/** A field of a kind. Throws RangeError for a name the kind does not state. */
export function fieldOf(kind: MaterialKind, name: string): Field {
  const field = fieldsByName.get(kind)?.get(name);
  if (field === undefined) throw new RangeError(`${kind} does not state ${name}`);
  return field;
}

/** 95 or 96 and three or more digits; what its range is for is another question. */
export function codeNumberShape(text: string) {
  const value = normaliseNumber(text).replaceAll('-', '');
  if (!/^\d*$/.test(value)) return { ok: false, problem: 'character' } as const;
  if (!/^9[56]/.test(value)) return { ok: false, problem: 'prefix' } as const;
  return value.length < 5 ? ({ ok: false, problem: 'length' } as const) : ({ ok: true } as const);
}

/** Remembers the last code looked at: a season asks for the same one several times. */
export function checkedUscc(text: string): UsccCheck {
  if (lastUscc.text !== text) lastUscc = { text, check: checkUscc(text) };
  return lastUscc.check;
}

let lastUscc = { text: '', check: checkUscc('') };

const numberWithin = (range: { min: number; max: number }, raw: unknown): number | undefined =>
  typeof raw === 'number' && raw >= range.min && raw <= range.max ? raw : undefined;

const fieldsByName = new Map(
  materialKinds.map((kind) => [
    kind,
    new Map(fieldsOfKind[kind].map((field) => [field.name, field] as const)),
  ]),
);
