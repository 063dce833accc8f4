import { labelled, likely, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findValues } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { proposeValue } from '@/lib/domain/reading/propose';
import type { Proposal } from '@/lib/domain/reading/reading';
import { findTerm, type Term } from '@/lib/domain/reading/text/find-term';
import { DAY } from '@/lib/domain/reading/text/patterns';
import { bare } from '@/lib/domain/reading/text/plain';
import { carrierName } from './carrier-name';

const KIND = 'signalling-check';
const PERIOD = labels(
  '比对时段 比对时间段 比对周期 比对区间 比对时间 比对期间 核验时段 核验期间 核验周期 核对时段 核对期间 数据周期 数据期间 数据时段 统计周期 统计期间 时间范围 数据范围 起止日期 起止时间 话单周期 话单时段 核验时间范围 数据时间范围',
);
const FIRST = labels(
  '比对起始日 比对起始日期 核验起始日 核对起始日 起始日期 开始日期 首日 比对开始日期 起始日 数据起始日期',
);
const LAST = labels(
  '比对截止日 比对截止日期 核验截止日 核对截止日 结束日期 截止日期 终止日期 末日 比对结束日期 截止日 数据截止日期',
);
const COMPARED = labels(
  '比对记录数 比对条数 比对总数 比对话单数 比对通话数 比对记录总数 比对话单总数 核验记录数 核验条数 核验总数 核对记录数 核对条数 核对总数 参与比对记录数 比对总条数 话单总数 记录总数 话单记录数 话单条数 总记录数 比对数量 比对样本数',
);
const OFFSET = labels(
  '最大偏差 最大时间偏差 最大时差 最大时间差 最大偏移 最大误差 最大时延偏差 最大偏差秒数 最大偏差值 最大绝对偏差 时间最大偏差 最大时钟偏差 最大偏差(秒) 最大时间差(秒)',
);
const UNKNOWN = labels(
  '信令无记录 信令未见 信令中无记录 信令中无对应记录 信令无对应 信令无对应记录 无信令记录 无对应信令 无对应信令记录 未匹配 信令查无 信令查无的通话数 信令查无记录 信令中查无记录 未匹配记录 未匹配记录数 未匹配条数 未匹配数 信令缺失 信令缺失记录 信令未匹配 信令中不存在 信令未记录 无信令记录数 信令侧无记录 无信令对应记录 信令中未找到 信令未查到',
);
const STOPS = labels(
  '匹配记录数 匹配率 平均偏差 企业名称 单位名称 比对日期 出具日期 结论 备注 主叫号码 被叫号码',
);
const ALL = [...PERIOD, ...FIRST, ...LAST, ...COMPARED, ...OFFSET, ...UNKNOWN, ...STOPS];

/** The carrier's comparison of call log and signalling: what its sheet says of the whole. */
export const signallingCheck: Extractor = (document) => {
  const figure = (own: readonly string[]) => labelled(document, own, ALL, { isValue: isFigure });
  const proposals: readonly (Proposal | undefined)[] = [
    carrierName(KIND, document),
    ...periodOf(document),
    proposeFrom(KIND, 'recordsCompared', [
      figure(COMPARED),
      likely(document, /(?:比对|核验|核对|核查)的?.{0,6}(?:数|量|总数)$/, ALL, isFigure),
      () =>
        findInProse(
          document,
          /(?:共|合计|总计|累计)(?:计)?(?:比对|核验|核对)[^\d。;]{0,8}([\d,]{1,12})[条笔通]/g,
          0.95,
        ),
      () => findInProse(document, /(?:比对|核验|核对)[^\d。;,]{0,8}?([\d,]{1,12})[条笔通]/g, 0.88),
      () => findInProse(document, /话单(?:记录)?(?:共计?|合计|总计)?([\d,]{1,12})[条笔通]/g, 0.86),
    ]),
    proposeFrom(KIND, 'maxOffsetSeconds', [
      labelled(document, OFFSET, ALL, { isValue: isSeconds }),
      likely(
        document,
        /最大.{0,6}(?:偏差|时差|时间差|偏移|误差|差)|(?:偏差|时差|偏移).{0,4}最大/,
        ALL,
        isSeconds,
      ),
      () =>
        findInProse(
          document,
          /最大[^\d。;,]{0,8}?(?:偏差|时差|时间差|偏移|误差|相差|差)[^\d。;,]{0,6}?(\d+(?:\.\d+)?)秒/g,
          0.95,
        ),
    ]),
    proposeFrom(KIND, 'recordsUnknownToSignalling', [
      figure(UNKNOWN),
      likely(document, /信令.{0,6}(?:无|未|缺|查不到)|(?:无|未|缺).{0,6}信令/, ALL, isFigure),
      () =>
        findInProse(
          document,
          /(?:信令(?:记录|数据)?(?:中|侧|内)?查?(?:无|未|缺)[^\d。;,]{0,10}|(?:无|未)[^\d。;,]{0,4}信令[^\d。;,]{0,8}|未匹配[^\d。;,]{0,6})([\d,]{1,12})[条笔通]/g,
          0.93,
        ),
      () =>
        findInProse(
          document,
          /([\d,]{1,12})[条笔通][^\d。;,]{0,8}?(?:在)?信令(?:数据|记录)?(?:中|侧)?(?:无|未|缺)/g,
          0.88,
        ),
    ]),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

function periodOf(document: PartOfDocument): (Proposal | undefined)[] {
  const range = `${DAY}[^。;,\\d]{0,8}?(?:至|到|[-~—–])+${DAY}`;
  const founds = [
    ...findValues(document, { labels: PERIOD, stops: ALL, long: true }),
    ...findInProse(
      document,
      new RegExp(`(?:比对|核验|核对|数据|话单|信令|统计)[^。;]{0,20}?(${range})`, 'g'),
      0.92,
    ),
    ...findInProse(
      document,
      new RegExp(`(${range})(?:期间)?[^。;]{0,12}?(?:话单|信令|通话|比对|核验)`, 'g'),
      0.92,
    ),
  ];
  const [best] = founds
    .map((found) => ({ found, term: findTerm(found.text) }))
    .filter(({ term: { start, end, isCounted } }) => start && end && !isCounted);
  if (best === undefined) {
    return [
      proposeFrom(KIND, 'firstDay', [labelled(document, FIRST, ALL)]),
      proposeFrom(KIND, 'lastDay', [labelled(document, LAST, ALL)]),
    ];
  }
  const { found, term } = best;
  const certainty = found.certainty * found.quality;
  const day = (field: string, value: Term['end']) =>
    value && proposeValue(KIND, field, value, found.place, { certainty });
  return [day('firstDay', term.start), day('lastDay', term.end)];
}

const isFigure = (text: string): boolean => /^[约共]?\d[\d,]*(?:条|笔|通|次|\(|$)/.test(bare(text));

/** Milliseconds and minutes are left to a person. */
const isSeconds = (text: string): boolean => /^[±+-]?\d+(?:\.\d+)?(?:秒|s|S|\(|$)/.test(bare(text));
