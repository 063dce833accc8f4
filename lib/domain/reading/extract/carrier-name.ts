import { labelled, proposeFrom, type Attempt } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { signedAtFoot } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { plain } from '@/lib/domain/reading/text/plain';

/** The basic operators of China, by the names their companies and branches bear. */
const CARRIER =
  /中国(?:电信|移动|联通|联合网络通信|广电|广播电视网络|铁通)|(?:电信|移动通信|联通|广电网络)[\u4E00-\u9FFF]{0,12}(?:公司|运营商)|运营商$/;

const LABELS = labels(
  '运营商 运营商名称 基础电信企业 基础电信运营商 电信运营商 电信企业 比对单位 核验单位 出具单位 数据提供方 信令提供方 信令数据提供方 接入运营商 承载运营商 协作运营商',
);
const STOPS = labels(
  '企业名称 单位名称 日期 比对时段 比对日期 联系人 联系电话 记录数 法定代表人 地址 签订日期 经办人',
);

/** Whether a name is that of a carrier. */
export const isCarrier = (text: string): boolean => CARRIER.test(plain(text).replace(/ /g, ''));

/** The carrier a document is from or with: by its label, by `others`, by its signature, else any named. */
export function carrierName(
  kind: 'carrier-memorandum' | 'signalling-check',
  document: PartOfDocument,
  ...others: readonly Attempt[]
): Proposal | undefined {
  return proposeFrom(kind, 'carrier', [
    labelled(document, LABELS, [...LABELS, ...STOPS]),
    ...others,
    () => signedAtFoot(document).filter(({ text }) => isCarrier(text)),
    () =>
      findInProse(
        document,
        /(?:中国电信|中国移动|中国联通|中国联合网络通信|中国广电|中国广播电视网络)[\u4E00-\u9FFF()]{0,20}?公司(?:[\u4E00-\u9FFF]{2,8}?分公司)?/g,
        0.88,
      ),
  ]);
}
