import { labelled, likely, proposeFrom } from '@/lib/domain/reading/attempts';
import { composed, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { partiesOf } from '@/lib/domain/reading/parties';
import { rolesIn } from '@/lib/domain/reading/roles-of-parties';
import type { Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';
import { statedTerm } from '@/lib/domain/reading/stated-term';
import { isEntity } from '@/lib/domain/reading/text/is-entity';

const KIND = 'hosting-agreement';
const CUSTOMER = labels(
  '客户名称 用户名称 客户单位 客户方 用户方 托管方 客户 用户 租用方 承租方 委托方 需方 使用方',
);
const PROVIDER = [
  ...composed(
    '服务 托管 托管服务 机房 机房服务 数据中心 IDC IDC服务 接入 接入服务 运营 受理',
    '方 商 单位 提供方 提供商 提供单位 商名称 单位名称 企业 运营商',
  ),
  ...labels('提供方 出租方 受托方 供方'),
];
const ADDRESS = [
  ...composed(
    '机房 托管 托管机房 托管设备 托管服务器 托管主机 托管机柜 数据中心 数据机房 IDC机房 机柜 机位 机架 设备 设备托管 设备放置 设备存放 设备安装 设备安放 设备部署 服务器 服务器托管 服务器放置 服务器存放 服务器部署 主机 主机托管 主机放置 放置 存放 安放 安装 部署 服务 服务提供 服务实施 租用 租用机房 接入机房 所在机房 承载机房 交付 履行',
    '地址 地点 位置 场所 所在地 所在地址 所在位置 详细地址 具体地址 名称及地址 及地址',
  ),
  ...labels('托管机房 所在机房 机房 数据中心 托管数据中心'),
];
const STOPS = labels(
  '甲方 乙方 地址 住所 通讯地址 电话 法定代表人 负责人 联系人 联系电话 合同编号 协议编号 带宽 机柜 签订地点',
);

/** 服务器托管协议: who is the customer, who the provider, from when to when, where. */
export const hostingAgreement: Extractor = (document) => {
  const { first, second } = partiesOf(document);
  const { firstIsProvider, isStated } = rolesIn(document);
  const parties = firstIsProvider
    ? { customer: second, provider: first }
    : { customer: first, provider: second };
  const asSure = (founds: readonly Found[]) =>
    isStated
      ? founds
      : founds.map((found) => ({ ...found, quality: Math.min(found.quality, UNSTATED) }));
  const all = [...CUSTOMER, ...PROVIDER, ...ADDRESS, ...STOPS];
  const signedOn = signedDay(KIND, 'signedOn', document);
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'customer', [
      () => asSure(parties.customer),
      labelled(document, CUSTOMER, all, { isValue: isEntity }),
    ]),
    proposeFrom(KIND, 'provider', [
      () => asSure(parties.provider),
      labelled(document, PROVIDER, all, { isValue: isEntity }),
    ]),
    proposeFrom(KIND, 'address', [
      () => labelled(document, ADDRESS, all, { long: true })().filter(isAddress).map(withoutStop),
      () =>
        findInProse(
          document,
          /(?:托管|存放|放置|机房|机柜|设备|服务器)[^。;]{0,8}(?:地点|地址|位置)(?:为|是|在|位于|:)[:]?([^。;,]{6,60}?)(?=[。;,]|第[一二三四五六七八九十]{1,3}条)/g,
          0.95,
        )
          .filter(isAddress)
          .map(withoutStop),
      () =>
        findInProse(
          document,
          /(?:位[于干]|坐落于|坐落在|设于|设在|放置于|托管于|存放于)([^。;,]{6,60}?)(?:的|内|[,。;])/g,
          0.93,
        )
          .filter(isAddress)
          .map(withoutStop),
      () =>
        likely(
          document,
          /(?:机房|托管|数据中心|机柜|机位|设备|服务器|放置|存放).{0,8}(?:地址|地点|位置|所在地|场所)/,
          all,
        )()
          .filter(isAddress)
          .map(withoutStop),
    ]),
    signedOn,
    ...statedTerm(KIND, document, signedOn),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

/** Of a party whose role nothing in the agreement says. */
const UNSTATED = 0.88;

/** A place has a street, a house or a town: 托管于甲方机房 says none. */
const isAddress = ({ text }: Found): boolean =>
  /[省市区县镇乡]|[路街道巷]|\d[号楼幢层室]/.test(text);

/** What comes behind its sentence is no part of an address, nor that it lies there or stays what it was. */
const withoutStop = (found: Found): Found => ({
  ...found,
  text: found.text
    .replace(/[。；;].*$|[.．](?=[\u4E00-\u9FFF]).*$/s, '')
    .replace(/[.．\s]+$/, '')
    .replace(/^不变[,，、]?\s*(?:仍然?)?[为在]?/, '')
    .replace(/^[^省市区县]{0,10}?(?:位[于干]|坐落[于在]|设[于在]|为)[:：]?|^[甲乙]方的?/, '')
    .replace(/^[^:：省市区县]{0,12}[:：]\s*/, '')
    .replace(IN_BRACKETS, '$1'),
});

/** 甲方机房（北京市…）: what a place is called says less than where it is. */
const IN_BRACKETS =
  /^[^省市区县路街（(]{0,12}[（(]([^（()）]*[省市区县镇乡路街道巷][^（()）]*)[)）]?$/;
