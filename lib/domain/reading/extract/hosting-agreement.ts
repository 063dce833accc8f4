import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { partiesOf } from '@/lib/domain/reading/parties';
import type { Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';
import { statedTerm } from '@/lib/domain/reading/stated-term';

const KIND = 'hosting-agreement';

/** 服务器托管协议: who is the customer, who the provider, from when to when, where. */
export const hostingAgreement: Extractor = (document) => {
  const { first, second, firstIsProvider } = partiesOf(document);
  const parties = firstIsProvider
    ? { customer: second, provider: first }
    : { customer: first, provider: second };
  const named = byLabels(
    KIND,
    document,
    {
      customer: {
        labels: labels('托管方 客户名称 用户名称 客户 用户 租用方 承租方 委托方 需方'),
        else: () => parties.customer,
      },
      provider: {
        labels: labels('服务提供方 服务提供商 服务方 服务商 提供方 出租方 受托方 供方 IDC服务商'),
        else: () => parties.provider,
      },
      address: {
        labels: labels(
          '机房地址 托管地址 机房地点 托管地点 托管机房地址 机房位置 数据中心地址 设备放置地点 机柜位置 托管机房 服务地点',
        ),
        long: true,
      },
    },
    labels('甲方 乙方 联系人 联系电话 合同编号 协议编号 带宽 机柜 签订地点'),
  );
  const signedOn = signedDay(KIND, 'signedOn', document);
  const proposals: readonly (Proposal | undefined)[] = [
    ...named,
    signedOn,
    ...statedTerm(KIND, document, signedOn),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};
