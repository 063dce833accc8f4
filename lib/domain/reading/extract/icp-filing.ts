import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY, DOMAIN, ENTITY } from '@/lib/domain/reading/text/patterns';

/** A print of the ICP filing system's answer. */
export const icpFiling: Extractor = (document) =>
  byLabels(
    'icp-filing',
    document,
    {
      filingNumber: {
        labels: labels(
          '网站备案/许可证号 网站ICP备案/许可证号 ICP主体备案号 ICP备案编号 备案编号 网站ICP备案号 网站备案号 备案/许可证号 ICP备案/许可证号 ICP备案号 备案号 许可证号 主体备案号 服务备案号 ICP备案/许可证号',
        ),
        else: (pages) => findInProse(pages, /[\u4E00-\u9FFF]ICP备\d{8,10}号(?:-\d{1,5})?/g, 0.92),
      },
      filingEntity: {
        labels: labels(
          '主办单位名称 主办单位 备案主体 主办者名称 主体名称 主办者 开办者名称 备案单位 网站主办者 网站主办单位 备案主体名称 主办者（单位）名称 单位名称',
        ),
        isValue: (text) => !/工业和信息化部|通信管理局/.test(text),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:尊敬的|[】\\]。:]|^)(${ENTITY})(?:用户)?[,:!]?(?:您|你)好`, 'g'),
            0.93,
          ),
          ...findInProse(
            pages,
            new RegExp(`(?:兹|特此)证明[:]?(${ENTITY})(?=\\(|的|已|在|通过)`, 'g'),
            0.93,
          ),
          ...namedWithCode(pages),
        ],
      },
      domain: {
        labels: labels(
          '网站域名 服务域名 备案网站域名 域名 备案域名 网站首页网址 首页网址 网址 互联网域名 网站地址 网站网址 首页地址 已备案域名 网站域名列表 域名列表',
        ),
        else: (pages) =>
          findInLines(pages, DOMAIN, 0.88).filter(({ text }) => !OFFICIAL.test(text)),
      },
      queriedOn: {
        labels: labels(
          '查询时间 查询日期 打印日期 打印时间 查询于 截图时间 制表时间 查询日 生成时间 打印日',
        ),
        else: (pages) => [...printedByBrowser(pages), ...saidToBeQueried(pages)],
      },
    },
    labels(
      '主办单位性质 单位性质 网站名称 网站负责人 审核通过日期 审核通过时间 审核时间 服务名称 服务类型 证件类型 网站前置审批项 是否限制接入',
    ),
  ).map(ofService);

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

const saidToBeQueried = (document: PartOfDocument) =>
  findInProse(document, new RegExp(`(${DAY})[^。;]{0,40}?(?:查询|截图|打印)`, 'g'), 0.9);

/** Day and time in the corner of a page printed from a browser. */
const printedByBrowser = (document: PartOfDocument) =>
  findInLines(document, /^(\d{4}\/\d{1,2}\/\d{1,2}) ?\d{1,2}:\d{2}(?!:)/g, 0.9).filter(
    ({ place: { box } }) => box !== null && (box.y < 0.08 || box.y > 0.92),
  );
