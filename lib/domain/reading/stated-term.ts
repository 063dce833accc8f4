import { parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { labelled, likely, proposeFrom } from './attempts';
import { composed, labels } from './by-labels';
import { pairsOfYears } from './days-apart';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { findInProse } from './layout/prose';
import { CONTRADICTED, proposeValue } from './propose';
import { HIGH_CERTAINTY, type Doubt, type Proposal } from './reading';
import { termsElsewhere } from './terms-elsewhere';
import { findDays } from './text/find-days';
import { endAfter, findTerm, type Term } from './text/find-term';
import { DAY, LENGTH } from './text/patterns';
import { plain } from './text/plain';

const TERM_LABELS = labels(
  '合同期限 协议期限 服务期限 托管期限 租用期限 租赁期限 合作期限 委托期限 外包期限 使用期限 有效期限 有效期 合同有效期 协议有效期 证书有效期 使用有效期 合同期 服务期 服务期间 履行期限 合同履行期限 期限 起止日期 起止时间 服务时间 服务周期 合作期间 合作时间 合同期间 履行期间 合同履行期间 合同起止日期 服务起止日期 合同起止时间 租期 租赁期 托管期 托管时间 委托期间 合同执行期 外包服务期限 委托服务期限 合同有效期限 合同周期 项目周期 许可期限 使用时间',
);
const RENEWED = composed(
  '延续后 延续后的 续期后 续期后的 续签后 续签后的 延期后 变更后 本次 续签',
  '使用期限 有效期 有效期限 期限 服务期限 托管期限 合同期限 协议期限',
);
const OF_WHAT = labels(
  '合同 协议 服务 托管 租用 租赁 合作 委托 外包 使用 有效期 证书 履行 业务 续期 续签 续约 延续 延期 计费 本期 租期',
);
const named = (ends: string): string[] =>
  labels(ends).flatMap((end) => [end, ...OF_WHAT.map((what) => what + end)]);
/** 使用期限起始, 服务期限止: the ends of a term by its name. */
const ofTerm = (ends: string): string[] =>
  labels('使用 服务 托管 合同 协议 有效 租用 履行 合作 委托 许可 业务').flatMap((what) =>
    labels(ends).map((end) => `${what}期限${end}`),
  );
const START_LABELS = [
  ...ofTerm('起始 开始 起 自 起始日 开始日 起始日期 开始日期'),
  ...labels('合同起始 协议起始 服务起始 托管起始 租用起始'),
  ...named('起始日期 起始日 起始时间 开始日期 开始日 开始时间 生效日期 生效日 生效时间 起日'),
  ...labels(
    '启用日期 启用日 起租日 起租日期 有效期起 有效期自 有效期限自 使用期限自 有效期开始 有效期起始 使用期限起 使用期限开始 起始',
  ),
];
const END_LABELS = [
  ...ofTerm('截止 结束 终止 止 至 届满 到期 截止日 届满日 截止日期 终止日期 届满日期 结束日期'),
  ...labels('合同终止 协议终止 服务终止 托管终止 租用终止 合同截止 协议截止'),
  ...named(
    '终止日期 终止日 终止时间 截止日期 截止日 截止时间 到期日期 到期日 到期时间 结束日期 结束日 结束时间 届满日期 届满日 失效日期 止日',
  ),
  ...labels(
    '延续后有效期截止日 延续后有效期至 有效期截止日 有效期截止日期 有效期届满日 有效期至 有效期限至 使用期限至 有效期止 使用有效期至 有效期截至 有效期到 使用期限止 有效期结束 有效期终止 使用期限结束 使用期限终止',
  ),
];
const LIKE_START =
  /(?:起始|开始|生效|起租|起算|启用|起用|开通).{0,4}(?:[日目]|时间|日期)$|(?:期|期限)(?:起|自)$/;
const LIKE_END =
  /(?:届满|到期|截止|终止|结束|期满|失效).{0,4}(?:[日目]|时间|日期)$|(?:期|期限)(?:止|至)$/;
const STOPS = labels(
  '甲方 乙方 丙方 法定代表人 地址 联系人 电话 签订日期 签署日期 签订地点 合同编号 协议编号 日期 用途 使用范围 合同金额 服务费 发证机关 发证日期 备注',
);

/** Of what a term is said. */
const TERM =
  '(?:合同|协议|服务|托管|租用|租赁|委托|合作|外包|使用|履行|有效|证书|码号|许可)*(?:期限|有效期限?|期间|服务期|托管期|租期|合作期|合同期|协议期|委托期|租赁期|使用期)';
const CLOCK = '(?:零时|24时|\\d{1,2}[时:点](?:\\d{2})?分?)?';
const RANGE = `(?:自|从|由)?${DAY}${CLOCK}(?:\\(含\\))?(?:起算|起|开始|始|生效)?[,]?(?:计算)?[,]?(?:截?至|到|截止[到至]?|止于|[-~—–―]+)+(?:${DAY}|长期)|(?:自|从)${DAY}(?:起|开始)(?:生效|执行)?[,]?长期|(?:自|从)${DAY}(?:起|开始)(?:计算|生效)?[,]?(?:于|至|到)${DAY}(?:届满|期满|终止|结束|到期|止)`;
const FROM_SIGNING =
  '(?:自|从|于)[^。;]{0,24}?(?:签订|签署|签字|签章|盖章|生效|批复|印发|发文|核发|发证|颁发|批准|核准|下发|受理)[^。;]{0,8}?起';

/**
 * From when to when a document holds: the range its labels or sentences write; a start with a length
 * (自…起两年) or a length from the day it was made (`madeOn`), whose end is then counted, inclusive, to
 * the day before the anniversary, and said to be so; separate start and end days. Source: materials.md.
 */
export function statedTerm(
  kind: MaterialKind,
  document: PartOfDocument,
  madeOn: Proposal | undefined,
): Proposal[] {
  const elsewhere = termsElsewhere(kind, document, RANGE, DAY);
  const isOwn = (found: Found) => !elsewhere.isTerm(found);
  const stated = [
    ...findValues(document, { labels: [...TERM_LABELS, ...RENEWED], stops: STOPS, long: true }),
    ...findInProse(document, new RegExp(`${TERM}[^。;]{0,24}?(${RANGE})`, 'g')),
  ].filter(isOwn);
  const ranges = complete(stated);
  const written =
    ranges.length > 0
      ? ranges
      : complete(findInProse(document, new RegExp(`(${RANGE})`, 'g'), UNNAMED).filter(isOwn));
  const isOwnDay = (text: string) => !elsewhere.isDay(text);
  const start = proposeFrom(kind, 'termStartsOn', [
    labelled(document, START_LABELS, END_LABELS, { isValue: isOwnDay }),
    likely(document, LIKE_START, END_LABELS, isOwnDay),
  ]);
  const end = proposeFrom(kind, 'termEndsOn', [
    labelled(document, END_LABELS, START_LABELS, { isValue: isOwnDay }),
    () => endsOnly(document, stated).filter(isOwn),
    likely(document, LIKE_END, START_LABELS, isOwnDay),
  ]);
  if (written.length > 0) return laterOf(asWritten(kind, written), present([start, end]));
  if (end !== undefined) return present([start, end]);
  const ends = present(counted(kind, document, start ?? madeOn, start));
  return ends.length > 1 ? ends : (wholeYears(kind, document, isOwnDay) ?? ends);
}

/** A document that was renewed states its former term too, one in a range and one by its ends: the later is its own. */
function laterOf(range: readonly Proposal[], ends: readonly Proposal[]): Proposal[] {
  const [inRange, byEnds] = [range, ends].map((some) =>
    some.find(({ field }) => field === 'termEndsOn'),
  );
  const isLater = String(byEnds?.value ?? '') > String(inRange?.value ?? '') && ends.length === 2;
  if (byEnds === undefined || inRange === undefined || !isLater) return [...range];
  return ends.map((proposal) => ({
    ...proposal,
    certainty: Math.min(proposal.certainty, CONTRADICTED),
    doubts: [...proposal.doubts, { code: 'several-values', values: { count: 2 } }],
  }));
}

/**
 * Two days a whole number of years apart, or that less a day, are a term under whatever name; where a
 * document has several such pairs nobody can say.
 */
function wholeYears(
  kind: MaterialKind,
  document: PartOfDocument,
  isOwn: (text: string) => boolean,
): Proposal[] | undefined {
  const [pair, ...others] = pairsOfYears(document, isOwn);
  if (pair === undefined || others.length > 0) return undefined;
  return present(
    (
      [
        ['termStartsOn', pair.start],
        ['termEndsOn', pair.end],
      ] as const
    ).map(([field, { day, found }]) =>
      proposeValue(kind, field, day, found.place, { certainty: NAMELESS * found.certainty }),
    ),
  );
}

/** Of a term told by the distance of its days alone. */
const NAMELESS = 0.7;

/** Two days with nothing said of what they are: never highly certain. */
const UNNAMED = HIGH_CERTAINTY - 0.05;

interface Written {
  readonly found: Found;
  readonly term: Term;
}

/** Terms with both ends written out. */
const complete = (founds: readonly Found[]): Written[] =>
  founds
    .map((found) => ({ found, term: findTerm(found.text) }))
    .filter(
      ({ term: { start, end, isCounted } }) =>
        start !== undefined && end !== undefined && !isCounted,
    )
    .filter(({ term: { start, end } }) => start !== undefined && end !== undefined && start < end);

function asWritten(kind: MaterialKind, written: readonly Written[]): Proposal[] {
  const different = new Set(written.map(({ term: { start, end } }) => `${start} ${end}`));
  const doubts: Doubt[] =
    different.size > 1 ? [{ code: 'several-values', values: { count: different.size } }] : [];
  const [best] = [...written].sort(
    (a, b) => lastEnd(b, a) || sureness(b.found) - sureness(a.found),
  );
  if (best === undefined) return [];
  const { start, end } = best.term;
  const certainty = sureness(best.found);
  return present([
    start && proposeValue(kind, 'termStartsOn', start, best.found.place, { certainty, doubts }),
    end && proposeValue(kind, 'termEndsOn', end, best.found.place, { certainty, doubts }),
  ]);
}

/** Of several terms the last to end is the document's own: it was renewed. */
const lastEnd = (a: Written, b: Written): number =>
  String(a.term.end ?? '').localeCompare(String(b.term.end ?? ''));

const sureness = ({ certainty, quality }: Found): number => certainty * quality;

/** 有效期至2028年12月31日, and 长期 behind a label. */
function endsOnly(document: PartOfDocument, stated: readonly Found[]): readonly Found[] {
  const written = findInProse(
    document,
    new RegExp(`${TERM}[^。;\\d]{0,8}?((?:截至|至|到|截止[到至]?)[:为]?${DAY})`, 'g'),
  );
  const open = stated.filter(({ text }) => /^[:为 ]*长期/.test(plain(text)));
  return [...written, ...open];
}

/** An end that is counted from a start and a length. */
function counted(
  kind: MaterialKind,
  document: PartOfDocument,
  from: Proposal | undefined,
  labelledStart: Proposal | undefined,
): (Proposal | undefined)[] {
  for (const clause of clausesWithLength(document)) {
    const days = findDays(clause.text);
    const [only] = days;
    const own = days.length === 1 ? only?.day : undefined;
    const start = own ?? (isFromSigning(clause.text) || labelledStart ? dayOf(from) : undefined);
    const length = new RegExp(LENGTH).exec(plain(clause.text))?.[0];
    const end = start && length ? endAfter(start, length) : undefined;
    if (start === undefined || end === undefined || length === undefined) continue;
    const doubts: Doubt[] = [{ code: 'counted', values: { start, length } }];
    const certainty = Math.min(0.8, sureness(clause));
    return [
      labelledStart ??
        proposeValue(
          kind,
          'termStartsOn',
          start,
          own ? clause.place : (from?.place ?? clause.place),
          {
            certainty: own ? sureness(clause) : certainty,
          },
        ),
      proposeValue(kind, 'termEndsOn', end, clause.place, { certainty, doubts }),
    ];
  }
  return [labelledStart];
}

/** Sentences that give a term's length: with a day it begins on, from signing, or bare. */
const clausesWithLength = (document: PartOfDocument): Found[] =>
  [
    `${TERM}[^。;]{0,30}?${DAY}(?:(?!提前|届满|期满|通知)[^。;]){0,20}?${LENGTH}`,
    `${TERM}[^。;]{0,16}?${LENGTH}[^。;]{0,12}?(?:自|从)${DAY}`,
    `${FROM_SIGNING}[^。;]{0,24}?${LENGTH}`,
    `${TERM}[^。;]{0,16}?${LENGTH}[^。;]{0,12}?${FROM_SIGNING}`,
    `${DAY}(?:起|开始)(?:计算|算)?[,]?(?:为期|期限为?|有效期|共)?${LENGTH}`,
    `${TERM}[:为是]{0,2}(?:共计?|共)?${LENGTH}`,
  ].flatMap((pattern) => findInProse(document, new RegExp(pattern, 'g'), 0.95));

const isFromSigning = (text: string): boolean => new RegExp(FROM_SIGNING).test(plain(text));

const dayOf = (proposal: Proposal | undefined): CivilDate | undefined =>
  typeof proposal?.value === 'string' ? parseCivilDate(proposal.value) : undefined;

const present = (proposals: readonly (Proposal | '' | undefined)[]): Proposal[] =>
  proposals.filter((one): one is Proposal => one !== undefined && one !== '');
