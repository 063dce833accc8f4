import { parseCivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { LONG_TERM } from '@/lib/domain/materials/field-values';
import { labels } from './by-labels';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { datedAtFoot, findInProse } from './layout/prose';
import { propose, proposeValue } from './propose';
import type { Doubt, Proposal } from './reading';
import { endAfter, findTerm } from './text/find-term';
import { daysIn } from './text/find-days';
import { plain } from './text/plain';

/** The two parties of an agreement as their labels name them. */
export interface Parties {
  readonly first: readonly Found[];
  readonly second: readonly Found[];
  /** 甲方 is as a rule the customer; some providers put themselves first and say so. */
  readonly firstIsProvider: boolean;
}

const stops = labels(
  '甲方 乙方 丙方 法定代表人 授权代表 委托代理人 代表人 地址 住所 联系人 联系电话 电话 邮编 开户行 账号 统一社会信用代码 签订日期 签订地点 合同编号 协议编号 日期 传真 盖章 鉴于',
);

/** 甲方 and 乙方, whatever brackets and roles stand behind them. */
export function partiesOf(document: PartOfDocument): Parties {
  const asked = (own: string) =>
    findValues(document, { labels: labels(own), stops }).filter(isName);
  const first = asked('甲方名称 甲方 委托方 发包方 委托人 发包人 采购方 需方 买方');
  const second = asked('乙方名称 乙方 受托方 承包方 受托人 承包人 服务方 服务提供方 供方 卖方');
  const role = findInProse(document, /甲方(?:名称)?[((]([^()]{1,12})[)]/g)[0]?.text ?? '';
  return {
    first,
    second,
    firstIsProvider: /服务(?:提供)?方|服务商|提供方|受托|供方|出租方|承包/.test(role),
  };
}

const isName = ({ text }: Found): boolean =>
  /(?:公司|集团|银行|中心|局|院|所|厂|部|会|社|大学|支行|分行|事务所)/.test(text) &&
  text.length <= 60 &&
  !/[。；;]/.test(text);

/** The day an agreement was signed; two parties may sign on two days: the later makes it. */
export function signedDay(
  kind: MaterialKind,
  field: string,
  document: PartOfDocument,
): Proposal | undefined {
  const labelled = findValues(document, {
    labels: labels(
      '签订日期 签署日期 签约日期 签字日期 签订时间 签署时间 合同签订日期 协议签订日期 订立日期 签章日期 签约时间',
    ),
    stops,
  });
  const read = propose(kind, field, labelled);
  if (read !== undefined) return laterOfTwo(kind, field, labelled, read);
  const inProse = findInProse(
    document,
    new RegExp(`(?:于|在)(${DAY})(?:[^。]{0,20}?)(?:签订|签署|订立)`, 'g'),
    0.95,
  );
  const dated = findValues(document, { labels: labels('日期'), stops }).filter(
    ({ text }) => daysIn(text).length === 1,
  );
  const founds = [...inProse, ...dated, ...datedAtFoot(document)];
  const proposal = propose(kind, field, founds);
  return proposal && laterOfTwo(kind, field, founds, proposal);
}

function laterOfTwo(
  kind: MaterialKind,
  field: string,
  founds: readonly Found[],
  proposal: Proposal,
): Proposal {
  const days = founds
    .flatMap((found) => daysIn(found.text).map((day) => ({ day, found })))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [latest] = days;
  if (latest === undefined || new Set(days.map(({ day }) => day)).size === 1) return proposal;
  const doubts: Doubt[] = [{ code: 'several-values', values: { count: days.length } }];
  return (
    proposeValue(kind, field, latest.day, latest.found.place, { certainty: 0.7, doubts }) ??
    proposal
  );
}

const DAY =
  '\\d{4}年\\d{1,2}月\\d{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日';
const TERM_WORDS =
  '(?:合同|协议|服务|托管|租用|租赁|委托|合作|外包|使用|有效)?(?:期限|有效期限?|服务期|托管期|租期|合作期|合同期|履行期|使用期)';

/** From when to when an agreement holds: by its labels, else by the sentence that says so. */
export function agreementTerm(kind: MaterialKind, document: PartOfDocument): Proposal[] {
  const founds = [
    ...findInProse(
      document,
      new RegExp(
        `${TERM_WORDS}(?:[^。;]{0,24}?)((?:自|从)?(?:${DAY})(?:起)?(?:至|到|[-~—–])+(?:${DAY}|长期)(?:止)?)`,
        'g',
      ),
    ),
    ...findInProse(
      document,
      new RegExp(`((?:自|从)(?:${DAY})(?:起)?(?:至|到|[-~—–])+(?:${DAY})止?)`, 'g'),
      0.92,
    ),
    ...findInProse(
      document,
      new RegExp(
        `${TERM_WORDS}[^。;]{0,24}?((?:自|从)?(?:${DAY})(?:起|开始|生效)?[^。;至]{0,16}?[一二两三四五六七八九十\\d]{1,3}(?:\\(\\d+\\))?个?[年月])`,
        'g',
      ),
      0.95,
    ),
    ...findValues(document, {
      labels: labels(
        '合同期限 协议期限 服务期限 托管期限 租用期限 有效期限 有效期 合作期限 委托期限 使用期限 期限 服务期',
      ),
      stops,
      long: true,
    }),
  ];
  const terms = founds
    .map((found) => ({ found, term: findTerm(found.text) }))
    .filter(({ term }) => term.end !== undefined && term.start !== undefined);
  const [best] = terms.sort((a, b) => b.found.quality - a.found.quality);
  if (best !== undefined)
    return termProposals(
      kind,
      best.found,
      best.term,
      terms.map(({ term }) => String(term.end)),
    );
  return separateEnds(kind, document);
}

function termProposals(
  kind: MaterialKind,
  found: Found,
  { start, end, isCounted }: ReturnType<typeof findTerm>,
  ends: readonly string[],
): Proposal[] {
  const doubts: Doubt[] =
    new Set(ends).size > 1
      ? [{ code: 'several-values', values: { count: new Set(ends).size } }]
      : [];
  const certainty = found.certainty * found.quality;
  const counted = isCounted ? Math.min(certainty, 0.8) : certainty;
  return [
    start && proposeValue(kind, 'termStartsOn', start, found.place, { certainty, doubts }),
    end && proposeValue(kind, 'termEndsOn', end, found.place, { certainty: counted, doubts }),
  ].filter((proposal) => proposal !== undefined);
}

/** 起始日期 and 终止日期 on their own; a start with a length named elsewhere. */
function separateEnds(kind: MaterialKind, document: PartOfDocument): Proposal[] {
  const start = propose(
    kind,
    'termStartsOn',
    findValues(document, {
      labels: labels(
        '起始日期 开始日期 起始日 生效日期 起租日 服务开始日期 合同起始日期 起始时间 开始时间',
      ),
      stops,
    }),
  );
  const end = propose(
    kind,
    'termEndsOn',
    findValues(document, {
      labels: labels(
        '终止日期 截止日期 到期日期 结束日期 到期日 终止日 服务结束日期 合同终止日期 届满日期 终止时间 截止时间 到期时间',
      ),
      stops,
    }),
  );
  if (end !== undefined || start === undefined)
    return [start, end].filter((one) => one !== undefined);
  const [length] = findInProse(
    document,
    new RegExp(
      `${TERM_WORDS}[^。;]{0,8}?([一二两三四五六七八九十\\d]{1,3}(?:\\(\\d+\\))?个?[年月])`,
      'g',
    ),
  );
  const from = typeof start.value === 'string' ? parseCivilDate(start.value) : undefined;
  const counted = length && from && endAfter(from, length.text);
  if (length === undefined || counted === undefined) return [start];
  const proposal = proposeValue(kind, 'termEndsOn', counted, length.place, { certainty: 0.75 });
  return [start, proposal].filter((one) => one !== undefined);
}

/** Whether a text speaks of any of the words, blanks and width aside. */
export function speaksOf(text: string, pattern: RegExp): boolean {
  return pattern.test(plain(text).replace(/ /g, ''));
}

export const isOpenEnded = (value: unknown): boolean => value === LONG_TERM;
