import type { Field } from './fields';
import type { ShownStaffMember, ShownValue } from './slot';
import type { StaffRole } from './staff';

/** A row of the staff table while it is typed; `kept` is its place in the stored list, number masked. */
export interface StaffRow {
  name: string;
  idNumber: string;
  kept: number | null;
  idMasked: string;
  roles: StaffRole[];
  computerBachelor: boolean;
}

/** What a form holds for one field: the text of its control, or the rows of the staff table. */
export type FormValue = string | StaffRow[];

/** A hidden number a person left as it was: the store keeps its own, if that is still the one they saw masked. */
export interface KeptNumber {
  readonly kept: string;
}

/** What the form starts with for a stored value. A masked number starts empty: it is not shown again. */
export function toFormValue(field: Field, shown: ShownValue | undefined): FormValue {
  if (field.type === 'staff-list') return isStaff(shown) ? shown.map(toStaffRow) : [];
  if (shown === undefined || field.sensitive) return '';
  if (typeof shown === 'boolean') return shown ? 'yes' : 'no';
  return typeof shown === 'object' ? '' : String(shown);
}

/**
 * What is sent for it: null when left empty, a `KeptNumber` when the one stored and shown as `masked`
 * stays. Text that is no number stays text, for the schema to refuse.
 */
export function fromFormValue(field: Field, typed: FormValue, masked: string | null): unknown {
  if (typeof typed !== 'string') return typed.length === 0 ? null : typed.map(fromStaffRow);
  const text = typed.trim();
  if (text === '') return field.sensitive && masked !== null ? keptNumber(masked) : null;
  if (field.type === 'yes-no') return text === 'yes';
  if (field.type === 'integer' || field.type === 'number') return toNumber(text);
  return text;
}

/** Whether what a form sends leaves a hidden number as it is. */
export const isKept = (sent: unknown): sent is KeptNumber =>
  typeof sent === 'object' && sent !== null && 'kept' in sent;

const keptNumber = (masked: string): KeptNumber => ({ kept: masked });

export const emptyStaffRow = (): StaffRow => ({
  name: '',
  idNumber: '',
  kept: null,
  idMasked: '',
  roles: [],
  computerBachelor: false,
});

const isStaff = (value: ShownValue | undefined): value is readonly ShownStaffMember[] =>
  Array.isArray(value);

const toStaffRow = (member: ShownStaffMember, index: number): StaffRow => ({
  name: member.name,
  idNumber: '',
  kept: index,
  idMasked: member.idMasked,
  roles: [...member.roles],
  computerBachelor: member.computerBachelor,
});

function fromStaffRow(row: StaffRow) {
  const { name, roles, computerBachelor } = row;
  const idNumber = row.idNumber.trim();
  const kept = idNumber === '' ? row.kept : null;
  return {
    name: name.trim(),
    idNumber,
    roles,
    computerBachelor,
    ...(kept === null ? {} : { kept, masked: row.idMasked }),
  };
}

const toNumber = (text: string): number | string =>
  /^-?\d+(\.\d+)?$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : text;
