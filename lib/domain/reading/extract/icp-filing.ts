import { byLabels, composed, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { addressee } from '@/lib/domain/reading/letter-parts';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import { queriedOn } from '@/lib/domain/reading/queried-on';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY, DOMAIN, ENTITY } from '@/lib/domain/reading/text/patterns';

/** A print of the ICP filing system's answer. */
export const icpFiling: Extractor = (document) =>
  byLabels(
    'icp-filing',
    document,
    {
      filingNumber: {
        like: /备案.{0,6}号/,
        labels: labels(
          '网站备案/许可证号 网站ICP备案/许可证号 ICP主体备案号 ICP备案编号 备案编号 网站ICP备案号 网站备案号 备案/许可证号 ICP备案/许可证号 ICP备案号 备案号 许可证号 主体备案号 服务备案号 ICP备案/许可证号',
        ),
        else: (pages) =>
          findInProse(pages, /[\u4E00-\u9FFF][I1lL]CP备\d{8,10}号(?:-\d{1,5})?/g, 0.92),
      },
      filingEntity: {
        like: /主办|开办|备案.{0,4}(?:主体|单位|者)/,
        labels: [
          ...labels('主办单位名称'),
          ...composed(
            '主办 网站主办 开办 网站开办 备案 备案主办 ICP备案 网站备案',
            '单位名称 单位 者名称 者 主体名称 主体 主体单位 企业名称 企业 者（单位）名称 公司 人名称 人',
          ),
          ...labels('主体名称 主体单位名称 网站所有者 网站所有人 网站所属单位 单位名称 企业名称'),
        ],
        isValue: (text) => !OFFICE.test(text),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:尊敬的|[】\\]。:]|^)(${ENTITY})(?:用户)?[,:!]?(?:您|你)好`, 'g'),
            0.93,
          ),
          ...findInProse(pages, new RegExp(`尊敬的(?:用户|客户)?[:,]?(${ENTITY})`, 'g'), 0.9),
          ...findInProse(
            pages,
            new RegExp(`(?:兹|特此)证明[:,]?(${ENTITY})(?=\\(|的|已|在|通过)`, 'g'),
            0.93,
          ),
          ...findInProse(
            pages,
            new RegExp(
              `(?:证明|由|为|[,。;:、]|^)(?!由|为)(${ENTITY})(?:\\([^()]*\\))?(?:所?(?:主办|开办|举办|运营|所有|持有)|名下)的?[^。;]{0,12}?(?:网站|域名)`,
              'g',
            ),
            0.93,
          ),
          ...namedWithCode(pages),
          ...addressee(pages).filter(({ text }) => !OFFICE.test(text)),
        ],
      },
      domain: {
        like: /域名|网址/,
        labels: labels(
          '网站域名 服务域名 备案网站域名 域名 备案域名 网站首页网址 首页网址 网址 互联网域名 网站地址 网站网址 首页地址 已备案域名 网站域名列表 域名列表',
        ),
        else: (pages) =>
          findInLines(pages, DOMAIN, 0.88).filter(({ text }) => !OFFICIAL.test(text)),
      },
      queriedOn: {
        like: /(?:查询|打印|截图|导出|生成|截屏|访问|获取|下载).{0,4}(?:日期|时间|日)$/,
        labels: labels(
          '查询时间 查询日期 打印日期 打印时间 查询于 截图时间 截图日期 制表时间 查询日 生成时间 生成日期 打印日 导出时间 导出日期 查询打印时间 查询打印日期 查询截止时间 数据查询时间 信息查询时间',
        ),
        else: askedOn,
      },
    },
    labels(
      '主办单位性质 单位性质 网站名称 网站负责人 审核通过日期 审核通过时间 审核时间 服务名称 服务类型 证件类型 网站前置审批项 是否限制接入',
    ),
  ).map(ofService);

/** It answers, and files nothing itself. */
const OFFICE = /工业和信息化部|通信管理局/;

/** The system's own address stands on every print of it. */
const OFFICIAL = /beian|miit|\.gov\.cn$/i;

/** A subject's number and that of one of its services, -n behind it, are one filing: the service's says more. */
function ofService(proposal: Proposal): Proposal {
  if (proposal.field !== 'filingNumber' || proposal.others.length === 0) return proposal;
  const all = [{ value: proposal.value, place: proposal.place }, ...proposal.others];
  const [service, ...rest] = all.filter(({ value }) => /-\d+$/.test(String(value)));
  const subject = String(service?.value).replace(/-\d+$/, '');
  if (service === undefined || rest.length > 0) return proposal;
  if (all.some(({ value }) => value !== service.value && value !== subject)) return proposal;
  return { ...proposal, ...service, certainty: 0.9, doubts: [], others: [] };
}

/** By a label that runs on, else by the browser, else by a sentence. */
function askedOn(document: PartOfDocument): readonly Found[] {
  const ways = [
    () => queriedOn(document),
    () => printedByBrowser(document),
    () => findInProse(document, new RegExp(`(${DAY})[^。;]{0,40}?(?:查询|截图|打印)`, 'g'), 0.9),
  ];
  return ways.map((way) => way()).find((founds) => founds.length > 0) ?? [];
}

/** Day and time in the corner of a page printed from a browser. */
const printedByBrowser = (document: PartOfDocument) =>
  findInLines(document, new RegExp(`^(${DAY}) ?\\d{1,2}:\\d{2}(?!:)`, 'g'), 0.9).filter(
    ({ place: { box } }) => box !== null && (box.y < 0.08 || box.y > 0.92),
  );
