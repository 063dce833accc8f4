import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse, wholeSegment } from '@/lib/domain/reading/layout/prose';
import { rowsOf } from '@/lib/domain/reading/layout/segments';
import { queriedOn } from '@/lib/domain/reading/queried-on';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { DAY } from '@/lib/domain/reading/text/patterns';
import { bare } from '@/lib/domain/reading/text/plain';

/** 公司章程 as the registry hands it out: whose it is, and the day it was asked for. The stamp is for eyes. */
export const articlesOfAssociation: Extractor = (document) =>
  byLabels('articles-of-association', document, {
    companyName: {
      labels: labels('公司名称 企业名称 名称 公司中文名称'),
      isValue: (text) =>
        isEntity(text.replace(/[（(](?:以下|下称|简称).*$/s, '').replace(/[,，。；;\s]+$/, '')),
      else: (pages) => [
        ...(headed(pages) ?? titled(pages)),
        ...findInLines(pages, /^(.{4,40}?公司)(?:公司)?章程$/g, 0.95),
        ...findInProse(pages, /(?:设立|组建|成立)([\u4E00-\u9FFF()]{4,40}?公司)[(]以下/g, 0.93),
        ...findInProse(
          pages,
          /公司的?(?:中文)?(?:名称|名)(?:为|是|定为|[:“"])+([\u4E00-\u9FFF()]{4,40}?公司)/g,
          0.93,
        ),
      ],
    },
    queriedOn: {
      like: /(?:查询|查档|调档|打印|复印|调取|出具|出证|制作|提供).{0,4}(?:日期|时间|日)$/,
      labels: labels(
        '查询日期 查询时间 档案查询日期 打印日期 出具日期 查档日期 调档日期 查档时间 调取日期 调取时间 出证日期 打印时间 制作日期 查询打印日期',
      ),
      else: (pages) => [
        ...queriedOn(pages),
        ...findInLines(pages, new RegExp(`(${DAY})[^。]{0,12}(?:查询|查档|档案)`, 'g'), 0.9),
      ],
    },
  });

/** The name alone above 章程, as a cover has it; undefined where none stands there. */
function headed(document: PartOfDocument): Found[] | undefined {
  const rows = document.pages.slice(0, 2).flatMap(rowsOf);
  const at = rows.findIndex((row) =>
    /^章程(?:$|[A-Za-z(])/.test(bare(row.map(({ text }) => text).join(''))),
  );
  const names = rows
    .slice(Math.max(0, at - HEAD_ROWS), Math.max(0, at))
    .flatMap((row) => (row.length === 1 ? row : []))
    .filter(({ text }) => isEntity(text) && /公司$/.test(bare(text)));
  return names.length === 0 ? undefined : names.map((segment) => wholeSegment(segment, 0.95));
}

/** Between a name and the word under it on a cover. */
const HEAD_ROWS = 3;

/** 北京某某有限公司章程: the name stands in the title. */
const titled = (document: PartOfDocument): Found[] =>
  findInProse(document, /^[^:。]{0,12}?([\u4E00-\u9FFF()]{4,40}?公司)(?:公司)?章程/g, 0.95).map(
    (found) => ({ ...found, text: found.text.replace(/公司公司$/, '公司') }),
  );
