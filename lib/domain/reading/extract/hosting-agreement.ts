import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { partiesOf } from '@/lib/domain/reading/parties';
import type { Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';
import { statedTerm } from '@/lib/domain/reading/stated-term';
import { isEntity } from '@/lib/domain/reading/text/is-entity';

const KIND = 'hosting-agreement';
const CUSTOMER = labels(
  '客户名称 用户名称 客户单位 客户方 用户方 托管方 客户 用户 租用方 承租方 委托方 需方 使用方',
);
const PROVIDER = labels(
  '服务提供方 服务提供商 服务商名称 服务单位 服务方 服务商 提供方 出租方 受托方 供方 IDC服务商 托管服务商 接入商',
);
const ADDRESS = labels(
  '机房地址 托管地址 机房地点 托管地点 托管机房地址 机房位置 数据中心地址 设备放置地点 机柜位置 托管机房 服务地点 设备托管地点 设备存放地点 设备所在地 服务器存放地点 机房所在地 机房名称及地址 放置地点 存放地点 设备安装地址 安装地址 托管场所 所在机房 机柜所在地 机房',
);
const STOPS = labels(
  '甲方 乙方 地址 住所 通讯地址 电话 法定代表人 负责人 联系人 联系电话 合同编号 协议编号 带宽 机柜 签订地点',
);

/** 服务器托管协议: who is the customer, who the provider, from when to when, where. */
export const hostingAgreement: Extractor = (document) => {
  const { first, second, firstIsProvider } = partiesOf(document);
  const parties = firstIsProvider
    ? { customer: second, provider: first }
    : { customer: first, provider: second };
  const all = [...CUSTOMER, ...PROVIDER, ...ADDRESS, ...STOPS];
  const signedOn = signedDay(KIND, 'signedOn', document);
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'customer', [
      () => parties.customer,
      labelled(document, CUSTOMER, all, { isValue: isEntity }),
    ]),
    proposeFrom(KIND, 'provider', [
      () => parties.provider,
      labelled(document, PROVIDER, all, { isValue: isEntity }),
    ]),
    proposeFrom(KIND, 'address', [
      () => labelled(document, ADDRESS, all, { long: true })().filter(isAddress).map(withoutStop),
      () =>
        findInProse(
          document,
          /(?:托管|存放|放置|机房|机柜|设备|服务器)[^。;]{0,8}(?:地点|地址|位置)(?:为|是|在|位于|:)[:]?([^。;,]{6,60}?)(?=[。;,]|第[一二三四五六七八九十]{1,3}条)/g,
          0.95,
        ).filter(isAddress),
      () =>
        findInProse(
          document,
          /(?:位[于干]|坐落于|坐落在|设于|设在|放置于|托管于|存放于)([^。;,]{6,60}?)(?:的|内|[,。;])/g,
          0.93,
        ).filter(isAddress),
    ]),
    signedOn,
    ...statedTerm(KIND, document, signedOn),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

/** A place has a street, a house or a town: 托管于甲方机房 says none. */
const isAddress = ({ text }: Found): boolean => /[省市区县镇乡]|[路街道巷号楼]/.test(text);

/** What comes behind its sentence is no part of an address, nor that it lies there or stays what it was. */
const withoutStop = (found: Found): Found => ({
  ...found,
  text: found.text
    .replace(/[。；;].*$/s, '')
    .replace(/[.．\s]+$/, '')
    .replace(/^不变[,，、]?\s*(?:仍然?)?[为在]?/, '')
    .replace(/^(?:位于|坐落于|坐落在|设于|设在|为)[:：]?/, ''),
});
