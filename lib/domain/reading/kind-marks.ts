import type { MaterialKind } from '@/lib/domain/materials/kinds';

/** What documents of a kind look like to somebody who has seen many. Blanks are left out of titles. */
export interface KindMarks {
  /** Titles a document of the kind bears at the top of its first page. */
  readonly titles: readonly string[];
  /** What a title not listed looks like. */
  readonly shape?: RegExp;
  /** Heads of the columns its tables have. */
  readonly columns?: RegExp;
  /** A line at the top that makes it another kind, whatever else it is called. */
  readonly notTitled?: RegExp;
  /** Words and labels found in it, wherever. */
  readonly words: readonly string[];
  /** At least one must be there: what tells it from a kind with the same title. */
  readonly needs?: readonly string[];
  /** Words of other documents. */
  readonly against?: readonly string[];
  /** Words a folder or a file name of it holds. */
  readonly names?: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const kindMarks: Partial<Record<MaterialKind, KindMarks>> = {
  'business-licence': {
    titles: list('营业执照 企业法人营业执照'),
    words: list('统一社会信用代码 注册资本 成立日期 经营范围 登记机关 住所 营业期限 副本'),
    against: list('甲方 乙方 第一条 主办单位 许可事项'),
    names: list('营业执照'),
  },
  'legal-representative-id': {
    shape: /身份证(?!明)/,
    titles: list('居民身份证 中华人民共和国居民身份证'),
    words: list('公民身份号码 性别 民族 出生 住址 签发机关 有效期限'),
    against: list('甲方 乙方 第一条 缴费 参保 险种 合同'),
    names: list('身份证'),
  },
  'articles-of-association': {
    shape: /公司章程$|^章程(?:修正案)?$/,
    titles: list('公司章程 章程 章程修正案 有限公司章程 企业档案查询'),
    words: list('股东 股东会 出资 注册资本 公司法 执行董事 董事会 监事 档案查询 查询日期 总则'),
    against: list('甲方 乙方 吸收合并'),
    names: list('章程'),
  },
  'domain-certificate': {
    shape: /域名.{0,8}(?:证书?|证明)/,
    titles: list(`
      域名注册证书 域名证书 国际域名注册证书 顶级域名证书 国家顶级域名证书 域名所有权证书
      域名注册证明 CertificateofDomainNameRegistration DomainNameRegistrationCertificate
      DomainRegistrationCertificate
    `),
    words: list(`
      域名 注册者 注册人 所有者 持有者 持有人 注册商 注册服务机构 注册时间 注册日期
      到期时间 到期日期 有效期 Registrant Registrar Expiration DNS
    `),
    needs: list('域名 domain'),
    against: list('备案号 主办单位 甲方 乙方 托管'),
    names: list('域名'),
  },
  'hosting-agreement': {
    shape: /(?:托管|机柜|机房|IDC|数据中心|服务器|主机|机位).{0,14}(?:合同|协议)/i,
    titles: list(`
      服务器托管协议 服务器托管合同 主机托管协议 主机托管合同 服务器托管服务协议
      托管服务协议 托管服务合同 托管协议 托管合同 机柜租用合同 机柜租赁合同
      互联网数据中心服务合同 数据中心服务合同 IDC服务合同 云服务器租用合同 服务器租用合同
      数据中心业务合同 机房托管服务合同
    `),
    words: list(`
      托管 机房 机柜 服务器 带宽 IDC 数据中心 甲方 乙方 协议期限 合同期限 托管期限 U位
      电力
    `),
    needs: list('托管 机柜 机房 数据中心 IDC 服务器租用'),
    against: list('坐席 客服外包 呼叫中心业务 外呼 话务'),
    names: list('托管 IDC 机房'),
  },
  'call-records': {
    titles: list('话单 通话详单 通话记录 呼叫记录 通话清单 通话明细'),
    words: list(`
      主叫号码 被叫号码 主叫 被叫 通话时长 开始时间 通话开始时间 呼叫时间 应答
      caller_id_number destination_number billsec duration Caller Callee calldate
      disposition hangup_cause 录音流水号 坐席编号 分机号
    `),
    against: list('甲方 乙方 信令 振铃时延 比对 第一条'),
    names: list('话单 cdr 通话 详单'),
  },
  'business-contract': {
    shape: /(?:购销|销售|采购|服务|外包|外呼|合作|业务|委托|代理|买卖).{0,8}(?:合同|协议)/,
    notTitled: /(?:托管|机柜|机房|IDC|数据中心|服务器|主机|机位).{0,14}(?:合同|协议)/i,
    titles: list(`
      呼叫中心服务合同 呼叫中心外包服务合同 客服外包合同 客户服务外包合同 客服外包服务合同
      呼叫中心业务合同 呼叫中心业务服务协议 电话客服外包服务协议 营销外呼服务合同
      外呼服务合同 电话营销服务合同 坐席外包服务合同 座席外包服务合同 业务外包合同
      服务外包合同 呼叫服务合作协议 客户联络中心服务合同 电话服务外包合同 服务合同
      合作协议 服务协议 外包合同 采购合同 销售合同
    `),
    words: list(`
      呼叫中心 呼叫中心业务 客服 客户服务 外包 坐席 座席 外呼 话务 接通率 委托方 受托方
      甲方 乙方 服务费 合同期限 营销 购销 买方 卖方 签订日期
    `),
    needs: list('呼叫 客服 客户服务 外呼 坐席 座席 话务 电话营销 电话服务 销售 购销 采购 买方'),
    against: list('机柜 机房托管 服务器托管 吸收合并 备忘录 被合并方 U位 股东会'),
    names: list('合同 外包'),
  },
  'social-insurance': {
    shape:
      /(?:社会保险|社保|养老保险|参保|缴费).{0,14}(?:证明|明细|清单|记录|花名册|名册|名单|情况|信息|权益单|汇总|结果|表|单)/,
    titles: list(`
      社会保险个人权益记录 社会保险缴费证明 社会保险参保证明 社会保险参保缴费证明
      单位参保证明 单位缴费信息 参保人员缴费信息 参保人员补缴信息 社会保险单位参保证明
      参保缴费证明 社保缴费证明 社会保险缴费明细 社会保险参保人员花名册
      职工社会保险缴费清单 参保人员花名册 社会保险费缴费清单 参保职工名册
      养老保险参保缴费证明 社会保险权益单 社会保险个人权益单 参保证明
    `),
    words: list(`
      社会保险 参保 缴费 养老 医疗 失业 工伤 生育 缴费基数 险种 公民身份号码 社会保障号
      证件号码 身份证号 校验码 查询流水号 缴费起止年月 缴费月数 单位名称 正常应缴
    `),
    columns:
      /^(?:姓名|职工姓名|身份证号码?|证件号码|公民身份号码|社会保障号码?|险种|参保|个人编号|(?:月)?缴费|养老|医疗|失业|工伤|生育|基本养老|实缴|费款所属)/,
    needs: list('社会保险 社保 参保 缴费 养老'),
    against: list('甲方 乙方 第一条'),
    names: list('社保 参保 权益单 社会保险'),
  },
  'code-certificate': {
    shape:
      /(?:码号|短号码|接入号|电信网).{0,16}(?:证书|批复|许可|决定)|关于.{0,24}(?:码号|号码).{0,12}批复/,
    titles: list(`
      电信网码号资源使用证书 码号资源使用证书 电信网编码号码资源使用证书 码号使用证书
      电信网码号资源使用许可 准予行政许可决定书 码号资源的批复 使用电信网码号资源的批复
      短消息类服务接入代码使用证书 电信网码号证书 码号批复 的批复 码号资源调整的批复
    `),
    words: list(`
      码号 码号资源 号码 使用期限 有效期 用途 使用范围 使用单位 持有者 工业和信息化部
      通信管理局 电信网 批复 证书编号 同意 95 96
    `),
    needs: list('码号 电信网 短号码 接入号码 客服号码'),
    against: list('受理 甲方 乙方 延续申请 备忘录'),
    names: list('码号 95 批复'),
  },
  'complaint-rectification': {
    shape: /(?:投诉|骚扰).{0,14}(?:台账|整改|登记|记录|汇总)/,
    titles: list(`
      防骚扰整改报告 骚扰电话整改报告 投诉处理台账 用户投诉处理台账 投诉台账
      骚扰电话投诉整改报告 投诉整改报告 用户投诉台账 投诉处理登记表 投诉整改情况报告
      防范骚扰电话整改报告 骚扰电话治理整改报告 12321投诉整改报告 投诉处理记录表
      投诉处理情况登记表
    `),
    words: list(`
      投诉 骚扰 12321 被投诉号码 投诉时间 投诉内容 处理结果 处理情况 办结 整改措施
      受理编号 台账 投诉日期
    `),
    columns: /^(?:投诉|被投诉|受理|处理|办结|回访|整改|工单)/,
    needs: list('投诉 骚扰 12321'),
    against: list('行业平均 不良名单 失信名单 甲方'),
    names: list('台账 整改 投诉 骚扰'),
  },
  'signalling-check': {
    shape: /信令.{0,14}(?:比对|核验|核对|报告|结果|证明)/,
    titles: list(`
      信令比对报告 信令核验报告 话单信令比对 信令核对结果 话单与信令比对报告
      信令数据核验证明 信令比对结果
    `),
    words: list('信令 比对 偏差 主叫 被叫 时延 秒 话单 运营商 最大偏差 匹配'),
    needs: list('信令'),
    names: list('信令'),
  },
  'icp-filing': {
    shape: /备案.{0,10}(?:信息|查询|结果|系统|详情)/,
    titles: list(`
      ICP备案信息 ICP/IP地址/域名信息备案管理系统 备案查询结果 ICP备案查询 网站备案信息
      ICP备案主体信息 备案信息 网站备案查询 域名信息备案 备案详情 备案详细信息
    `),
    words: list(`
      备案 ICP备 主办单位 主办单位名称 主办单位性质 网站域名 网站名称 审核通过 备案号
      许可证号 网站负责人 域名
    `),
    needs: list('备案'),
    against: list('甲方 乙方 域名注册证书 第一条'),
    names: list('备案 icp'),
  },
  'code-renewal-receipt': {
    shape: /受理.{0,6}(?:通知|回执|单|凭证)|(?:申请|续期|延续).{0,8}回执/,
    titles: list(`
      受理通知书 受理回执 申请受理单 受理单 行政许可申请受理通知书 码号延续申请受理通知书
      受理凭证 业务受理回执 码号续期受理回执 申请回执
    `),
    words: list(`
      受理 码号 延续 续期 申请事项 受理编号 受理日期 受理号 申请单位 申请人 回执
      电信网码号
    `),
    needs: list('受理 回执'),
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
    shape: /整改.{0,8}(?:报告|说明|汇报)/,
    notTitled: /投诉|骚扰|12321/,
    titles: list(`
      整改报告 整改情况报告 整改完成报告 年检整改报告 关于整改情况的报告 整改落实报告
      不良名单整改报告 失信整改报告 关于年报问题的整改报告 的整改报告
    `),
    words: list(
      '整改 整改措施 年报 年检 不良名单 失信 通信管理局 问题 责任人 完成时间 逾期 整改通知',
    ),
    needs: list('整改'),
    against: list('骚扰 12321 台账 投诉 被投诉 用户投诉'),
    names: list('整改'),
  },
  'compliance-audit-report': {
    shape: /(?:审计|合规).{0,10}报告/,
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
