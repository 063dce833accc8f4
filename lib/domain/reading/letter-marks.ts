import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { labels as list } from './by-labels';
import type { KindMarks } from './kind-look';

/** The look of what is written for the playbooks and the emergency kit. */
export const letterMarks: Partial<Record<MaterialKind, KindMarks>> = {
  'code-renewal-receipt': {
    shape:
      /(?:受理|收件|接收|签收)(?:.{0,6}(?:通知|决定|回执|凭证)|单$)|(?:申请|续期|延续).{0,8}回执/,
    titles: list(`
      受理通知书 受理回执 申请受理单 受理单 行政许可申请受理通知书 码号延续申请受理通知书
      受理凭证 业务受理回执 码号续期受理回执 申请回执
    `),
    words: list(`
      受理 码号 延续 续期 申请事项 受理编号 受理日期 受理号 申请单位 申请人 回执
      电信网码号
    `),
    needs: list(
      '码号 短号 接入号 接入码 接入代码 电信网 客服号码 特服 号码续 号码延 号码使用 续期号码 延续号码 申请号码 核配号码',
    ),
    against: list('投诉 退回 甲方'),
    names: list('受理 回执 续期'),
  },
  'outbound-whitelist': {
    shape: /白名单/,
    titles: list(`
      外呼白名单 白名单报备 外呼号码白名单 白名单开通证明 白名单开通确认 外呼白名单报备表
      白名单登记表 白名单启用证明 号码白名单 白名单机制
    `),
    words: list('白名单 外呼 平台 开通 启用 生效 报备 号码 起始日期 管控'),
    needs: list('白名单'),
    against: list('甲方 整改报告'),
    names: list('白名单'),
  },
  'carrier-memorandum': {
    titles: list(`
      合作备忘录 备忘录 骚扰电话治理备忘录 防范骚扰电话合作备忘录 谅解备忘录
      联合治理备忘录 治理合作备忘录
    `),
    words: list('备忘录 运营商 电信 移动 联通 骚扰 治理 双方 甲方 乙方 签署'),
    needs: list('备忘录'),
    names: list('备忘录'),
  },
  'complaint-rate-certificate': {
    shape: /投诉率.{0,16}(?:证明|说明|函)/,
    titles: list(`
      投诉率证明 投诉情况证明 投诉率情况证明 用户投诉率证明 投诉率低于行业平均水平证明
      投诉率情况说明 关于投诉率的证明
    `),
    words: list('投诉率 行业平均 低于 高于 百万 证明 特此证明 平均水平 均值'),
    needs: list('投诉率'),
    names: list('投诉率'),
  },
  'shadow-inspection': {
    shape: /(?:影子|模拟|预检|自查).{0,10}(?:报告|记录|表|单)/,
    titles: list(`
      影子年检报告 影子年检 模拟年检报告 年检预检报告 预检报告 模拟检查报告 影子年检记录
      年检模拟评分表 年检自查评分表 模拟年检评分表
    `),
    words: list('影子 模拟 预检 得分 评分 检查人 检查日期 总分 年检 评审人 分'),
    needs: list('影子 模拟 预检 自查'),
    against: list('甲方 陈述申辩'),
    names: list('影子 预检 模拟'),
  },
  'return-notice': {
    shape: /(?:退回|补正).{0,10}(?:通知|意见|告知|函)/,
    notTitled: /(?:整改|补正).{0,8}(?:报告|汇报)/,
    titles: list(`
      退回通知 材料退回通知 年报退回通知 补正通知书 退回补正通知书 退回修改通知
      审核退回通知 年检材料退回通知书 退回意见 审核意见 材料补正通知
    `),
    words: list('退回 补正 退回原因 退回时间 退回日期 审核 不符合 修改 重新提交 原因'),
    needs: list('退回 补正'),
    against: list('陈述申辩 甲方'),
    names: list('退回 补正'),
  },
  'defence-statement': {
    titles: list(`
      陈述申辩书 陈述申辩意见 陈述和申辩书 申辩书 陈述、申辩书 陈述申辩材料 陈述与申辩书
      陈述申辩
    `),
    words: list(
      '陈述 申辩 申辩人 陈述人 此致 事实与理由 拟列入 告知书 通信管理局 不良名单 申辩请求',
    ),
    needs: list('申辩'),
    names: list('申辩'),
  },
  'correction-report': {
    shape: /(?:整改|补正).{0,8}(?:报告|说明|汇报)/,
    notTitled: /投诉|骚扰|12321/,
    titles: list(`
      整改报告 整改情况报告 整改完成报告 年检整改报告 关于整改情况的报告 整改落实报告
      不良名单整改报告 失信整改报告 关于年报问题的整改报告 的整改报告
    `),
    words: list(
      '整改 整改措施 年报 年检 不良名单 失信 通信管理局 问题 责任人 完成时间 逾期 整改通知',
    ),
    needs: list('整改 补正'),
    against: list('骚扰 12321 台账 投诉 被投诉 用户投诉'),
    names: list('整改'),
  },
  'compliance-audit-report': {
    shape: /(?:审计|合规).{0,10}报告/,
    notTitled: /财务|验资|年度审计|会计报表/,
    titles: list(`
      合规审计报告 专项审计报告 合规专项审计报告 电信业务合规审计报告 独立审计报告
      审计报告 合规审查报告 合规评估报告
    `),
    words: list('审计 合规 审计意见 会计师事务所 律师事务所 出具 报告编号 审计范围 注册会计师'),
    needs: list('审计 合规'),
    against: list('甲方 吸收合并协议'),
    names: list('审计'),
  },
  'entity-change-application': {
    shape: /变更.{0,10}(?:申请|请示)|(?:申请|请示).{0,10}变更/,
    titles: list(`
      主体变更申请 许可证主体变更申请书 经营许可证变更申请 变更申请书 主体变更申请书
      变更申请表 许可证持有主体变更申请 关于变更许可证主体的申请 许可变更申请
    `),
    words: list(`
      变更 变更前 变更后 原持证主体 原主体 新主体 申请日期 许可证 合并 承继 申请单位
      持证主体
    `),
    needs: list('变更'),
    against: list('甲方 营业执照副本'),
    names: list('变更'),
  },
  'merger-agreement': {
    shape: /(?:合并|并购|收购|股权转让|股权收购).{0,6}(?:协议|合同)/,
    titles: list(
      '并购协议 收购协议 股权转让协议 股权收购协议 吸收合并协议 合并协议 公司合并协议 吸收合并协议书 公司合并协议书 合并协议书',
    ),
    words: list(
      '并购 收购 并购方 被并购方 股权 股权转让 主体变更 吸收合并 合并方 被合并方 存续 注销 债权债务 承继 合并基准日 股东会 甲方 乙方',
    ),
    needs: list('合并 并购 收购 股权转让'),
    names: list('合并 并购 收购'),
  },
};
