import { describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { extractors } from '@/lib/domain/reading/extractors';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { drawnPart } from '@/tests/setup/drawn-page';

const read = (kind: MaterialKind, drawing: string) =>
  Object.fromEntries(extractors[kind](drawnPart(drawing)).map((one) => [one.field, one] as const));

const values = (kind: MaterialKind, drawing: string) =>
  Object.fromEntries(Object.values(read(kind, drawing)).map(({ field, value }) => [field, value]));

describe('values under names nobody listed', () => {
  it.each<readonly [string, MaterialKind, string, Record<string, unknown>]>([
    [
      'both days of a domain behind one label',
      'domain-certificate',
      '# 域名注册证\n域名   example.cn\n有效期限   2011年6月4日（注册）至2029年6月4日（到期）',
      { registeredOn: '2011-06-04', expiresOn: '2029-06-04' },
    ],
    [
      'the end of a domain alone',
      'domain-certificate',
      '# 域名注册证\n域名   example.cn\n注册日期   2011年6月4日\n有效期   2029年6月4日',
      { registeredOn: '2011-06-04', expiresOn: '2029-06-04' },
    ],
    [
      'a hospital among the parties',
      'business-contract',
      '# 热线外包合同\n甲方：样例市第二样例医院\n乙方：样例呼叫服务有限公司',
      { partyA: '样例市第二样例医院', partyB: '样例呼叫服务有限公司' },
    ],
    [
      'parties named in brackets without 以下简称',
      'business-contract',
      '# 热线外包合同\n由样例银行股份有限公司（甲方）与样例呼叫服务有限公司（乙方）签订。',
      { partyA: '样例银行股份有限公司', partyB: '样例呼叫服务有限公司' },
    ],
    [
      'where the servers stand',
      'hosting-agreement',
      '# 主机托管协议\n1.2 数据中心所在地：山东省济南市历下区样例路80号\n1.3 地址：无',
      { address: '山东省济南市历下区样例路80号' },
    ],
    [
      'whose website it is, in a sentence',
      'icp-filing',
      '# 备案证明函\n兹证明，样例数据服务有限公司主办的网站（域名：example.cn）由我公司接入。',
      { filingEntity: '样例数据服务有限公司' },
    ],
    [
      'the day of a query behind the words of a page, not the day of another thing',
      'icp-filing',
      '备案管理系统公共查询查询日期：2026/3/2\n# 备案详情\n主办单位名称   样例通信有限公司\n审核通过时间   2025/3/17\n查询结果仅供参考',
      { queriedOn: '2026-03-02' },
    ],
    [
      'the day articles were asked for, not the day partners signed',
      'articles-of-association',
      '# 章程\n股东   签署日期\n张三   2021.01.20\n档案自助查询终端查询时间：2026-01-23 12:18 第2页',
      { queriedOn: '2026-01-23' },
    ],
    [
      'a number of filings whose letter was misread',
      'icp-filing',
      '# 备案证明函\n备案号为鄂LCP备2021129337号-2，状态正常。',
      { filingNumber: '鄂ICP备2021129337号-2' },
    ],
    [
      'codes of a statement',
      'social-insurance',
      '# 参保证明\n证明查验编号：8A6F-22C1   业务办理流水编号：20260203991\n凭证打印时间：2026年2月3日',
      { verificationCode: '8A6F-22C1', queryNumber: '20260203991', printedOn: '2026-02-03' },
    ],
    [
      'figures of a comparison, their units in brackets',
      'signalling-check',
      '# 信令比对结果\n比对项目   结果\n参与比对的通话记录数（条）   50901\n起始时间最大偏差（秒）   21\n信令中查无对应的通话记录数（条）   0',
      { recordsCompared: 50901, maxOffsetSeconds: 21, recordsUnknownToSignalling: 0 },
    ],
    [
      'whatever English stands behind a label or under it',
      'business-licence',
      '# 营业执照\n住所 Domicile   北京市朝阳区样例路1号\n经营范围          软件开发；呼叫中心业务；会\nBusiness Scope    议服务。',
      { address: '北京市朝阳区样例路1号', businessScope: '软件开发；呼叫中心业务；会议服务' },
    ],
    [
      'parties of a list, called by a name at the end of it',
      'hosting-agreement',
      '# 服务器托管主协议\n（1）样例呼叫服务有限公司，统一社会信用代码91110105MA01ABCD1X（“客户”）；\n（2）样例数据有限公司，法定代表人张三（“服务商”）；\n1. “数据中心”指由服务商运营、客户设备所在的机房。',
      { customer: '样例呼叫服务有限公司', provider: '样例数据有限公司' },
    ],
    [
      'two companies that merge, in a sentence and without their sides',
      'merger-agreement',
      '# 吸收合并协议\n本协议由样例甲有限公司、样例乙有限公司于二O二六年一月十二日签订。',
      { parties: '样例甲有限公司、样例乙有限公司', signedOn: '2026-01-12' },
    ],
    [
      'one that absorbs the other',
      'merger-agreement',
      '# 吸收合并协议\n一、样例甲有限公司吸收样例乙有限公司而继续存续，后者依法注销。',
      { parties: '样例甲有限公司、样例乙有限公司' },
    ],
    [
      'a term renewed, beside the one it follows',
      'code-certificate',
      '# 准予行政许可决定书\n原使用期限   2017.07.14—2022.07.13\n延续后使用期限   2022.07.14—2027.07.13',
      { termStartsOn: '2022-07-14', termEndsOn: '2027-07-13' },
    ],
    [
      'a term by its ends, beside a history of ranges',
      'code-certificate',
      '# 电信网码号资源使用证\n有效期起   2024年8月13日\n有效期止   2029年8月12日\n第一次使用期限   2019.8.13－2024.8.12',
      { termStartsOn: '2024-08-13', termEndsOn: '2029-08-12' },
    ],
    [
      'an area the end of a line breaks',
      'code-certificate',
      `# 关于启用号码的批复\n${'经审查，同意你公司使用该号码，请遵守管理办法的各项规定，用途为客服，使用范围为全'}\n国，使用期限五年。`,
      { area: '全国' },
    ],
    [
      'the day this agreement was signed, not the one it follows',
      'hosting-agreement',
      '# 服务器托管续签协议\n鉴于双方于2023年10月30日签订了《服务器托管协议》（下称原协议），续签如下。\n本续签协议签订日期：2025年11月5日',
      { signedOn: '2025-11-05' },
    ],
    [
      'a day in both languages',
      'hosting-agreement',
      '# 服务器托管协议\n签约日期 Date of Signature：2025年5月8日 (May 8, 2025)',
      { signedOn: '2025-05-08' },
    ],
    [
      'an address in the brackets of a place',
      'hosting-agreement',
      '# 服务器托管协议\n乙方存放于甲方机房（大连市中山区样例大道190号）的服务器共15台。',
      { address: '大连市中山区样例大道190号' },
    ],
    [
      'the ends of an electronic ID card and its holder',
      'legal-representative-id',
      '# 居民身份证（电子证照）\n持证人姓名   张三\n有效期起始日   2012.05.17\n有效期截止日   2032.05.17',
      { personName: '张三', validUntil: '2032-05-17' },
    ],
    [
      'the name on a cover, in the language of the articles',
      'articles-of-association',
      '企业档案查询\n# 样例数据服务有限公司\n# 章程\n第一条 公司的中文名称为样例数据服务有限公\n司，住所在样例市。',
      { companyName: '样例数据服务有限公司' },
    ],
    [
      'a name that heads the page and the title under it',
      'articles-of-association',
      '样例数据服务有限公司\n# 样例数据服务有限公司章程\n第一条 依法制定本章程。',
      { companyName: '样例数据服务有限公司' },
    ],
    [
      'whom a letter of the registrar is written to, and who signs it',
      'domain-certificate',
      '# 域名注册信息证明\n样例呼叫服务有限公司：\n域名example.cn由贵司于2009年2月13日通过我司提交注册。\n\n样例新网有限公司\n2026年3月5日',
      { registrant: '样例呼叫服务有限公司', registrar: '样例新网有限公司' },
    ],
    [
      'who a statement of insurance begins with, and when it was printed in a sentence',
      'social-insurance',
      '# 社会保险参保证明\n样例呼叫服务有限公司在我市参加企业职工基本养老保险。\n本证明系参保单位于2026年1月24日 11:50自助打印。',
      { unitName: '样例呼叫服务有限公司', printedOn: '2026-01-24' },
    ],
    [
      'a use that is limited to something',
      'code-certificate',
      '# 关于使用号码的批复\n一、同意你公司在上海市范围内使用95034949号码，号码用途限于：\n呼叫中心业务。',
      { use: '呼叫中心业务', area: '上海市' },
    ],
    [
      'who owns a domain, in the middle of a sentence',
      'domain-certificate',
      '# 域名注册证明\n经查，域名example.cn现登记的域名所有者为样例（合肥）软件有限公司，状态正常。',
      { registrant: '样例（合肥）软件有限公司' },
    ],
    [
      'whom an authority writes to that a filing has passed',
      'icp-filing',
      '# 网站备案审核通过通知\n样例数据服务有限公司：\n您提交的网站备案申请已通过审核。\n\n样例省通信管理局\n2024年12月6日',
      { filingEntity: '样例数据服务有限公司' },
    ],
    [
      'a day before the word that it was printed',
      'social-insurance',
      '# 社会保险参保缴费名册\n样例市社会保险中心\n2026年3月6日打印',
      { printedOn: '2026-03-06' },
    ],
    [
      'a place behind whose it is',
      'hosting-agreement',
      '# 服务器托管续签协议\n一、服务器存放于托管方设在江西省南昌市样例大道282号的数据中心，合同号 沪DC-2025。',
      { address: '江西省南昌市样例大道282号' },
    ],
    [
      'a place behind what it is called in a sentence',
      'hosting-agreement',
      '# 服务器托管续签协议\n三、服务器仍放置于甲方下列机房：样例市香洲区样例大道146号，数量为9台。',
      { address: '样例市香洲区样例大道146号' },
    ],
    [
      'both sides of a merger, named before they are called something',
      'merger-agreement',
      '# 吸收合并协议\n合并双方：样例甲（大连）有限公司、样例乙有限公司\n前者以下称甲方（合并方），后者以下称乙方（被合并方）。',
      { parties: '样例甲（大连）有限公司、样例乙有限公司' },
    ],
    [
      'what signalling did not know, in a letter',
      'signalling-check',
      '# 关于信令核对结果的复函\n本次共核对呼叫记录1363条，其中在信令数据中查无对应的5条；最大相差22秒。',
      { recordsCompared: 1363, recordsUnknownToSignalling: 5, maxOffsetSeconds: 22 },
    ],
    [
      'who inspected, not who else has to sign',
      'shadow-inspection',
      '# 模拟现场检查记录\n检查人员：   张三\n综合得分：   81分\n检查人员（签字）：   单位负责人（签字）：',
      { inspector: '张三', score: 81 },
    ],
  ])('%s', (_, kind, drawing, expected) => {
    expect(values(kind, drawing)).toMatchObject(expected);
  });
});

describe('values told by what they are', () => {
  it('the ends of a registration, whole years apart', () => {
    const { registeredOn, expiresOn } = read(
      'domain-certificate',
      '# 域名证书\nexample.cn 自 2018年5月6日 归样例公司，2028年5月6日 前续费\n印制于 2024年1月2日',
    );
    expect([registeredOn?.value, expiresOn?.value]).toEqual(['2018-05-06', '2028-05-06']);
    expect(expiresOn?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });

  it('the term of an agreement whose days are whole years apart, and not of two that are not', () => {
    const agreement = (last: string) =>
      `# 主机托管协议\n首日   2025年3月1日\n末日   ${last}\n盖章   2025年2月20日`;
    const { termStartsOn, termEndsOn } = read('hosting-agreement', agreement('2027年2月28日'));
    expect([termStartsOn?.value, termEndsOn?.value]).toEqual(['2025-03-01', '2027-02-28']);
    expect(termEndsOn?.certainty).toBeLessThan(HIGH_CERTAINTY);
    expect(read('hosting-agreement', agreement('2027年3月3日')).termEndsOn).toBeUndefined();
  });

  it('the other of two companies, where one is called a party; of three nobody can say', () => {
    const two = '# 托管协议\n委托方：样例呼叫服务有限公司\n机房由“样例数据有限公司”提供';
    expect(read('hosting-agreement', two).provider).toMatchObject({
      value: '样例数据有限公司',
      certainty: expect.toSatisfy((sure: number) => sure < HIGH_CERTAINTY) as number,
    });
    expect(read('hosting-agreement', `${two}\n样例网络有限公司`).provider).toBeUndefined();
  });
});

describe('what a stamp hides', () => {
  const letter = (signature: string) =>
    `# 整改情况报告\n样例市通信管理局：\n样例信息服务有限责任公司接到通知后，已全部整改。\n${signature}\n2026年3月1日`;

  it.each([
    ['报告单位：样例信息服务有限', '样例信息服务有限责任公司'],
    ['样例信息服务有限   责任公司', '样例信息服务有限责任公司'],
  ])('is read elsewhere, or put together: %s', (signature, name) => {
    const { companyName } = read('correction-report', letter(signature));
    expect(companyName?.value).toBe(name);
    expect(companyName?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });

  it('of two names that begin so says nothing', () => {
    const two = letter('报告单位：样例信息服务有限').replace('已全部', '由样例信息服务股份公司');
    expect(read('correction-report', two).companyName?.value).not.toMatch(/公司$/);
  });
});

describe('who houses and who is housed', () => {
  const parties = '甲方：样例甲有限公司\n乙方：样例乙有限公司';
  it.each([
    ['a row of roles', '角色   服务提供方', true],
    ['what each does', '甲方向乙方提供机柜及电力。\n乙方逾期付款的，甲方可暂停服务。', true],
    ['one sentence alone', '甲方将机柜3个出租给乙方使用。', false],
  ])('by %s', (_, said, isSure) => {
    const found = read('hosting-agreement', `# 托管合同\n${parties}\n${said}`);
    expect([found.provider?.value, found.customer?.value]).toEqual([
      '样例甲有限公司',
      '样例乙有限公司',
    ]);
    expect((found.provider?.certainty ?? 0) >= HIGH_CERTAINTY).toBe(isSure);
  });

  it('is not sure where nothing says so', () => {
    const found = read('hosting-agreement', `# 托管合同\n${parties}`);
    expect(found.customer?.value).toBe('样例甲有限公司');
    expect(found.customer?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });
});
