import { labelled, proposeFrom, type Attempt } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse, wholeSegment } from '@/lib/domain/reading/layout/prose';
import { rowsOf } from '@/lib/domain/reading/layout/segments';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { ENTITY } from '@/lib/domain/reading/text/patterns';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { bare } from '@/lib/domain/reading/text/plain';

const KIND = 'entity-change-application';
const FORMER = labels(
  '变更前主体 变更前主体名称 变更前单位名称 变更前企业名称 变更前公司名称 变更前持证主体 变更前名称 变更前许可证主体 原持证主体 原主体 原主体名称 原许可证主体 原持证单位 原持证企业 原单位名称 原企业名称 原公司名称 原持有主体 原持有人 原许可证持有主体 原经营主体 变更前',
);
const NEW = labels(
  '变更后主体 变更后主体名称 变更后单位名称 变更后企业名称 变更后公司名称 变更后持证主体 变更后名称 变更后许可证主体 新持证主体 新主体 新主体名称 新许可证主体 拟变更主体 现主体 承继主体 新持证单位 新持证企业 新单位名称 新企业名称 新公司名称 新持有主体 新持有人 新经营主体 拟变更为 变更后 变更为',
);
const DAYS = labels('申请日期 申请时间 提交日期 提交时间 填报日期 填表日期 报送日期');
const STOPS = labels(
  '许可证编号 变更原因 变更事项 变更理由 联系人 联系电话 法定代表人 统一社会信用代码 申请单位 日期 备注',
);

/** 许可证主体变更申请: from which entity to which, applied for when. */
export const entityChangeApplication: Extractor = (document) => {
  const value = (own: readonly string[]): Attempt =>
    labelled(document, own, [...FORMER, ...NEW, ...DAYS, ...STOPS], { isValue: isEntity });
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'formerEntity', [
      value(FORMER),
      () => underHead(document, /^变更前(?:内容|情况|事项|信息)?$/),
      () =>
        findInProse(
          document,
          new RegExp(
            `由[“"]?(${ENTITY})[”"]?(?:\\([^()]*\\))?(?:变更|更改|转移|过户)?(?:为|至|到)`,
            'g',
          ),
          0.94,
        ),
    ]),
    proposeFrom(KIND, 'newEntity', [
      value(NEW),
      () => underHead(document, /^变更后(?:内容|情况|事项|信息)?$/),
      () =>
        findInProse(
          document,
          new RegExp(`(?:变更|更改|转移|过户)(?:为|至|到)[“"]?(${ENTITY})`, 'g'),
          0.94,
        ),
    ]),
    letterDay(KIND, 'submittedOn', document, DAYS),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

/** The first name of an entity in the column of a head. */
function underHead(document: PartOfDocument, head: RegExp): readonly Found[] {
  return document.pages.flatMap((page) => {
    const rows = rowsOf(page);
    const at = rows.findIndex((row) => row.some(({ text }) => head.test(bare(text))));
    const column = rows[at]?.find(({ text }) => head.test(bare(text)))?.box;
    if (column === undefined) return [];
    const center = column.x + column.width / 2;
    const under = rows
      .slice(at + 1)
      .flat()
      .find(
        ({ text, box }) =>
          box.x <= center + column.width &&
          box.x + box.width >= center - column.width &&
          isEntity(text),
      );
    return under === undefined ? [] : [wholeSegment(under, 0.9)];
  });
}
