import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY } from '@/lib/domain/reading/text/patterns';
import { plain } from '@/lib/domain/reading/text/plain';

const KIND = 'return-notice';
const DAYS = labels(
  '退回日期 退回时间 审核日期 审核时间 通知日期 通知时间 退回日 补正通知日期 办理时间 处理时间 发出日期',
);
const REASON = labels(
  '退回原因 退回理由 退回意见 不通过原因 审核意见 审核不通过原因 补正内容 补正事项 需补正内容 退回说明 存在问题 存在的问题 原因说明 补正要求 原因',
);
const STOPS = labels(
  '企业名称 单位名称 公司名称 许可证编号 申报年度 年度 审核人 审核机关 退回机关 联系电话 联系人 状态 审核状态 审核结果 处理要求 处理意见 整改要求 补正期限 提交时间 截止日期 经办人 日期 注意事项 业务编号 申请编号 办理要求 温馨提示',
);

/** Notice that the filing was returned: when, and why. */
export const returnNotice: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    letterDay(KIND, 'returnedOn', document, DAYS, () =>
      findInProse(
        document,
        new RegExp(`(?:于|在)(${DAY})[^。;]{0,16}?(?:予以|被|将)?退回`, 'g'),
        0.93,
      ),
    ),
    reasonOf(document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

function reasonOf(document: PartOfDocument): Proposal | undefined {
  const all = [...REASON, ...DAYS, ...STOPS];
  return proposeFrom(KIND, 'reason', [
    labelled(document, REASON, all, { long: true, isValue: isReason }),
    () => listed(document),
    () =>
      findInProse(
        document,
        /(?:因|由于|鉴于|存在)(?:以下问题[:]?)?([^。]{4,300}?)[,。;](?:现|故|特)?(?:予以|将[^。]{0,8}|作)?退回/g,
        0.9,
      ),
    () =>
      findInProse(
        document,
        /退回(?:的)?(?:原因|理由)(?:如下|为|是|系)*[:,]?([^。]{4,300})。?/g,
        0.88,
      ),
  ]);
}

/** A list that begins behind 原因如下：, up to what is asked of the company. */
const listed = (document: PartOfDocument): Found[] =>
  findInProse(
    document,
    new RegExp(
      `(?:原因|理由|问题|意见|事项)(?:如下|为)?[:]((?:1|一|\\(1|\\(一|①)[、.)][^$]{4,600}?)(?:请(?:你|贵|于|在|按|据|及时|对照|补正)|(?:你|贵)(?:公司|单位)(?:应|须|需)|特此|${DAY}|$)`,
      'g',
    ),
    0.9,
  );

const isReason = (text: string): boolean =>
  plain(text).replace(/ /g, '').length >= 4 && !/^如下[:：]?$/.test(text.trim());
