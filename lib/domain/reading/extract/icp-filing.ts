import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';

/** A print of the ICP filing system's answer. */
export const icpFiling: Extractor = (document) =>
  byLabels(
    'icp-filing',
    document,
    {
      filingNumber: {
        labels: labels(
          '网站备案/许可证号 网站备案号 备案/许可证号 ICP备案/许可证号 ICP备案号 备案号 许可证号 主体备案号 服务备案号 ICP备案/许可证号',
        ),
        else: (pages) => findInProse(pages, /[\u4E00-\u9FFF]ICP备\d{8,10}号(?:-\d{1,5})?/g, 0.92),
      },
      filingEntity: {
        labels: labels('主办单位名称 主办单位 备案主体 主办者名称 主体名称 主办者 开办者名称'),
      },
      domain: { labels: labels('网站域名 域名 备案域名 网站首页网址 首页网址 网址 互联网域名') },
      queriedOn: { labels: labels('查询时间 查询日期 打印日期 打印时间 查询于 截图时间') },
    },
    labels(
      '主办单位性质 单位性质 网站名称 网站负责人 审核通过日期 审核通过时间 审核时间 服务名称 服务类型 证件类型 网站前置审批项 是否限制接入',
    ),
  );
