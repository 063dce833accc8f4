import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { letterDay, signedAtFoot } from '@/lib/domain/reading/letter-parts';
import { proposeValue } from '@/lib/domain/reading/propose';
import type { Doubt, Proposal } from '@/lib/domain/reading/reading';
import { bare } from '@/lib/domain/reading/text/plain';

const KIND = 'complaint-rate-certificate';
const ISSUER = labels(
  '出具单位 出具机构 出具方 出证单位 证明单位 证明出具单位 签发单位 开具单位 发证单位 证明机构 出证机构 签发机构 统计单位',
);
const DAYS = labels(
  '出具日期 出具时间 签发日期 开具日期 出证日期 证明日期 发证日期 证明出具日期 填报日期',
);
const STOPS = labels(
  '企业名称 单位名称 公司名称 投诉率 行业平均 统计期间 统计周期 联系人 电话 日期 备注',
);

const AVERAGE = '(?:全?行业|同行业|业内|全省|全国|本省|全市)?[^。;,]{0,8}?(?:平均|均值|均线)';
const BELOW = new RegExp(
  `(?:低于|小于|优于|降至|降低到|少于|(?:不|未|没有)[^。;,]{0,4}?(?:高于|超过|大于|超出))[^。;,]{0,12}?${AVERAGE}[^。;,]{0,6}(?:以下)?`,
  'g',
);
const ABOVE = new RegExp(
  `(?:(?<!(?:不|未|没有)[^。;,]{0,4})(?:高于|超过|大于|超出)|(?:未|不|没有)(?:能)?(?:低于|降至|达到|小于))[^。;,]{0,12}?${AVERAGE}[^。;,]{0,6}`,
  'g',
);

/** A certificate that the complaint rate is below the average of the trade: who says so, when, and whether. */
export const complaintRateCertificate: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'issuer', [
      labelled(document, ISSUER, [...ISSUER, ...DAYS, ...STOPS], {
        isValue: (text) => bare(text).length > 3,
      }),
      () => signedAtFoot(document),
    ]),
    letterDay(KIND, 'issuedOn', document, DAYS),
    isBelow(document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

function isBelow(document: PartOfDocument): Proposal | undefined {
  const above = findInProse(document, ABOVE, 0.95);
  const below = findInProse(document, BELOW, 0.95).filter(({ place }) =>
    isOwn(document, place.text),
  );
  const [found] = above.length > 0 ? above : below;
  if (found === undefined) return undefined;
  const doubts: Doubt[] =
    above.length > 0 && below.length > 0 ? [{ code: 'several-values', values: { count: 2 } }] : [];
  const certainty = found.certainty * found.quality;
  return proposeValue(KIND, 'belowIndustryAverage', above.length === 0, found.place, {
    certainty,
    doubts,
  });
}

/** Not the tail of a denial: 未低于, 不低于, 没有低于. */
const isOwn = (document: PartOfDocument, text: string): boolean =>
  findInProse(document, new RegExp(`(?:未|不|没有|未能|是否)${escaped(text)}`, 'g')).length === 0;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
