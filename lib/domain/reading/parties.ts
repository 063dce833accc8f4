import { labels } from './by-labels';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { findInProse } from './layout/prose';
import { ENTITY } from './text/patterns';
import { plain, withoutGaps } from './text/plain';

/** The two parties of an agreement as it names them, each with every text that names it. */
export interface Parties {
  readonly first: readonly Found[];
  readonly second: readonly Found[];
  /** 甲方 is as a rule the customer; some providers put themselves first and say so. */
  readonly firstIsProvider: boolean;
}

const FIRST = [
  '甲方名称 甲方单位 甲方',
  '委托方 委托人 委托单位 发包方 发包人 发包单位 采购方 采购人 购买方 需方 买方 定作方 服务需求方 服务购买方 用户方',
  '合并方 吸收方 收购方 并购方 受让方 转让方',
];
const SECOND = [
  '乙方名称 乙方单位 乙方 Z方',
  '受托方 受托人 受托单位 承包方 承包人 承包单位 承接方 服务提供方 服务方 服务商 供应方 供应商 供方 卖方 承揽方',
  '被合并方 被吸收方 被收购方 被并购方 目标公司',
];
/** What a sentence calls them: （下称“用户”）. */
const FIRST_ALIASES = [...labels(FIRST.join(' ')), '用户', '客户', '承租方', '租用方'];
const SECOND_ALIASES = [...labels(SECOND.join(' ')), '出租方', '电信企业'];
const STOPS = labels(
  '甲方 乙方 丙方 委托方 受托方 发包方 承包方 法定代表人 授权代表 委托代理人 代表人 负责人 地址 住所 通讯地址 联系人 联系电话 电话 手机 邮编 邮箱 开户行 开户银行 账号 统一社会信用代码 签订日期 签署日期 签字日期 签订时间 签署时间 签约时间 签约日期 签订地点 合同编号 协议编号 合同名称 日期 传真 盖章 鉴于 许可证编号 经营许可证号',
);

const HOSTED_BY_FIRST = /甲方(?:为|向)乙方提供[^。;,]{0,12}(?:托管|机柜|机位|机房|主机|服务器)/g;

/** 甲方 and 乙方, or what an agreement calls them; the plainest way of naming that gives a name counts. */
export function partiesOf(document: PartOfDocument): Parties {
  const role = findInProse(
    document,
    /甲方(?:名称)?(?:[((]|作为|为|系|是)([^(),。;:]{1,12})(?=[),。;])/g,
  )
    .map(({ text }) => text)
    .join(' ');
  return {
    first: named(document, FIRST, FIRST_ALIASES),
    second: named(document, SECOND, SECOND_ALIASES),
    firstIsProvider:
      /服务(?:提供)?方|服务商|提供方|受托|供方|出租方|承包/.test(role) ||
      findInProse(document, HOSTED_BY_FIRST).length > 0,
  };
}

function named(
  document: PartOfDocument,
  tiers: readonly string[],
  aliases: readonly string[],
): readonly Found[] {
  const inSentence = () => [
    ...findInProse(
      document,
      new RegExp(
        `(?:由|与|和|及|[,、:。]|^)(${ENTITY})\\((?:以下|下称|下文|简称|称)[^()]{0,10}(?<!被)(?:${aliases.join('|')})[^()]{0,4}\\)`,
        'g',
      ),
      0.95,
    ).map((found) => ({ ...found, text: found.text.replace(GLUED_BEFORE, '') })),
  ];
  const attempts = tiers.map(
    (tier) => () =>
      findValues(document, { labels: labels(tier), stops: STOPS }).flatMap(
        (found) => nameOf(found) ?? [],
      ),
  );
  for (const attempt of [...attempts.slice(0, 1), inSentence, ...attempts.slice(1)]) {
    const founds = attempt();
    if (founds.length > 0) return founds;
  }
  return [];
}

/** A name behind the label, its own 名称： left out; prose that merely begins with 甲方 is none. */
function nameOf(found: Found): Found | undefined {
  const text = withoutGaps(found.text)
    .replace(/^[)）\]】:：\s]+/, '')
    .replace(/^(?:单位|公司|企业|机构)?(?:全称|名称)[:：]?\s*/, '');
  const bare = plain(text).replace(/ /g, '');
  if (!NAME.test(bare) || bare.length > 60) return undefined;
  if (found.quality <= GLUED && PROSE.test(bare)) return undefined;
  return { ...found, text };
}

/** A title, or the sentence's own beginning, that runs on into the name. */
const GLUED_BEFORE = /^.*(?:由|(?:合同|协议)书?)(?=.{4})/;

/** Of a label with its value behind it and nothing between. */
const GLUED = 0.9;
const NAME = new RegExp(`^${ENTITY}(?:[\\u4E00-\\u9FFF]{0,10})?(?:[(\\[][^()]*[)\\]]?)*$`);
const PROSE =
  /^(?:应|须|需|向|委托|同意|系|是|为|负责|支付|有权|不得|保证|在|的|及|和|与|或|未|按|授权|承诺|提供|如|若|将|对|自|由|违|因|可)/;
