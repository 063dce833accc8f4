import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { extractors } from '@/lib/domain/reading/extractors';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

const read = (kind: MaterialKind, drawing: string) =>
  Object.fromEntries(
    extractors[kind](drawnPart(drawing)).map(({ field, value }) => [field, value]),
  );

const company = '北京样例呼叫科技有限公司';

describe('what letters state', () => {
  it.each<[string, MaterialKind, string, Record<string, unknown>]>([
    [
      'a defence with labels',
      'defence-statement',
      `
#                        陈述申辩书
申辩人：${company}
统一社会信用代码：91110108MA01ABCD2X
北京市通信管理局：
      我公司于2026年6月20日收到告知书，现陈述如下。
                                        提交日期：2026年6月25日
`,
      { companyName: company, submittedOn: '2026-06-25' },
    ],
    [
      'a defence with a signature only',
      'defence-statement',
      `
#                     陈述和申辩意见书
北京市通信管理局：
      我公司于2026年6月20日收到告知书，现陈述如下。
                                        ${company}（盖章）
                                        二〇二六年六月二十五日
`,
      { companyName: company, submittedOn: '2026-06-25' },
    ],
    [
      'a correction report that names its company in the title',
      'correction-report',
      `
#         ${company}关于年报问题的整改报告
一、存在问题：社保人数不足。二、整改措施：已补足。
2026年6月28日
`,
      { companyName: company, submittedOn: '2026-06-28' },
    ],
    [
      'an audit report',
      'compliance-audit-report',
      `
#                   电信业务合规专项审计报告
报告编号：样例审字（2026）第12号
被审计单位：${company}
审计期间：2025年1月1日至2025年12月31日
                                    样例会计师事务所（特殊普通合伙）
                                    2026年6月22日
`,
      { auditor: '样例会计师事务所（特殊普通合伙）', issuedOn: '2026-06-22' },
    ],
    [
      'an audit report with labels',
      'compliance-audit-report',
      '\n审计机构：北京样例合规咨询有限公司\n报告日期：2026-06-22\n委托单位：甲样例公司\n',
      { auditor: '北京样例合规咨询有限公司', issuedOn: '2026-06-22' },
    ],
    [
      'a notice of return with labels',
      'return-notice',
      '\n#     年报材料退回通知\n企业名称：甲样例公司\n退回日期：2026年6月16日\n退回原因：社保人数与许可证载明不一致\n联系电话：010-00000000\n',
      { returnedOn: '2026-06-16', reason: '社保人数与许可证载明不一致' },
    ],
    [
      'a notice of return in a sentence',
      'return-notice',
      '\n甲样例公司：\n      你公司提交的年报材料，因社保人数与许可证载明不一致，现予以退回。\n                          2026年6月16日\n',
      { returnedOn: '2026-06-16', reason: '社保人数与许可证载明不一致' },
    ],
    [
      'a whitelist with labels',
      'outbound-whitelist',
      '\n平台名称：样例外呼白名单平台\n报备日期：2026年1月2日\n启用日期：2026年1月10日\n',
      { platform: '样例外呼白名单平台', startedOn: '2026-01-10' },
    ],
    [
      'a whitelist in a sentence',
      'outbound-whitelist',
      '\n兹证明甲样例公司已接入“样例外呼白名单平台”，自2026年1月10日起正式启用白名单机制。\n                2026年1月15日\n',
      { platform: '样例外呼白名单平台', startedOn: '2026-01-10' },
    ],
    [
      'a memorandum',
      'carrier-memorandum',
      `
#                 投诉联动处置备忘录
甲方：中国样例电信有限公司北京分公司
乙方：${company}
签署日期：2026年2月1日
`,
      { carrier: '中国样例电信有限公司北京分公司', signedOn: '2026-02-01' },
    ],
    [
      'a certificate of a low complaint rate',
      'complaint-rate-certificate',
      '\n#    投诉率证明\n      甲样例公司2025年投诉率为0.8，低于行业平均水平1.2，特此证明。\n                    样例省互联网协会\n                    2026年1月20日\n',
      { issuer: '样例省互联网协会', issuedOn: '2026-01-20', belowIndustryAverage: true },
    ],
    [
      'a certificate of a high one',
      'complaint-rate-certificate',
      '\n出具单位：样例省互联网协会\n投诉率为2.8，高于行业均值。\n出具日期：2026年1月20日\n',
      { issuer: '样例省互联网协会', issuedOn: '2026-01-20', belowIndustryAverage: false },
    ],
    [
      'a denied low one',
      'complaint-rate-certificate',
      '\n该公司投诉率未低于行业平均水平。\n',
      { belowIndustryAverage: false },
    ],
    [
      'a shadow inspection as a form',
      'shadow-inspection',
      '\n#   影子年检报告\n检查日期：2026年2月10日   检查人：李样例\n满分：100   总得分：96.5\n',
      { heldOn: '2026-02-10', score: 96.5, inspector: '李样例' },
    ],
    [
      'a shadow inspection with its table added up',
      'shadow-inspection',
      '\n序号   项目   分值   得分\n1   营业执照   50   48\n2   社保   50   46\n合计      100   94\n评审人：李样例\n2026年2月10日\n',
      { heldOn: '2026-02-10', score: 94, inspector: '李样例' },
    ],
    [
      'a change of entity as a table',
      'entity-change-application',
      `
#                许可证主体变更申请书
变更事项                变更前                                变更后
法定代表人              张样例                                李样例
主体名称                甲样例有限公司                        乙样例有限公司
申请日期：2026年3月5日
`,
      { formerEntity: '甲样例有限公司', newEntity: '乙样例有限公司', submittedOn: '2026-03-05' },
    ],
    [
      'a change of entity in a sentence',
      'entity-change-application',
      '\n因吸收合并，申请将许可证主体由甲样例有限公司变更为乙样例有限公司，请予批准。\n       乙样例有限公司\n       2026年3月5日\n',
      { formerEntity: '甲样例有限公司', newEntity: '乙样例有限公司', submittedOn: '2026-03-05' },
    ],
    [
      'a merger agreement',
      'merger-agreement',
      '\n#    吸收合并协议\n甲方（合并方）：乙样例有限公司\n乙方（被合并方）：甲样例有限公司\n签订日期：2026年3月1日\n',
      { parties: '乙样例有限公司、甲样例有限公司', signedOn: '2026-03-01' },
    ],
    [
      'a comparison with signalling',
      'signalling-check',
      `
#              话单信令比对报告
运营商：中国样例电信有限公司北京分公司
比对时段：2026年1月1日至2026年1月31日
比对记录数：12,345条
最大偏差：2.4秒
信令无记录：0条
`,
      {
        carrier: '中国样例电信有限公司北京分公司',
        firstDay: '2026-01-01',
        lastDay: '2026-01-31',
        recordsCompared: 12345,
        maxOffsetSeconds: 2.4,
        recordsUnknownToSignalling: 0,
      },
    ],
    [
      'a comparison in sentences',
      'signalling-check',
      '\n本次比对话单数据2026年1月1日至2026年1月31日，共比对12345条，最大时间偏差为3秒，其中信令中无对应记录2条。\n       中国样例电信有限公司北京分公司\n       2026年2月3日\n',
      {
        carrier: '中国样例电信有限公司北京分公司',
        firstDay: '2026-01-01',
        lastDay: '2026-01-31',
        recordsCompared: 12345,
        maxOffsetSeconds: 3,
        recordsUnknownToSignalling: 2,
      },
    ],
    ['milliseconds, left to a person', 'signalling-check', '\n最大偏差：2400ms\n', {}],
  ])('%s', (_name, kind, drawing, facts) => expect(read(kind, drawing)).toEqual(facts));
});
