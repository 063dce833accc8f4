import { addDays, addMonths, type CivilDate, civilDate, yearOf } from '@/lib/domain/civil-date';
import type { Province } from '@/lib/domain/identifiers/province';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { type SamplePerson, staffOf } from './staff';

/** One document of the sample: the values it states, and the photos that go with it. */
export interface SampleMaterial {
  readonly kind: MaterialKind;
  readonly label?: string;
  readonly effectiveOn: CivilDate;
  readonly validUntil?: CivilDate;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The people on a social-insurance sheet. */
  readonly staff?: readonly SamplePerson[];
  /** Names of committed sample photos; the drawn document is then the album of the rest. */
  readonly photos?: readonly string[];
  /** Values left for a person to confirm. */
  readonly unconfirmed?: readonly string[];
}

export interface SampleSeason {
  readonly year: number;
  readonly materials: readonly SampleMaterial[];
  readonly plannedOn?: CivilDate;
  readonly submittedOn?: CivilDate;
  readonly returnedOn?: CivilDate;
  readonly confirmedOn?: CivilDate;
  readonly cancellationMarkedOn?: CivilDate;
  readonly mergerUnderWay: boolean;
  readonly complaintRegisterConfirmedOn?: CivilDate;
}

export interface SampleComplaint {
  readonly reference: string;
  readonly receivedOn: CivilDate;
  readonly content: string;
  readonly handling?: string;
  readonly rectification?: string;
  readonly closedOn?: CivilDate;
}

export interface SampleClient {
  readonly name: string;
  readonly uscc: string;
  readonly legalRepresentative: string;
  readonly province: Province;
  readonly address: string;
  readonly holdsCodeNumber: boolean;
  readonly licence: { number: string; seats: number; issuedOn: CivilDate; expiresOn: CivilDate };
  readonly complaints: readonly SampleComplaint[];
  readonly seasons: readonly SampleSeason[];
}

/** The season whose window is open or comes next: January to June this year's, after that next year's. */
export const upcomingYear = (today: CivilDate): number =>
  today <= `${yearOf(today)}-06-30` ? yearOf(today) : yearOf(today) + 1;

/** Everything a sample company's evidence is made from. */
export interface SampleProfile {
  readonly name: string;
  readonly uscc: string;
  readonly legalRepresentative: string;
  readonly legalRepresentativeId: string;
  readonly address: string;
  readonly seats: number;
  readonly domain: string;
  readonly filingNumber: string;
  readonly photoSet: 'yunlu' | 'haitang' | 'qinghe';
  readonly staffRegion: '110105' | '310115' | '440101';
  readonly codeNumber?: string;
}

/** The day a year's filings of the sample were confirmed. */
export const filedOn = (year: number): CivilDate => civilDate(`${year}-03-12`);

/**
 * A complete set of evidence for one season, all of it in order, true around `day`; a company's story is
 * told by what it then changes.
 */
export function completeEvidence(
  profile: SampleProfile,
  year: number,
  day: CivilDate,
): Record<string, SampleMaterial> {
  const closing = civilDate(`${year}-06-30`);
  const lastCallDay = addDays(day, -2);
  const material = (
    kind: MaterialKind,
    facts: Record<string, unknown>,
    more: Partial<SampleMaterial> = {},
  ): SampleMaterial => ({ kind, effectiveOn: addDays(day, -6), facts, ...more });
  return {
    businessLicence: material('business-licence', {
      companyName: profile.name,
      uscc: profile.uscc,
      legalRepresentative: profile.legalRepresentative,
      companyType: '有限责任公司',
      registeredCapital: '1000万元人民币',
      establishedOn: '2016-04-18',
      termEndsOn: 'long-term',
      address: profile.address,
      businessScope: '增值电信业务经营；呼叫中心；软件开发；信息技术咨询服务；企业管理咨询。',
    }),
    idCard: material('legal-representative-id', {
      personName: profile.legalRepresentative,
      idNumber: profile.legalRepresentativeId,
      validUntil: addMonths(closing, 60),
    }),
    articles: material('articles-of-association', {
      companyName: profile.name,
      archiveQueryStamp: true,
      queriedOn: addDays(day, -12),
    }),
    domain: material('domain-certificate', {
      domain: profile.domain,
      registrant: profile.name,
      registrar: '样例域名注册服务机构',
      registeredOn: '2016-05-09',
      expiresOn: addMonths(closing, 35),
    }),
    hosting: material('hosting-agreement', {
      customer: profile.name,
      provider: '样例云数据中心有限公司',
      signedOn: addMonths(day, -4),
      termStartsOn: addMonths(day, -4),
      termEndsOn: addMonths(closing, 20),
      address: '样例市数据港一号楼 3 层',
      signedByBoth: true,
    }),
    calls: material('call-records', {
      hasCaller: true,
      hasCallee: true,
      hasStart: true,
      hasDuration: true,
      firstDay: addDays(lastCallDay, -33),
      lastDay: lastCallDay,
      longestRunDays: 34,
      recordCount: 1_204_337,
    }),
    photos: material(
      'seat-photos',
      {
        logoWall: true,
        seatNumbers: true,
        distinctPhotos: Math.ceil(profile.seats * 0.86),
        nearDuplicatesOfEarlierSeasons: 0,
      },
      { photos: photosOf(profile.photoSet, year) },
    ),
    contract: material(
      'business-contract',
      {
        partyA: '样例商业银行股份有限公司',
        partyB: profile.name,
        contractType: 'customer-service-outsourcing',
        signedOn: addMonths(day, -7),
        termStartsOn: addMonths(day, -7),
        termEndsOn: addMonths(closing, 12),
        mentionsCallCentreBusiness: true,
        signedByBoth: true,
      },
      { label: '样例银行客服外包' },
    ),
    insurance: material(
      'social-insurance',
      {
        unitName: profile.name,
        paidThrough: 'own-account',
        printedOn: addDays(day, -3),
        verificationCode: `YL${year}8F3K2Q`,
        queryNumber: `${year}0302114520`,
        backPaymentMarks: 0,
        monthsPaidLate: 0,
      },
      { effectiveOn: addDays(day, -3), staff: staffOf(profile.staffRegion) },
    ),
    signalling: material('signalling-check', {
      carrier: '样例电信运营商',
      firstDay: addDays(lastCallDay, -33),
      lastDay: lastCallDay,
      recordsCompared: 1_204_337,
      maxOffsetSeconds: 19,
      recordsUnknownToSignalling: 0,
    }),
    filing: material('icp-filing', {
      filingNumber: profile.filingNumber,
      filingEntity: profile.name,
      domain: profile.domain,
      queriedOn: addDays(day, -4),
    }),
    ...(profile.codeNumber === undefined
      ? {}
      : {
          code: material('code-certificate', {
            codeNumber: profile.codeNumber,
            holder: profile.name,
            use: '客户服务',
            area: '全国',
            termStartsOn: addMonths(closing, -36),
            termEndsOn: addMonths(closing, 24),
          }),
        }),
  };
}

/** Four photos for odd years and four others for even ones: a year never repeats the one before. */
export const photosOf = (set: SampleProfile['photoSet'], year: number): readonly string[] =>
  [1, 2, 3, 4].map((n) => `${set}-0${year % 2 === 0 ? n : n + 4}.jpg`);
