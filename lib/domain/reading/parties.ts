import { composed, labels } from './by-labels';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { findInLines } from './layout/in-lines';
import { findInProse } from './layout/prose';
import { ENTITY } from './text/patterns';
import { bare, withoutGaps } from './text/plain';
import { wholeName } from './whole-name';

/** The two parties of an agreement as it names them, each with every text that names it. */
export interface Parties {
  readonly first: readonly Found[];
  readonly second: readonly Found[];
}

const FIRST = [
  labels('甲方名称 甲方单位 甲方公司 甲方全称 甲方'),
  [
    ...composed(
      '委托 发包 采购 购买 定作 外包 招标 订购 服务购买 服务需求 服务委托',
      '方 人 单位 企业 公司 方名称 人名称 单位名称',
    ),
    ...labels(
      '需方 买方 购方 用户方 买受人 买受方 采购商 订货方 服务接受方 服务使用方 服务采购方 客户名称 客户单位 客户方 用户单位 PartyA',
    ),
  ],
  labels('合并方 吸收方 收购方 并购方 受让方 转让方'),
];
const SECOND = [
  labels('乙方名称 乙方单位 乙方公司 乙方全称 乙方 Z方'),
  [
    ...composed(
      '受托 承包 承接 接包 承揽 服务 中标 供应 供货 服务提供 服务受托 服务承接 服务供应',
      '方 人 单位 企业 公司 商 方名称 人名称 单位名称 商名称',
    ),
    ...labels('供方 卖方 销方 出卖人 出卖方 外包商 外包服务商 承包商 PartyB'),
  ],
  labels('被合并方 被吸收方 被收购方 被并购方 目标公司'),
];
/** What a sentence calls them: （下称“用户”）. */
const FIRST_ALIASES = [...FIRST.flat(), '用户', '客户', '承租方', '租用方'];
const SECOND_ALIASES = [...SECOND.flat(), '出租方', '电信企业'];
const STOPS = labels(
  '甲方 乙方 丙方 委托方 受托方 发包方 承包方 法定代表人 授权代表 委托代理人 代表人 负责人 地址 住所 通讯地址 联系人 联系电话 电话 手机 邮编 邮箱 开户行 开户银行 账号 统一社会信用代码 签订日期 签署日期 签字日期 签订时间 签署时间 签约时间 签约日期 签订地点 合同编号 协议编号 合同名称 日期 传真 盖章 鉴于 许可证编号 经营许可证号',
);

/** 甲方 and 乙方, or what an agreement calls them; the plainest way of naming that gives a name counts. */
export function partiesOf(document: PartOfDocument): Parties {
  const first = named(document, FIRST, FIRST_ALIASES);
  const second = named(document, SECOND, SECOND_ALIASES);
  return {
    first: first.length > 0 ? first : otherThan(second, document).concat(between(document, 0)),
    second: second.length > 0 ? second : otherThan(first, document).concat(between(document, 1)),
  };
}

function named(
  document: PartOfDocument,
  tiers: readonly (readonly string[])[],
  aliases: readonly string[],
): readonly Found[] {
  const inSentence = () => [
    ...findInLines(
      document,
      new RegExp(`\\([^()]{0,8}(?<!被)(?:${aliases.join('|')})[^()]{0,3}\\) ?: ?(${ENTITY})`, 'g'),
    ),
    ...findInProse(
      document,
      new RegExp(
        `(?:由|与|和|及|[,、:。)]|^)(?![与和及由])(${ENTITY})\\((?:(?:以下|下称|下文|简称|称|即)[^()]{0,10})?[“"]?(?<!被)(?:${aliases.join('|')})[^()]{0,4}\\)`,
        'g',
      ),
      0.95,
    ).map(unglued),
    ...findInProse(
      document,
      new RegExp(
        `(?:[,、:。;)]|^)(?![与和及由])(${ENTITY})(?:\\([^()]*\\))?,[^。;]{0,160}?\\([^()]{0,8}[“"](?<!被)(?:${aliases.join('|')})[”"][^()]{0,4}\\)`,
        'g',
      ),
      0.93,
    ),
  ];
  const attempts = tiers.map(
    (tier) => () =>
      findValues(document, { labels: tier, stops: STOPS }).flatMap(
        (found) => nameOf(wholeName(document, found)) ?? [],
      ),
  );
  for (const attempt of [...attempts.slice(0, 1), inSentence, ...attempts.slice(1)]) {
    const founds = attempt();
    if (founds.length > 0) return founds;
  }
  return [];
}

/** Where a document names two companies and calls one of them a party, the other is the other. */
function otherThan(known: readonly Found[], document: PartOfDocument): readonly Found[] {
  if (known.length === 0) return [];
  const names = new Set(known.map(({ text }) => folded(text)));
  const others = findInLines(document, NAMED, ONLY_OTHER).filter(
    ({ text }) => !names.has(folded(text)),
  );
  return new Set(others.map(({ text }) => folded(text))).size === 1 ? others : [];
}

/** 由某某公司、某某公司于…签订: named in their order. */
const between = (document: PartOfDocument, which: 0 | 1): Found[] => {
  const [first, second] = [`(${ENTITY})`, `(${ENTITY})`].map((name, at) =>
    at === which ? name : name.replace('(', '(?:'),
  );
  return findInProse(
    document,
    new RegExp(
      `(?:由|[。;:、]|^)(?!由)${first}(?:[、与和及]|吸收(?:合并)?)${second}(?:于|在|双方|共同|就|经|而|前者|[,。;]|$)`,
      'g',
    ),
    0.85,
  ).map(unglued);
};

const folded = (text: string): string => bare(text).replace(/[()]/g, '');
/** A name between the signs of a sentence; the bank of an account is no party. */
const NAMED = new RegExp(
  `(?<=^|[,。;:、()“" ])((?![^,。;:]{0,20}银行)${ENTITY})(?=$|[,。;:、()”" ])`,
  'g',
);
const ONLY_OTHER = 0.7;

/** A name behind the label, its own 名称： left out; prose that merely begins with 甲方 is none. */
function nameOf(found: Found): Found | undefined {
  const text = withoutGaps(found.text)
    .replace(/^[)）\]】:：\s]+/, '')
    .replace(/^(?:单位|公司|企业|机构)?(?:全称|名称)[:：]?\s*/, '')
    .replace(/[，,；;].*$/s, '');
  const name = bare(text);
  if (!NAME.test(name) || name.length > 60) return undefined;
  if (found.quality <= GLUED && PROSE.test(name)) return undefined;
  return { ...found, text };
}

/** A title, the sentence's own beginning or the other party, that runs on into the name. */
const GLUED_BEFORE =
  /^.*(?:由|(?:合同|协议)书?|[)）](?:与|和|及|、)|[（(][^（()）]*(?:[甲乙]方|以下|简称)[^（()）]*[)）])(?=.{4})/;

const unglued = (found: Found): Found => ({ ...found, text: found.text.replace(GLUED_BEFORE, '') });

/** Of a label with its value behind it and nothing between. */
const GLUED = 0.9;
const NAME = new RegExp(`^${ENTITY}(?:[\\u4E00-\\u9FFF]{0,10})?(?:[(\\[][^()]*[)\\]]?)*$`);
const PROSE =
  /^(?:应|须|需|向|委托|同意|系|是|为|负责|支付|有权|不得|保证|在|的|及|和|与|或|未|按|授权|承诺|提供|如|若|将|对|自|由|违|因|可)/;
