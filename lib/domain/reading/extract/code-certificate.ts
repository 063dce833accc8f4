import { labelled, likely, proposeFrom } from '@/lib/domain/reading/attempts';
import { composed, labels } from '@/lib/domain/reading/by-labels';
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
const HOLDER = [
  ...labels('获准使用单位 获准单位 申请人 持有者 持有人 持证单位 持证人 使用单位 使用者'),
  ...composed(
    '持有 使用 持证 获证 被许可 获准 获准使用 申请 码号使用 码号持有 码号申请 证书持有 许可证持有 号码使用 号码持有',
    '单位 企业 公司 者 人 主体 机构 单位名称 企业名称 公司名称 者名称 人名称 主体名称',
  ),
  ...labels('单位名称 企业名称 公司名称 名称'),
];
const USE = [
  ...composed('用途 业务', '名称 类型 种类'),
  ...labels('用途'),
  ...composed(
    '业务 使用 码号 号码 批准 核准 核定 具体 码号使用 号码使用 许可 主要 批准使用',
    '用途',
  ),
  ...labels('使用业务 适用业务 使用目的 业务用途 承载业务 开展业务 使用业务种类 使用业务类型'),
];
const AREA = composed(
  '使用 适用 覆盖 地域 服务 启用 开通 有效 业务 业务覆盖 码号使用 号码使用 使用的地域 使用地域 批准使用 核准使用 许可使用 经营',
  '范围 区域 地域 地区 地域范围 区域范围 地区范围',
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
  const value = (own: readonly string[]) => () =>
    labelled(document, own, all)()
      .map((found) => ({ ...found, text: found.text.replace(/[；;。].*$/s, '') }))
      .filter(({ text }) => /[\u4E00-\u9FFF]/.test(text));
  const proposals: readonly (Proposal | undefined)[] = [
    codeNumberIn(KIND, document),
    proposeFrom(KIND, 'holder', [
      () => value(HOLDER)().filter(({ text }) => isEntity(text)),
      value(HOLDER),
      likely(
        document,
        /(?:使用|持有|持证|获准|申请|许可).{0,4}(?:单位|者|人|主体|企业)/,
        all,
        isEntity,
      ),
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
          /(?:用途(?:仅?限于|为|是)[:]?|用于|用作|作为)[“"]?([^。;,“”"]{2,40}?)[”"]?(?:使用|业务接入码)?(?=[。;,])/g,
          0.93,
        ),
      likely(document, /用途|业务种类|业务类型/, all),
    ]),
    proposeFrom(KIND, 'area', [
      value(AREA),
      () =>
        findInProse(
          document,
          /(?:在|用于)([^。;,在]{2,20}?)(?:范围内|地区内|行政区域内|区域内)/g,
          0.93,
        ),
      () =>
        findInProse(document, /(?:使用范围|使用区域|覆盖范围|地域范围)为([^。;,]{2,20})/g, 0.95),
      likely(document, /(?:使用|覆盖|服务|地域|业务|适用|启用).{0,4}(?:范围|区域|地区|地域)/, all),
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
