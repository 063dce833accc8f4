import { daysBetween, parseCivilDate } from '@/lib/domain/civil-date';
import { summaryOf, type StaffSummary } from '@/lib/domain/materials/staff';
import { known, missing, type Fact, type FactValue } from '@/lib/domain/rules/fact';
import { numberFact, yesNoFact, type FactDefinition } from '@/lib/domain/rules/fact-definition';
import { factOf, fieldFact, holderNameFact, looked, statedBy } from '@/lib/domain/rules/read-field';
import type { CaseMaterial, SeasonCase } from '@/lib/domain/rules/season-case';

const SHEET = 'social-insurance';
const CODE = 'code-certificate';
const RECTIFICATION = 'complaint-rectification';

/** Rows D1–D3, V3 and P-B. */
export const complianceFacts = {
  'insurance.unit': holderNameFact(SHEET, 'unitName'),
  'insurance.paidThrough': fieldFact(SHEET, 'paidThrough'),
  'insurance.printedOn': fieldFact(SHEET, 'printedOn'),
  'insurance.verificationCode': fieldFact(SHEET, 'verificationCode'),
  /** People with different, valid 身份证 numbers. */
  'insurance.validStaffCount': numberFact((season, material) =>
    ofStaff(season, material, (staff) => staff.distinctPeople),
  ),
  'insurance.hasTechnician': yesNoFact((season, material) =>
    ofStaff(season, material, (staff) => staff.hasTechnician),
  ),
  'insurance.hasSecurityOfficer': yesNoFact((season, material) =>
    ofStaff(season, material, (staff) => staff.hasSecurityOfficer),
  ),
  'insurance.rolesHeldByDistinctPeople': yesNoFact((season, material) =>
    ofStaff(season, material, (staff) => staff.rolesHeldByDistinctPeople),
  ),
  'insurance.backPaymentMarks': fieldFact(SHEET, 'backPaymentMarks'),
  'insurance.monthsPaidLate': fieldFact(SHEET, 'monthsPaidLate'),
  'code.number': fieldFact(CODE, 'codeNumber'),
  'code.holder': holderNameFact(CODE, 'holder'),
  'code.termEndsOn': fieldFact(CODE, 'termEndsOn'),
  /** Days from today to the end of the code that ends first. */
  'code.daysToExpiry': numberFact((season) => daysToFirstExpiry(season)),
  'codeRenewal.acceptedOn': fieldFact('code-renewal-receipt', 'acceptedOn'),
  'complaints.count12321': numberFact((season) => complaintCount(season)),
  /** 12321 complaints the 《用户投诉处理台账》 does not hold. */
  'complaints.missingFromLedger': numberFact((season) =>
    listed(season, (complaint) => !complaint.inLedger),
  ),
  'complaints.notRectified': numberFact((season) =>
    listed(season, (complaint) => !complaint.rectified),
  ),
  'complaints.rectificationReport': fieldFact(RECTIFICATION, 'hasRectificationReport'),
  'complaints.handlingLedger': fieldFact(RECTIFICATION, 'hasHandlingLedger'),
  'complaints.inLedger': fieldFact(RECTIFICATION, 'complaintsInLedger'),
} satisfies Record<string, FactDefinition>;

function ofStaff(
  season: SeasonCase,
  material: CaseMaterial | undefined,
  answer: (staff: StaffSummary) => FactValue,
): Fact {
  const found = statedBy(SHEET, 'staff', looked(SHEET, season, material));
  if (!found.known) return found;
  const { value: staff } = found;
  if (typeof staff !== 'object') return missing('invalid', { kind: SHEET });
  found.material.staff ??= summaryOf(staff);
  return factOf(answer(found.material.staff), found.material, { listed: staff.length });
}

function daysToFirstExpiry(season: SeasonCase): Fact {
  const ends: string[] = [];
  for (const certificate of season.materials.get(CODE) ?? []) {
    const found = statedBy(CODE, 'termEndsOn', certificate);
    if (!found.known) return found;
    if (typeof found.value === 'string') ends.push(found.value);
  }
  const first = parseCivilDate(ends.sort()[0] ?? '');
  if (first === undefined) return missing('absent', { kind: CODE, whole: true });
  return known(daysBetween(season.today, first), { ends: first });
}

/**
 * Complaints of channel 12321. Until somebody declares the register complete, what is listed is
 * only the least there can be: "none" is unknown.
 */
function complaintCount(season: SeasonCase): Fact {
  const count = count12321(season, () => true);
  return isDeclared(season) ? known(count) : missing('not-declared', { floor: count });
}

function listed(
  season: SeasonCase,
  wanted: (complaint: SeasonCase['document']['complaints'][number]) => boolean,
): Fact {
  const count = count12321(season, wanted);
  if (isDeclared(season) || count > 0) return known(count);
  return missing('not-declared', { floor: count });
}

const count12321 = (
  { document }: SeasonCase,
  wanted: (complaint: SeasonCase['document']['complaints'][number]) => boolean,
): number =>
  document.complaints.filter((complaint) => complaint.channel === '12321' && wanted(complaint))
    .length;

/** A declaration made before the year reported on began, or for a day to come, declares nothing. */
function isDeclared({ document, today }: SeasonCase): boolean {
  const day = document.complaintRegisterConfirmedOn;
  const reportedYear = `${document.season.year - 1}-01-01`;
  return Boolean(day && day >= reportedYear && day <= today);
}
