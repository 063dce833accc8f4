import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { withNameDoubt } from '@/lib/domain/reading/doubt-of-name';
import { findValues, type Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse, wholeSegment } from '@/lib/domain/reading/layout/prose';
import { segmentsOf } from '@/lib/domain/reading/layout/segments';
import { asPrinted } from '@/lib/domain/reading/scope-as-printed';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { bare } from '@/lib/domain/reading/text/plain';

const TERM = labels('营业期限 经营期限 营业期限自');

/** A label that was misread hides the name beside it: the one company that stands alone is the licence's. */
const nameAlone = ({ pages }: PartOfDocument): Found[] =>
  pages
    .slice(0, 1)
    .flatMap(segmentsOf)
    .filter(({ text }) => /公司$/.test(bare(text)) && isEntity(text) && !A_TYPE.test(bare(text)))
    .map((segment) => wholeSegment(segment, 0.8));

/** 其他有限责任公司 is what a company is, not what it is called. */
const A_TYPE = /^(?:其他|一人|内资|外商投资)?(?:有限责任|股份有限|有限)公司$/;

/** 营业执照, old layouts and new. Source: materials.md, Documents. */
export const businessLicence: Extractor = (document) =>
  byLabels(
    'business-licence',
    document,
    {
      companyName: {
        labels: labels(
          '名称 企业名称 公司名称 单位名称 主体名称 市场主体名称 商事主体名称 企业全称',
        ),
        else: nameAlone,
      },
      uscc: {
        labels: labels(
          '统一社会信用代码 统一社会信用代码/注册号 信用代码 注册号 统一代码 社会信用代码',
        ),
        else: (pages) =>
          findInProse(pages, /(?<![0-9A-Z])[0-9A-Z]{2}\d{6}[0-9A-Z]{10}(?![0-9A-Z])/g, 0.95),
      },
      legalRepresentative: {
        labels: labels(
          '法定代表人 法定代表人（负责人） 法定代表人/负责人 法定代表人姓名 法人代表 负责人 投资人 经营者 执行事务合伙人',
        ),
      },
      companyType: { labels: labels('类型 公司类型 企业类型 主体类型 市场主体类型 商事主体类型') },
      registeredCapital: {
        labels: labels('注册资本 注册资金 认缴注册资本 出资总额'),
        isValue: (text) => /[\d壹贰叁肆伍陆柒捌玖拾佰仟一二三四五六七八九十百千]/.test(text),
        else: (pages) =>
          findInProse(
            pages,
            /注册资(?:本|金)[^\d壹贰叁肆伍陆柒捌玖拾]{0,8}?((?:人民币)?[\d,.]+万?元(?:人民币)?|[壹贰叁肆伍陆柒捌玖拾佰仟万]+[元圆]整?)/g,
            0.9,
          ),
      },
      establishedOn: { labels: labels('成立日期 成立时间 注册日期 设立日期 成立日') },
      termEndsOn: {
        labels: labels(
          '营业期限至 经营期限至 营业期限止 经营期限止 营业期限终止日期 经营期限终止日期 营业期限截止日期',
        ),
        else: (pages) =>
          findValues(pages, { labels: TERM, stops: ['成立日期', '登记机关', '核准日期', '住所'] }),
      },
      address: {
        labels: labels(
          '住所 住址 地址 注册地址 营业场所 经营场所 主要经营场所 企业住所 公司住所 住所地 经营地址',
        ),
        long: true,
      },
      businessScope: {
        labels: labels('经营范围 经营范围及方式 业务范围 经营项目'),
        long: true,
        // Within a scope they head its parts.
        else: (pages) =>
          findValues(pages, { labels: labels('许可经营项目 一般经营项目'), long: true }),
      },
    },
    labels(
      '登记机关 登记日期 副本编号 编号 核准日期 实收资本 二维码 国家企业信用信息公示系统网址 发照日期',
    ),
  ).map((proposal) => {
    if (proposal.field === 'legalRepresentative') return withNameDoubt(proposal);
    return proposal.field === 'businessScope' ? asPrinted(document, proposal) : proposal;
  });
