import { describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { readDrawn } from '@/tests/setup/read-drawn';

describe('forms that say it another way', () => {
  it.each<readonly [string, MaterialKind, string, Record<string, unknown>]>([
    [
      'a domain certificate that is one sentence',
      'domain-certificate',
      '# 中国国家顶级域名证书\n兹证明浙江样例商务服务有限公司已于2013年8月3日通过样例网络有限公司注\n册域名example.cn，有效期至2032年8月3日。',
      {
        domain: 'example.cn',
        registrant: '浙江样例商务服务有限公司',
        registrar: '样例网络有限公司',
        registeredOn: '2013-08-03',
        expiresOn: '2032-08-03',
      },
    ],
    [
      'a domain certificate in English, its headers above its values',
      'domain-certificate',
      '# CERTIFICATE OF DOMAIN NAME REGISTRATION\nThis is to certify that the domain name\n          example.cn\nhas been registered by and stands in the name of\n          样例呼叫服务有限公司\nRegistration Date      Expiration Date      Sponsoring Registrar\n22-Aug-2019            22-Aug-2027          样例网络有限公司',
      {
        domain: 'example.cn',
        registrant: '样例呼叫服务有限公司',
        registrar: '样例网络有限公司',
        registeredOn: '2019-08-22',
        expiresOn: '2027-08-22',
      },
    ],
    [
      'a term of which each end has its label',
      'business-licence',
      '# 电子营业执照\n营业期限自   2011-03-16\n营业期限至   长期\n成立日期   2011-03-16',
      { termEndsOn: 'long-term', establishedOn: '2011-03-16' },
    ],
    [
      'a term that begins and expires',
      'hosting-agreement',
      '# 服务器托管协议\n本协议托管期自二〇二五年一月六日开始，于二〇二八年一月五日届满。',
      { termStartsOn: '2025-01-06', termEndsOn: '2028-01-05' },
    ],
    [
      'English behind a label whose value stands beside it, and a place within a sentence',
      'hosting-agreement',
      '# 服务器托管服务订单\n机房地址 Site   西安市雁塔区样例路1号机房\n第一条 双方就设备托管于甲方机房并使用甲方资源事宜，签订本合同。',
      { address: '西安市雁塔区样例路1号机房' },
    ],
    [
      'a number given to a company, and a validity with a beginning and an end',
      'code-certificate',
      '# 关于启用电信网码号的通知\n一、分配短号码95157给样例通信股份有限公司使用。\n有效期开始   2024-08-09   有效期结束   2029-08-08',
      {
        codeNumber: '95157',
        holder: '样例通信股份有限公司',
        termStartsOn: '2024-08-09',
        termEndsOn: '2029-08-08',
      },
    ],
    [
      'two headers beside each other that make a third label together',
      'code-certificate',
      '# 码号资源使用清单\n序号   码号      用途               使用范围\n1      95200     呼叫中心业务接入   全国',
      { codeNumber: '95200', use: '呼叫中心业务接入', area: '全国' },
    ],
    [
      'a decision that names its company with its code',
      'code-certificate',
      '# 行政许可决定书\n样例许决〔2025〕348号\n样例（沈阳）通信技术有限公司（统一社会信用代码：91210102M3EUYDWTFN）：\n一、准予使用的码号：95263；\n二、使用范围：辽宁省；\n三、使用期限：2025年4月11日至2030年4月10日。',
      {
        codeNumber: '95263',
        holder: '样例（沈阳）通信技术有限公司',
        area: '辽宁省',
        termEndsOn: '2030-04-10',
      },
    ],
    [
      'a statement that names its unit below a title in brackets',
      'social-insurance',
      '# 社会保险参保证明\n（用人单位参保人员缴费明细）\n样例软件有限公司（统一社会信用代码：91440106M32B8HGJK9）在本市参加社会保险\n验证编码：FAC684CD54',
      { unitName: '样例软件有限公司', verificationCode: 'FAC684CD54' },
    ],
    [
      'a certificate of a filing',
      'icp-filing',
      '# 网站ICP备案证明\n兹证明样例商务服务有限公司（统一社会信用代码：91370102M1K6UGKYKN）的网站已备案。\n服务域名：example.cn',
      { filingEntity: '样例商务服务有限公司', domain: 'example.cn' },
    ],
    [
      'a supplement with a customer and a term of its own',
      'hosting-agreement',
      '# 机柜托管服务补充协议\n服务方：样例通信技术有限公司\n客户方：样例呼叫服务有限公司\n原协议约定的服务期于2025年6月19日届满。\n续期起始日   2025年6月20日\n续期到期日   2027年6月19日\n托管机房位于合肥市蜀山区样例路1号。未经同意不得变更机房。',
      {
        customer: '样例呼叫服务有限公司',
        provider: '样例通信技术有限公司',
        termStartsOn: '2025-06-20',
        termEndsOn: '2027-06-19',
        address: '合肥市蜀山区样例路1号',
      },
    ],
    [
      'articles whose table has names too',
      'articles-of-association',
      '# 章程\n第二条 公司名称：样例通信有限公司（以下简称公司），\n序号   股东姓名（名称）   认缴出资额   出资方式\n1      赵样例             70%          货币',
      { companyName: '样例通信有限公司' },
    ],
    [
      'a day right behind a name',
      'business-contract',
      '# 买卖合同\n买方（甲方）：样例科技有限公司\n卖方（乙方）：样例数据服务有限公司签订时间：2025年5月8日',
      { partyB: '样例数据服务有限公司', signedOn: '2025-05-08' },
    ],
    [
      'a label a picture shows in two overlapping pieces',
      'business-licence',
      '# 营业执照\n注册资   资本   人民币5000万元\n成立日   日期   2021年12月17日',
      { registeredCapital: '人民币5000万元', establishedOn: '2021-12-17' },
    ],
    [
      'a company in cells under what it is to the domain',
      'domain-certificate',
      '# 域名权属证书\n一、域名持有人\n名称         样例科技有限公司\n通信地址     样例路1号\n二、域名注册信息\n域名   example.cn   域名状态   正常',
      { registrant: '样例科技有限公司', domain: 'example.cn' },
    ],
    [
      'a validity named after what it is the end of',
      'code-certificate',
      '# 码号资源使用证书\n使用期限起始   2022年08月17日\n使用期限截止   2027年08月16日',
      { termStartsOn: '2022-08-17', termEndsOn: '2027-08-16' },
    ],
    [
      'articles that say it in a clause',
      'articles-of-association',
      '企业登记电子档案 查询日期：2025年03月13日\n1. 公司的名称为样例网络科技有限公司，是依照公司法设立的企业法人。',
      { companyName: '样例网络科技有限公司', queriedOn: '2025-03-13' },
    ],
    [
      'an answer of the filing system with its operator below',
      'icp-filing',
      '# 域名信息备案管理系统\n主办单位名称              网站备案号\n样例呼叫服务有限公司      陕ICP备2015169047号-2\n主办单位：工业和信息化部信息通信管理局',
      { filingEntity: '样例呼叫服务有限公司', filingNumber: '陕ICP备2015169047号-2' },
    ],
    [
      'labels run into the values before them, and a code in brackets',
      'social-insurance',
      '# 社会保险缴费明细\n单位编号：39317797单位名称：样例通信有限公司打印日期：2026年1月15日\n备注：查验部门可输入下列验真码（1d524e6118332bf1）核查。',
      {
        unitName: '样例通信有限公司',
        printedOn: '2026-01-15',
        verificationCode: '1d524e6118332bf1',
      },
    ],
    [
      'a licence whose label was misread',
      'business-licence',
      '# 营业执照\n名   你   样例通信有限公司\n法定代表人   赵样例',
      { companyName: '样例通信有限公司', legalRepresentative: '赵样例' },
    ],
    [
      'a message about a filing',
      'icp-filing',
      '【样例备案】样例（西安）科技有限公司，您好！\n您提交的备案申请已通过审核。网站域名：example.cn',
      { filingEntity: '样例（西安）科技有限公司', domain: 'example.cn' },
    ],
    [
      'a purchase of services, signed electronically',
      'business-contract',
      '# 政府采购合同（服务类）\n甲方：样例服务热线中心\n乙方：样例呼叫服务有限公司\n乙方为热线提供话务受理，派驻话务员。\n签署方   名称                   签署时间              证书序列号\n甲方     样例服务热线中心       2025-01-04 13:35:43   a7b2\n乙方     样例呼叫服务有限公司   2025-01-04 10:25:29   e621',
      { contractType: 'customer-service-outsourcing', signedOn: '2025-01-04' },
    ],
    [
      'a statement that prints what it is of in brackets, and its day behind a count',
      'social-insurance',
      '# 社会保险费缴纳证明\n（用人单位职工明细）\n单位：样例商务服务有限公司\n验真码：JNRS9ab2487a\n合计参保人数：7人制表日期：2026年1月30日',
      {
        unitName: '样例商务服务有限公司',
        verificationCode: 'JNRS9ab2487a',
        printedOn: '2026-01-30',
      },
    ],
    [
      'labels whose letters stand apart, and a day run into its time',
      'domain-certificate',
      '# 域名注册证\n域名所有   人   样例呼叫服务有限公司\n起始   日   期   2020.05.27\n到期时间   2031-05-2710:21:33',
      {
        registrant: '样例呼叫服务有限公司',
        registeredOn: '2020-05-27',
        expiresOn: '2031-05-27',
      },
    ],
    [
      'English behind each label',
      'business-licence',
      '# 营业执照\n名称 Name   辽宁样例呼叫服务有限公司\n法定代表人 Legal Representative   邓样例\n注册资本 Capital   2000万元',
      {
        companyName: '辽宁样例呼叫服务有限公司',
        legalRepresentative: '邓样例',
        registeredCapital: '2000万元',
      },
    ],
    [
      'parties a sentence names by what they do',
      'hosting-agreement',
      '# 服务器托管服务协议\n本协议由杭州样例软件有限公司（下称“服务方”）与样例（大连）信息服务有限公司（下称“用户”）\n于2025年9月17日在杭州市签署。',
      {
        customer: '样例（大连）信息服务有限公司',
        provider: '杭州样例软件有限公司',
        signedOn: '2025-09-17',
      },
    ],
    [
      'a provider that puts itself first and says so later',
      'hosting-agreement',
      '# 云服务器及托管服务协议\n甲方   济南样例信息服务有限公司\n乙方   样例众信息技术有限公司\n甲方为服务提供方，乙方为服务使用方（用户）。',
      { customer: '样例众信息技术有限公司', provider: '济南样例信息服务有限公司' },
    ],
    [
      'a name that goes on in the next line of its cell',
      'hosting-agreement',
      '# 主机托管业务协议\n甲方（客户）   样例科软件有限公司\n乙方（电信企业）   陕西样例迅信息服务有限责任公\n                   司\n协议起始   2025/5/1   协议终止   2028/4/30',
      {
        customer: '样例科软件有限公司',
        provider: '陕西样例迅信息服务有限责任公司',
        termStartsOn: '2025-05-01',
        termEndsOn: '2028-04-30',
      },
    ],
    [
      'a contract without an end',
      'business-contract',
      '# 客服外包框架合同\n本合同自2025年5月2日起生效，长期有效，任何一方可以书面通知终止。',
      { termStartsOn: '2025-05-02', termEndsOn: 'long-term' },
    ],
    [
      'a subject and its service under one filing',
      'icp-filing',
      '2026/1/23 11:32   ICP备案管理系统\nICP备案/许可证号：川ICP备2014884113号\nICP备案/许可证号：川ICP备2014884113号-8\n主办单位名称：样例众科技有限公司',
      {
        filingNumber: '川ICP备2014884113号-8',
        filingEntity: '样例众科技有限公司',
        queriedOn: '2026-01-23',
      },
    ],
    [
      'a statement of insurance in a sentence, its day at the foot',
      'social-insurance',
      '# 大连市社会保险参保缴费证明\n兹证明参保单位样例维信息服务有限公司（单位编号75524721）下列职工参加社会保险。\n\n大连市社会保险服务中心\n二〇二六年二月二日',
      { unitName: '样例维信息服务有限公司', printedOn: '2026-02-02' },
    ],
    [
      'a comparison told in a letter',
      'signalling-check',
      '# 关于信令比对结果的说明\n对你公司2026年2月22日至2026年3月4日期间的话单与信令记录进行了比对，共比对话单8387条。\n话单与信令开始时间最大相差8秒；信令中查无记录的通话9条。',
      {
        firstDay: '2026-02-22',
        lastDay: '2026-03-04',
        recordsCompared: 8387,
        maxOffsetSeconds: 8,
        recordsUnknownToSignalling: 9,
      },
    ],
  ])('%s', (_name, kind, drawing, facts) => {
    expect(readDrawn(kind, drawing)).toMatchObject(facts);
  });

  it('an agreement kept at its old address', () => {
    const drawing = '# 服务器托管续签协议\n托管地址不变，仍为江苏省南京市样例大道140号3幢357机房。';
    expect(readDrawn('hosting-agreement', drawing).address).toBe(
      '江苏省南京市样例大道140号3幢357机房',
    );
  });
});
