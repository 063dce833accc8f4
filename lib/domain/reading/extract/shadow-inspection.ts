import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse, wholeSegment } from '@/lib/domain/reading/layout/prose';
import { rowsOf } from '@/lib/domain/reading/layout/segments';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY } from '@/lib/domain/reading/text/patterns';
import { bare } from '@/lib/domain/reading/text/plain';

const KIND = 'shadow-inspection';
const DAYS = labels(
  '检查日期 检查时间 预检日期 预检时间 年检日期 评审日期 评审时间 评分日期 自查日期 自查时间 模拟日期 影子年检日期 模拟检查日期 实施日期 开展日期 审核日期',
);
const INSPECTOR = labels(
  '检查人 检查员 检查人员 预检人 预检员 评审人 评审员 评分人 主检人 年检员 自查人 检查负责人 主检 主审 检查组长',
);
/** Of whoever inspected only where nobody else is named. */
const ANSWERABLE = labels('审核人 复核人 负责人');
const STOPS = labels(
  '得分 总分 结论 受检单位 被检单位 单位名称 企业名称 满分 签字 日期 复核人 负责人 备注',
);

/** 影子年检 held before filing: when, with what score, by whom. */
export const shadowInspection: Extractor = (document) => {
  const person = (own: readonly string[]) =>
    labelled(document, own, [...INSPECTOR, ...ANSWERABLE, ...DAYS, ...STOPS], {
      isValue: isPerson,
    });
  const proposals: readonly (Proposal | undefined)[] = [
    letterDay(KIND, 'heldOn', document, DAYS, () =>
      findInProse(
        document,
        new RegExp(`(?<!至)(${DAY})(?!至)[^。;]{0,30}?(?:影子|模拟|预检|自查|检查)`, 'g'),
        0.93,
      ),
    ),
    scoreOf(document),
    proposeFrom(KIND, 'inspector', [
      person(INSPECTOR),
      person(ANSWERABLE),
      () =>
        findInProse(
          document,
          /(?:检查人员?|评审人员?|预检人员?|自查人员?)([\u4E00-\u9FFF]{2,4}?)(?=按照|依照|根据|依据|对|于|,|。|;)/g,
          0.9,
        ),
      () =>
        findInProse(document, /由([\u4E00-\u9FFF]{2,4})(?:负责|担任|主持|进行|实施|检查)/g, 0.85),
    ]),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

/** The score of the whole, not of one line of the table and not what could be reached. */
function scoreOf(document: PartOfDocument): Proposal | undefined {
  const scores = (own: string) =>
    labelled(document, labels(own), [...STOPS, ...DAYS, ...INSPECTOR, ...ANSWERABLE], {
      isValue: isScore,
    });
  return proposeFrom(KIND, 'score', [
    scores(
      '综合得分 最终得分 总得分 实际得分 总评分 综合评分 得分合计 合计得分 最终评分 预检得分 自评得分 模拟得分 影子年检得分 本次得分',
    ),
    () =>
      findInProse(
        document,
        /(?:综合|最终|总|实际|合计)(?:得分|评分|分数)[为是:]{0,2}(\d{1,3}(?:\.\d{1,2})?)(?:分|\/|(?=[,。;]))/g,
        0.96,
      ),
    () => totals(document),
    () => findInProse(document, /得分?[为是:]{0,2}(\d{1,3}(?:\.\d{1,2})?)分/g, 0.9),
    scores('得分 评分 总分 分数'),
  ]);
}

/** The last number of the row that adds up the table. */
const totals = (document: PartOfDocument): Found[] =>
  document.pages.flatMap(rowsOf).flatMap((row) => {
    const [head] = row;
    if (head === undefined || !/^(?:合计|总计|总分|总得分)[:]?$/.test(bare(head.text))) return [];
    const numbers = row
      .slice(1)
      .filter(({ text }) => /^\d{1,3}(?:\.\d{1,2})?分?$/.test(bare(text)));
    const last = numbers.at(-1);
    return last === undefined ? [] : [wholeSegment(last, 0.93)];
  });

const isScore = (text: string): boolean =>
  /^\d{1,3}(?:\.\d{1,2})?(?:分|\/100|\(|$)/.test(bare(text)) && !/满分/.test(text.slice(0, 6));

const isPerson = (text: string): boolean =>
  /^(?!单位|负责|签字|检查)[\u4E00-\u9FFF·]{2,6}(?:[、,(]|$)/.test(bare(text));
