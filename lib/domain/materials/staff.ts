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

/** What a list shows for row D1; people count once, by a valid 身份证 number. */
export interface StaffSummary {
  readonly distinctPeople: number;
  /** Somebody with a computer-science bachelor's degree is the technician. */
  readonly hasTechnician: boolean;
  readonly hasSecurityOfficer: boolean;
  /** Both roles can be filled by two different people. */
  readonly rolesHeldByDistinctPeople: boolean;
}

/** What the list shows. An entry whose number fails its checker counts for nothing. */
export function summaryOf(staff: readonly StaffMember[]): StaffSummary {
  const people = staff.flatMap(withValidNumber);
  const technicians = people
    .filter(({ person }) => person.roles.includes('computer-technician') && person.computerBachelor)
    .map(({ number }) => number);
  const officers = people
    .filter(({ person }) => person.roles.includes('information-security-officer'))
    .map(({ number }) => number);
  return {
    distinctPeople: new Set(people.map(({ number }) => number)).size,
    hasTechnician: technicians.length > 0,
    hasSecurityOfficer: officers.length > 0,
    rolesHeldByDistinctPeople: technicians.some((a) => officers.some((b) => a !== b)),
  };
}

function withValidNumber(person: StaffMember): { person: StaffMember; number: string }[] {
  const check = checkIdCard(person.idNumber);
  return check.ok ? [{ person, number: check.value }] : [];
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
