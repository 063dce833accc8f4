import type { MaterialKind } from '../../../lib/domain/materials/kinds';
import { addDays, closingDay, today } from './days';

export type StaffStated = {
  name: string;
  idNumber: string;
  computerBachelor?: boolean;
  role?: 'computer-technician' | 'information-security-officer';
};
/** What a person types: text, yes or no, `长期`, the name of a choice, or the people of a sheet. */
export type Stated = string | boolean | { choice: string } | { longTerm: true } | StaffStated[];
export type Statement = Record<string, Stated>;

export type Company = { name: string; uscc: string; domain: string; seats: number; year: number };

export const sampleCompany = (seats = 10): Omit<Company, 'year'> => ({
  name: '样例呼叫中心有限公司',
  uscc: '91350100M000100Y43',
  domain: 'sample-callcentre.cn',
  seats,
});

/** Every value a season needs to be ready, as of today. Invented people, marked 样例. */
export function readyEvidence(company: Company): Partial<Record<MaterialKind, Statement>> {
  const { name, uscc, domain, seats, year } = company;
  const now = today();
  return {
    'business-licence': {
      companyName: name,
      uscc,
      legalRepresentative: '样例甲',
      termEndsOn: { longTerm: true },
      businessScope: '第二类增值电信业务中的国内呼叫中心业务（样例）',
    },
    'legal-representative-id': {
      personName: '样例甲',
      idNumber: idNumber(1),
      validUntil: { longTerm: true },
    },
    'articles-of-association': {
      companyName: name,
      archiveQueryStamp: true,
      queriedOn: addDays(now, -20),
    },
    'domain-certificate': { domain, registrant: name, expiresOn: `${year + 2}-01-01` },
    'hosting-agreement': {
      customer: name,
      provider: '样例数据中心有限公司',
      termEndsOn: addDays(closingDay(year), 365),
      signedByBoth: true,
    },
    'call-records': {
      hasCaller: true,
      hasCallee: true,
      hasStart: true,
      hasDuration: true,
      firstDay: addDays(now, -31),
      lastDay: addDays(now, -2),
      longestRunDays: '30',
    },
    'seat-photos': {
      logoWall: true,
      seatNumbers: true,
      distinctPhotos: String(Math.ceil(seats * 0.8)),
      nearDuplicatesOfEarlierSeasons: '0',
    },
    'business-contract': {
      partyA: '样例商贸有限公司',
      partyB: name,
      contractType: { choice: 'customer-service-outsourcing' },
      signedOn: addDays(now, -300),
      termStartsOn: addDays(now, -300),
      termEndsOn: addDays(now, 400),
      mentionsCallCentreBusiness: true,
      signedByBoth: true,
    },
    'social-insurance': {
      unitName: name,
      paidThrough: { choice: 'own-account' },
      printedOn: addDays(now, -1),
      verificationCode: '样例8f3k2q',
      staff: [
        {
          name: '样例乙',
          idNumber: idNumber(2),
          computerBachelor: true,
          role: 'computer-technician',
        },
        { name: '样例丙', idNumber: idNumber(3), role: 'information-security-officer' },
        { name: '样例丁', idNumber: idNumber(4) },
      ],
      backPaymentMarks: '0',
      monthsPaidLate: '0',
    },
    'signalling-check': {
      carrier: '样例运营商',
      firstDay: addDays(now, -31),
      lastDay: addDays(now, -2),
      recordsCompared: '1000',
      maxOffsetSeconds: '30',
      recordsUnknownToSignalling: '0',
    },
    'icp-filing': { filingNumber: '闽ICP备10036305号-7', filingEntity: name, domain },
  };
}

/** A 身份证 number of nobody: a region that stands for samples, a check digit that holds. */
export function idNumber(person: number): string {
  const head = `11010519491231${String(person).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return head + ('10X98765432'[sum % 11] ?? '');
}
