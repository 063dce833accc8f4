import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { StaffMember } from '@/lib/domain/materials/staff';

/** One invented piece of evidence: what it states and for which day. */
export interface ExampleEvidence {
  readonly kind: MaterialKind;
  readonly effectiveOn: string;
  readonly facts: Record<string, unknown>;
  readonly fileCount?: number;
}

/** Evidence for every row of a season of `holder` in 2026. Everything in it is invented (样例). */
export function exampleEvidence(holder: string): ExampleEvidence[] {
  return [...subject(holder), ...operation(holder), ...compliance(holder), ...rest(holder)];
}

const subject = (holder: string): ExampleEvidence[] => [
  {
    kind: 'business-licence',
    effectiveOn: '2026-02-20',
    facts: {
      companyName: holder,
      uscc: '91110105MA00ABCD0D',
      legalRepresentative: '样例一',
      companyType: '有限责任公司',
      registeredCapital: '1000 万元',
      establishedOn: '2015-01-01',
      termEndsOn: 'long-term',
      address: '北京市朝阳区样例路 1 号',
      businessScope: '第二类增值电信业务中的国内呼叫中心业务；技术服务（样例）',
    },
  },
  {
    kind: 'legal-representative-id',
    effectiveOn: '2026-02-20',
    facts: { personName: '样例一', idNumber: '110101190001010014', validUntil: '2035-05-01' },
  },
  {
    kind: 'articles-of-association',
    effectiveOn: '2026-02-24',
    facts: { companyName: holder, archiveQueryStamp: true, queriedOn: '2026-02-24' },
  },
  {
    kind: 'domain-certificate',
    effectiveOn: '2026-02-24',
    facts: {
      domain: 'yangli-yunhu.cn',
      registrant: holder,
      registrar: '样例域名注册商',
      registeredOn: '2016-03-01',
      expiresOn: '2028-03-01',
    },
  },
  {
    kind: 'hosting-agreement',
    effectiveOn: '2025-10-01',
    facts: {
      customer: holder,
      provider: '样例数据中心有限公司',
      signedOn: '2025-09-20',
      termStartsOn: '2025-10-01',
      termEndsOn: '2028-09-30',
      address: '北京市大兴区样例机房',
      signedByBoth: true,
    },
  },
];

const operation = (holder: string): ExampleEvidence[] => [
  {
    kind: 'call-records',
    effectiveOn: '2026-03-05',
    facts: {
      hasCaller: true,
      hasCallee: true,
      hasStart: true,
      hasDuration: true,
      firstDay: '2026-02-01',
      lastDay: '2026-03-05',
      longestRunDays: 33,
      recordCount: 48210,
    },
  },
  {
    kind: 'seat-photos',
    effectiveOn: '2026-03-03',
    fileCount: 42,
    facts: {
      logoWall: true,
      seatNumbers: true,
      distinctPhotos: 42,
      nearDuplicatesOfEarlierSeasons: 0,
    },
  },
  {
    kind: 'business-contract',
    effectiveOn: '2025-06-01',
    facts: {
      partyA: '样例零售集团有限公司',
      partyB: holder,
      contractType: 'customer-service-outsourcing',
      signedOn: '2025-05-28',
      termStartsOn: '2025-06-01',
      termEndsOn: '2027-05-31',
      mentionsCallCentreBusiness: true,
      signedByBoth: true,
    },
  },
];

const compliance = (holder: string): ExampleEvidence[] => [
  {
    kind: 'social-insurance',
    effectiveOn: '2026-03-02',
    facts: {
      unitName: holder,
      paidThrough: 'own-account',
      printedOn: '2026-03-02',
      verificationCode: '样例-8f3k2q',
      queryNumber: '样例-20260302001',
      staff: staff(),
      backPaymentMarks: 0,
      monthsPaidLate: 0,
    },
  },
  {
    kind: 'code-certificate',
    effectiveOn: '2025-04-01',
    facts: {
      codeNumber: '95013999',
      holder,
      use: '呼叫中心',
      area: '全国',
      termStartsOn: '2023-04-01',
      termEndsOn: '2028-03-31',
    },
  },
  {
    kind: 'complaint-rectification',
    effectiveOn: '2026-01-15',
    facts: { hasRectificationReport: true, hasHandlingLedger: true, complaintsInLedger: 2 },
  },
];

const rest = (holder: string): ExampleEvidence[] => [
  {
    kind: 'signalling-check',
    effectiveOn: '2026-03-06',
    facts: {
      carrier: '样例运营商',
      firstDay: '2026-02-01',
      lastDay: '2026-03-05',
      recordsCompared: 48210,
      maxOffsetSeconds: 4.2,
      recordsUnknownToSignalling: 0,
    },
  },
  {
    kind: 'icp-filing',
    effectiveOn: '2026-03-04',
    facts: {
      filingNumber: '京ICP备16000001号-1',
      filingEntity: holder,
      domain: 'yangli-yunhu.cn',
      queriedOn: '2026-03-04',
    },
  },
  {
    kind: 'shadow-inspection',
    effectiveOn: '2026-02-26',
    facts: { heldOn: '2026-02-26', score: 97.5, inspector: '样例二' },
  },
];

const staff = (): StaffMember[] => [
  {
    name: '样例二',
    idNumber: '110101190001020028',
    roles: ['computer-technician'],
    computerBachelor: true,
  },
  {
    name: '样例三',
    idNumber: '110101190001030031',
    roles: ['information-security-officer'],
    computerBachelor: false,
  },
  { name: '样例四', idNumber: '110101190001040045', roles: [], computerBachelor: false },
  { name: '样例五', idNumber: '110101190001050059', roles: [], computerBachelor: false },
];
