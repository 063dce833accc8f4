import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { DAY } from '@/lib/domain/reading/text/patterns';

/** 公司章程 as the registry hands it out: whose it is, and the day it was asked for. The stamp is for eyes. */
export const articlesOfAssociation: Extractor = (document) =>
  byLabels('articles-of-association', document, {
    companyName: {
      labels: labels('公司名称 企业名称 名称 公司中文名称'),
      isValue: (text) => isEntity(text.replace(/[,，。；;\s]+$/, '')),
      else: (pages) => [
        ...titled(pages),
        ...findInLines(pages, /^(.{4,40}?公司)(?:公司)?章程$/g, 0.95),
        ...findInProse(pages, /(?:设立|组建|成立)([\u4E00-\u9FFF()]{4,40}?公司)[(]以下/g, 0.93),
        ...findInProse(pages, /公司的?(?:名称|名)为?[:“"]?([\u4E00-\u9FFF()]{4,40}?公司)/g, 0.93),
      ],
    },
    queriedOn: {
      labels: labels(
        '查询日期 查询时间 档案查询日期 打印日期 出具日期 查档日期 调档日期 查档时间 调取日期 调取时间 出证日期 打印时间 制作日期 查询打印日期',
      ),
      else: (pages) => [
        ...findInProse(
          pages,
          new RegExp(`(?:查询|档案|查档|打印|复印|调取|出证)[^。]{0,16}?(${DAY})`, 'g'),
          0.9,
        ),
        ...findInProse(pages, new RegExp(`(${DAY})[^。]{0,12}(?:查询|查档|档案)`, 'g'), 0.9),
      ],
    },
  });

/** 北京某某有限公司章程: the name stands in the title. */
const titled = (document: PartOfDocument): Found[] =>
  findInProse(document, /^[^:。]{0,12}?([\u4E00-\u9FFF()]{4,40}?公司)(?:公司)?章程/g, 0.95).map(
    (found) => ({ ...found, text: found.text.replace(/公司公司$/, '公司') }),
  );
