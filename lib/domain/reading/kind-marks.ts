import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { labels as list } from './by-labels';
import type { KindMarks } from './kind-look';
import { letterMarks } from './letter-marks';

/** The look of each kind; photographs have none. */
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
    needs: list('居民身份证 公民身份 签发机关 住址'),
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
      合作协议 服务协议 外包合同 采购合同 销售合同 买卖合同 购销合同
    `),
    words: list(`
      呼叫中心 呼叫中心业务 客服 客户服务 外包 坐席 座席 外呼 话务 接通率 委托方 受托方
      甲方 乙方 服务费 合同期限 营销 购销 买方 卖方 买受人 出卖人 货款 签订日期
    `),
    needs: list(
      '呼叫 客服 客户服务 外呼 坐席 座席 话务 电话营销 电话服务 销售 购销 采购 买方 买受人',
    ),
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
      电信网码号资源使用许可 准予行政许可决定书 行政许可决定书 准予许可决定书 码号资源的批复 使用电信网码号资源的批复
      短消息类服务接入代码使用证书 电信网码号证书 码号批复 的批复 码号资源调整的批复
    `),
    words: list(`
      码号 码号资源 号码 使用期限 有效期 用途 使用范围 使用单位 持有者 工业和信息化部
      通信管理局 电信网 批复 证书编号 同意 95 96
    `),
    needs: list('码号 电信网 短号码 接入号码 客服号码'),
    against: list('受理通知 受理单 受理回执 受理凭证 甲方 乙方 延续申请 备忘录'),
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
      受理编号 台账 投诉日期 投诉号码 投诉情况 整改情况
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
    shape:
      /备案.{0,10}(?:信息|查询|结果|系统|详情)|(?:ICP|网站).{0,4}备案.{0,6}(?:证明|证书|通知|回执)/,
    titles: list(`
      ICP备案信息 ICP/IP地址/域名信息备案管理系统 备案查询结果 ICP备案查询 网站备案信息
      ICP备案主体信息 备案信息 网站备案查询 域名信息备案 备案详情 备案详细信息 网站备案证明 ICP备案证明 网站备案通知书
    `),
    words: list(`
      备案 ICP备 主办单位 主办单位名称 主办单位性质 网站域名 网站名称 审核通过 备案号
      许可证号 网站负责人 域名
    `),
    needs: list('ICP 网站 域名'),
    against: list('甲方 乙方 域名注册证书 第一条 公安机关 等级保护'),
    names: list('备案 icp'),
  },
  ...letterMarks,
};
