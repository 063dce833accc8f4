import { addDays, addMonths, type CivilDate, civilDate, yearOf } from '@/lib/domain/civil-date';
import type { Province } from '@/lib/domain/identifiers/province';
import {
  completeEvidence,
  filedOn,
  type SampleClient,
  type SampleMaterial,
  type SampleProfile,
  type SampleSeason,
  upcomingYear,
} from './plan';

/** The three sample companies as of a day: one ready, one with vetoes, one in an emergency. */
export const sampleClients = (today: CivilDate): readonly SampleClient[] => [
  readyClient(today),
  vetoedClient(today),
  emergencyClient(today),
];

const yunlu: SampleProfile = {
  name: '北京云鹿通信技术有限公司',
  uscc: '91110105MA01YUNEX2',
  legalRepresentative: '样例云',
  legalRepresentativeId: '11010519000101001X',
  address: '北京市朝阳区样例路 1 号',
  seats: 1000,
  domain: 'yunlu.example',
  filingNumber: '京ICP备10036305号-7',
  photoSet: 'yunlu',
  staffRegion: '110105',
  codeNumber: '95000001',
};

function readyClient(today: CivilDate): SampleClient {
  const year = upcomingYear(today);
  return {
    ...identity(yunlu, '京'),
    licence: {
      number: '京B2-20212732',
      seats: yunlu.seats,
      issuedOn: civilDate(`${year - 2}-09-15`),
      expiresOn: civilDate(`${year + 3}-09-15`),
    },
    complaints: [],
    seasons: [
      filedSeason(yunlu, year - 1),
      {
        year,
        materials: Object.values(completeEvidence(yunlu, year, today)),
        plannedOn: civilDate(`${year}-03-04`),
        mergerUnderWay: false,
        complaintRegisterConfirmedOn: today,
      },
    ],
  };
}

const haitang: SampleProfile = {
  name: '上海海棠客服有限公司',
  uscc: '91310115MA1HAJTANF',
  legalRepresentative: '样例棠',
  legalRepresentativeId: '310115190001060017',
  address: '上海市浦东新区样例路 2 号',
  seats: 600,
  domain: 'haitang-group.example',
  filingNumber: '沪ICP备2021054921号',
  photoSet: 'haitang',
  staffRegion: '310115',
};

function vetoedClient(today: CivilDate): SampleClient {
  const year = upcomingYear(today);
  const evidence = completeEvidence(haitang, year, today);
  const lastYear = completeEvidence(haitang, year - 1, filedOn(year - 1));
  const group = '海棠集团有限公司';
  return {
    ...identity(haitang, '沪'),
    licence: {
      number: '沪B2-20203315',
      seats: haitang.seats,
      issuedOn: civilDate(`${year - 3}-05-20`),
      expiresOn: civilDate(`${year + 2}-05-20`),
    },
    complaints: complaints(today),
    seasons: [
      filedSeason(haitang, year - 1),
      {
        year,
        plannedOn: civilDate(`${year}-03-16`),
        mergerUnderWay: false,
        complaintRegisterConfirmedOn: today,
        materials: Object.values({
          ...evidence,
          domain: changed(evidence.domain, { registrant: group }),
          filing: changed(evidence.filing, { filingEntity: group }),
          hosting: changed(evidence.hosting, {
            termEndsOn: addDays(civilDate(`${year}-06-30`), 225),
          }),
          photos: {
            ...changed(evidence.photos, { distinctPhotos: 463 }),
            photos: [
              ...(evidence.photos?.photos ?? []),
              ...(lastYear.photos?.photos ?? []).slice(0, 2),
            ],
          },
          insurance: changed(evidence.insurance, { backPaymentMarks: 6 }),
        }),
      },
    ],
  };
}

const qinghe: SampleProfile = {
  name: '广州青禾呼叫服务有限公司',
  uscc: '91440101MA5QJNGHEL',
  legalRepresentative: '样例禾',
  legalRepresentativeId: '440101190001090014',
  address: '广州市天河区样例路 3 号',
  seats: 2000,
  domain: 'qinghe.example',
  filingNumber: '粤ICP备2021054921号',
  photoSet: 'qinghe',
  staffRegion: '440101',
};

/** The story the product exists to prevent: first filed on 28 April, returned in June, never confirmed. */
function emergencyClient(today: CivilDate): SampleClient {
  const year = today > `${yearOf(today)}-06-30` ? yearOf(today) : yearOf(today) - 1;
  const evidence = completeEvidence(qinghe, year, civilDate(`${year}-04-24`));
  const markedOn = addDays(today, -4);
  const emergency: SampleMaterial[] = [
    {
      kind: 'return-notice',
      effectiveOn: civilDate(`${year}-06-16`),
      facts: { returnedOn: `${year}-06-16`, reason: '社保人数与许可证载明不符，退回修改。' },
    },
    {
      kind: 'defence-statement',
      effectiveOn: addDays(today, -1),
      facts: { companyName: qinghe.name, submittedOn: addDays(today, -1) },
    },
  ];
  return {
    ...identity(qinghe, '粤'),
    licence: {
      number: '粤B2-20191182',
      seats: qinghe.seats,
      issuedOn: addMonths(civilDate(`${year}-11-06`), -48),
      expiresOn: addMonths(civilDate(`${year}-11-06`), 24),
    },
    complaints: [],
    seasons: [
      filedSeason(qinghe, year - 1),
      {
        year,
        submittedOn: civilDate(`${year}-04-28`),
        returnedOn: civilDate(`${year}-06-16`),
        cancellationMarkedOn: markedOn,
        mergerUnderWay: false,
        complaintRegisterConfirmedOn: civilDate(`${year}-04-20`),
        materials: [...Object.values(evidence), ...emergency],
      },
    ],
  };
}

function identity(profile: SampleProfile, province: Province) {
  return {
    name: profile.name,
    uscc: profile.uscc,
    legalRepresentative: profile.legalRepresentative,
    province,
    address: profile.address,
    holdsCodeNumber: profile.codeNumber !== undefined,
  };
}

function filedSeason(profile: SampleProfile, year: number): SampleSeason {
  const day = filedOn(year);
  return {
    year,
    materials: Object.values(completeEvidence(profile, year, day)),
    plannedOn: day,
    submittedOn: addDays(day, -1),
    confirmedOn: day,
    mergerUnderWay: false,
    complaintRegisterConfirmedOn: addDays(day, -2),
  };
}

function changed(
  material: SampleMaterial | undefined,
  facts: Record<string, unknown>,
): SampleMaterial {
  if (material === undefined) throw new Error('The sample changes a document it does not have.');
  return { ...material, facts: { ...material.facts, ...facts } };
}

function complaints(today: CivilDate): SampleClient['complaints'] {
  return [
    {
      reference: '12321-样例-0001',
      receivedOn: addDays(today, -96),
      content: '用户反映未经同意多次接到营销电话。',
      handling: '已致歉并将号码加入免打扰名单。',
      rectification: '启用外呼白名单过滤。',
      closedOn: addDays(today, -88),
    },
    {
      reference: '12321-样例-0002',
      receivedOn: addDays(today, -41),
      content: '用户反映夜间接到回访电话。',
      handling: '已核实为系统任务时段设置错误。',
    },
  ];
}
