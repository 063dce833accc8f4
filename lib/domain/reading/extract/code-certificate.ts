import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { addressee, letterDay } from '@/lib/domain/reading/letter-parts';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import type { Proposal } from '@/lib/domain/reading/reading';
import { statedTerm } from '@/lib/domain/reading/stated-term';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { ENTITY } from '@/lib/domain/reading/text/patterns';
import { codeNumberIn } from './code-number-in';

const KIND = 'code-certificate';
const HOLDER = labels(
  '获准使用单位 获准单位 申请人 持有者 持有人 持证单位 持证人 持有单位 证书持有者 码号持有者 使用单位 码号使用单位 获证单位 被许可人 被许可单位 单位名称 企业名称 公司名称 使用者 申请单位 持证主体 使用单位名称 获准使用单位名称 持证单位名称 申请人名称 证书持有单位 码号使用者 获准企业 使用企业 持有企业 名称',
);
const USE = labels(
  '用途 业务用途 使用用途 码号用途 号码用途 业务类型 使用业务 业务种类 适用业务 批准用途 码号使用用途 具体用途 使用目的 业务名称',
);
const AREA = labels(
  '使用范围 使用区域 使用地域 适用地区 适用范围 覆盖范围 地域范围 使用地区 业务覆盖范围 启用范围 开通范围 使用地域范围 服务范围 有效区域 有效范围 覆盖区域 码号使用范围 覆盖地区 使用的地域范围',
);
const STOPS = labels(
  '码号 号码 证书编号 编号 使用期限 有效期 有效期限 有效期至 发证机关 发证日期 备注 法定代表人 地址 统一社会信用代码 颁发日期 印发 主题词 抄送',
);

/**
 * 码号资源使用证书, and the 批复 that may stand in its place: there everything is said in sentences.
 * Source: materials.md, Documents.
 */
export const codeCertificate: Extractor = (document) => {
  const all = [...HOLDER, ...USE, ...AREA, ...STOPS];
  const value = (own: readonly string[]) =>
    labelled(document, own, all, { isValue: (text) => /[\u4E00-\u9FFF]/.test(text) });
  const proposals: readonly (Proposal | undefined)[] = [
    codeNumberIn(KIND, document),
    proposeFrom(KIND, 'holder', [
      () => value(HOLDER)().filter(({ text }) => isEntity(text)),
      value(HOLDER),
      () => addressee(document),
      () => namedWithCode(document),
      () =>
        findInProse(
          document,
          new RegExp(`(?:同意|核配给|分配给|批准|授予|配给)(?!你)(${ENTITY})`, 'g'),
          0.93,
        ),
      () => findInProse(document, new RegExp(`给(?!你)(${ENTITY})使用`, 'g'), 0.93),
    ]),
    proposeFrom(KIND, 'use', [
      value(USE),
      () =>
        findInProse(
          document,
          /(?:用途为|用于|用作|作为)[“"]?([^。;,“”"]{2,40}?)[”"]?(?:使用|业务接入码)?(?=[。;,])/g,
          0.93,
        ),
    ]),
    proposeFrom(KIND, 'area', [
      value(AREA),
      () => findInProse(document, /在([^。;,在]{2,20}?)(?:范围内|地区内|行政区域内|区域内)/g, 0.93),
      () =>
        findInProse(document, /(?:使用范围|使用区域|覆盖范围|地域范围)为([^。;,]{2,20})/g, 0.95),
    ]),
    ...termOf(document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

function termOf(document: PartOfDocument): readonly Proposal[] {
  const issued = letterDay(
    KIND,
    'termStartsOn',
    document,
    labels('启用日期 发证日期 颁发日期 签发日期 批准日期 核发日期 印发日期 批复日期'),
  );
  return statedTerm(KIND, document, issued);
}
