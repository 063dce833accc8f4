import { checkIdCard } from '@/lib/domain/identifiers/id-card';

/** The two roles a 社保权益单 must show (row D1 of rules.md). */
export const staffRoles = ['computer-technician', 'information-security-officer'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** One insured person as the sheet and the company's own records state them. Personal data. */
export interface StaffMember {
  readonly name: string;
  readonly idNumber: string;
  readonly roles: readonly StaffRole[];
  /** Holds a bachelor's degree (本科) in computer science or better. */
  readonly computerBachelor: boolean;
}

/** Whether a value is a list of staff; the numbers themselves may still fail their check digit. */
export function isStaffList(raw: unknown): raw is readonly StaffMember[] {
  return Array.isArray(raw) && raw.every(isStaffMember);
}

/** How many different people with a valid 身份证 number the list names. */
export function distinctPeople(staff: readonly StaffMember[]): number {
  return new Set(staff.flatMap(validNumber)).size;
}

/** Whether somebody with a valid number and a computer-science bachelor's degree is the technician. */
export const hasTechnician = (staff: readonly StaffMember[]): boolean =>
  technicians(staff).length > 0;

/** Whether somebody with a valid number is the information-security officer. */
export const hasSecurityOfficer = (staff: readonly StaffMember[]): boolean =>
  securityOfficers(staff).length > 0;

/** Whether both roles can be filled by two different people. */
export function rolesHeldByDistinctPeople(staff: readonly StaffMember[]): boolean {
  const officers = securityOfficers(staff);
  return technicians(staff).some((technician) => officers.some((id) => id !== technician));
}

const technicians = (staff: readonly StaffMember[]): string[] =>
  staff
    .filter((person) => person.roles.includes('computer-technician') && person.computerBachelor)
    .flatMap(validNumber);

const securityOfficers = (staff: readonly StaffMember[]): string[] =>
  staff
    .filter((person) => person.roles.includes('information-security-officer'))
    .flatMap(validNumber);

function validNumber(person: StaffMember): string[] {
  const check = checkIdCard(person.idNumber);
  return check.ok ? [check.value] : [];
}

function isStaffMember(raw: unknown): raw is StaffMember {
  if (typeof raw !== 'object' || raw === null) return false;
  if (!('name' in raw && 'idNumber' in raw && 'roles' in raw && 'computerBachelor' in raw)) {
    return false;
  }
  const { name, idNumber, roles, computerBachelor } = raw;
  if (typeof name !== 'string' || typeof idNumber !== 'string') return false;
  return typeof computerBachelor === 'boolean' && Array.isArray(roles) && roles.every(isStaffRole);
}

const isStaffRole = (raw: unknown): raw is StaffRole => staffRoles.some((role) => role === raw);
