import { describe, expect, it } from 'vitest';
import { extractors } from '@/lib/domain/reading/extractors';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { usccCheckCharacter } from '@/lib/domain/identifiers/uscc';
import { drawnPart, type DrawnAs } from '@/tests/setup/drawn-page';

const code = '91110108MA01ABCD2' + usccCheckCharacter('91110108MA01ABCD2');

const read = (kind: MaterialKind, drawing: string | readonly string[], how?: DrawnAs) =>
  Object.fromEntries(
    extractors[kind](drawnPart(drawing, how)).map(({ field, value }) => [field, value]),
  );

const surely = (kind: MaterialKind, drawing: string | readonly string[], how?: DrawnAs) =>
  Object.fromEntries(
    extractors[kind](drawnPart(drawing, how))
      .filter(({ certainty }) => certainty >= HIGH_CERTAINTY)
      .map(({ field, value }) => [field, value]),
  );

describe('营业执照', () => {
  const facts = {
    companyName: '北京样例呼叫科技有限公司',
    uscc: code,
    legalRepresentative: '张样例',
    companyType: '有限责任公司(自然人投资或控股)',
    registeredCapital: '1000万元',
    establishedOn: '2015-03-12',
    termEndsOn: '2045-03-11',
    address: '北京市海淀区样例路1号院2号楼三层301室',
    businessScope:
      '增值电信业务；呼叫中心服务；技术开发、技术咨询、技术服务；销售计算机软件。（市场主体依法自主选择经营项目，开展经营活动。）',
  };

  it('with its values under their labels, each once', () => {
    const drawing = `
#      营业执照
名称
北京样例呼叫科技有限公司

住所
北京市海淀区样例路1号院2号楼

经营范围
呼叫中心业务；技术开发
`;
    expect(read('business-licence', drawing)).toEqual({
      companyName: '北京样例呼叫科技有限公司',
      address: '北京市海淀区样例路1号院2号楼',
      businessScope: '呼叫中心业务；技术开发',
    });
  });

  it('does not take a label broken over two lines for a value', () => {
    const drawing = `
#                       营业执照
统一社会信用                                                   北京市海淀区样例路1号院
               ${code}         住所
代码                                      法定代表             张样例
                                          人
类型           有限责任公司
`;
    expect(read('business-licence', drawing)).not.toHaveProperty('address');
  });

  it('of 2019, in two columns', () => {
    expect(
      read(
        'business-licence',
        `
#                                     营业执照
                                       （副本）（1-1）
  统一社会信用代码
  ${code}
                                                             扫描二维码登录“国家企业信用信息公示系统”了解更多登记信息

  名　　称   北京样例呼叫科技有限公司                            注册资本   1000万元
  类　　型   有限责任公司(自然人投资或控股)                      成立日期   2015年03月12日
  法定代表人   张样例                                            营业期限   2015年03月12日至2045年03月11日
  经营范围   增值电信业务；呼叫中心服务；技术开发、技术咨询、    住　　所   北京市海淀区样例路1号院2号楼三
             技术服务；销售计算机软件。（市场主体依法自主选                 层301室
             择经营项目，开展经营活动。）

                                                             登记机关
                                                                     2023   年   05   月   18   日
  国家企业信用信息公示系统网址：http://www.gsxt.gov.cn      市场主体应当于每年1月1日至6月30日通过国家企业信用信息公示系统报送公示年度报告
`,
      ),
    ).toEqual(facts);
  });

  it('三证合一, one column with colons', () => {
    expect(
      read(
        'business-licence',
        `
#                    营 业 执 照
                    （副  本）
                        统一社会信用代码：${code}
     名        称：北京样例呼叫科技有限公司
     类        型：有限责任公司(自然人投资或控股)
     住        所：北京市海淀区样例路1号院2号楼三层301室
     法 定 代 表 人：张样例
     注 册 资 本：1000万元
     成 立 日 期：2015年03月12日
     营 业 期 限：2015年03月12日 至 2045年03月11日
     经 营 范 围：增值电信业务；呼叫中心服务；技术开发、技术咨询、技术服务；
                  销售计算机软件。（市场主体依法自主选择经营项目，开展经营活动。）
                          登记机关
                          2016年 01月 20日
`,
      ),
    ).toEqual(facts);
  });

  it('of a sole proprietor, labels run into the values by the reader', () => {
    expect(
      read(
        'business-licence',
        `
#                    营业执照
      统一社会信用代码 ${code}（1-1）
      名称北京样例呼叫科技中心
      类型个人独资企业                 投资人张样例
      经营范围呼叫中心服务；             住所北京市朝阳区样例街2号
      成立日期2015年03月12日
`,
        { origin: 'ocr', certainty: 0.97 },
      ),
    ).toMatchObject({
      companyName: '北京样例呼叫科技中心',
      uscc: code,
      companyType: '个人独资企业',
      legalRepresentative: '张样例',
      address: '北京市朝阳区样例街2号',
      businessScope: '呼叫中心服务',
    });
  });

  it('with the term 长期 and a slope', () => {
    expect(
      read(
        'business-licence',
        `
#                    营业执照
      统一社会信用代码：${code}
      名称   北京样例呼叫科技有限公司                  注册资本   壹仟万元整
      类型   其他有限责任公司                          成立日期   2015年03月12日
      法定代表人   欧阳样例                            营业期限   2015年03月12日 至 长期
      经营范围   呼叫中心业务                          住所   北京市海淀区样例路1号
`,
        { origin: 'ocr', certainty: 0.96, slope: 0.01 },
      ),
    ).toMatchObject({
      legalRepresentative: '欧阳样例',
      termEndsOn: 'long-term',
      registeredCapital: '壹仟万元整',
      companyName: '北京样例呼叫科技有限公司',
      address: '北京市海淀区样例路1号',
    });
  });
  it('proposes a code whose digit fails with a doubt, never surely', () => {
    const wrong = code.slice(0, 17) + (code.endsWith('7') ? '6' : '7');
    const [uscc] = extractors['business-licence'](
      drawnPart(`营业执照\n统一社会信用代码：${wrong}`, { origin: 'ocr', certainty: 0.99 }),
    );
    expect(uscc?.certainty).toBeLessThan(HIGH_CERTAINTY);
    expect(uscc?.doubts.map(({ code: doubt }) => doubt)).toContain('check-digit');
  });
});

describe('居民身份证', () => {
  const number = '11010519491231002X';

  it('both sides on a page', () => {
    expect(
      read('legal-representative-id', [
        `
   姓 名   张样例
   性 别   男   民 族   汉
   出 生   1949 年 12 月 31 日
   住 址   北京市朝阳区样例街3号
           2单元501
   公民身份号码   ${number}

#         中华人民共和国
#          居 民 身 份 证
        签发机关   北京市公安局朝阳分局
        有效期限   2016.03.01-2036.03.01
`,
      ]),
    ).toEqual({ personName: '张样例', idNumber: number, validUntil: '2036-03-01' });
  });

  it('labels run into the values, without end', () => {
    expect(
      read(
        'legal-representative-id',
        `
   姓名张样例
   性别男 民族汉
   出生1949年12月31日
   住址北京市朝阳区样例街3号
   公民身份号码${number}
   有效期限2016.03.01-长期
`,
        { origin: 'ocr', certainty: 0.95 },
      ),
    ).toEqual({ personName: '张样例', idNumber: number, validUntil: 'long-term' });
  });

  it('never carries the number in the text as read', () => {
    const proposals = extractors['legal-representative-id'](
      drawnPart(`姓名 张样例\n公民身份号码 ${number}`),
    );
    expect(JSON.stringify(proposals.map(({ place }) => place))).not.toContain(number);
  });
});

describe('公司章程', () => {
  it('of the registry, its day in the stamp', () => {
    expect(
      read('articles-of-association', [
        `
#             北京样例呼叫科技有限公司
#                   章 程

                  第一章 总则
  第一条 依据《中华人民共和国公司法》及有关法律、法规的规定，由张样例等2方共同出资，设立
  北京样例呼叫科技有限公司（以下简称公司），特制定本章程。
  第二条 公司名称：北京样例呼叫科技有限公司
  第三条 住所：北京市海淀区样例路1号
`,
        `
  第十条 股东的姓名或者名称、出资方式及出资额如下：
                              2015年3月1日
       北京市海淀区市场监督管理局
             档案查询专用章
              2026年01月15日
`,
      ]),
    ).toEqual({ companyName: '北京样例呼叫科技有限公司', queriedOn: '2026-01-15' });
  });

  it('does not take the day of the articles for the day of the query', () => {
    expect(
      read('articles-of-association', [
        `
#           北京样例呼叫科技有限公司章程
  第一条 公司名称：北京样例呼叫科技有限公司。
  第二条 公司住所：北京市海淀区样例路1号。
                              法定代表人（签字）：
                              2015年3月1日
`,
      ]),
    ).toEqual({ companyName: '北京样例呼叫科技有限公司' });
  });
});

describe('域名证书', () => {
  const facts = {
    domain: 'yangli-call.com.cn',
    registrant: '北京样例呼叫科技有限公司',
    registrar: '阿里云计算有限公司（样例）',
    registeredOn: '2018-05-20',
    expiresOn: '2028-05-20',
  };

  it('labels at the left', () => {
    expect(
      read(
        'domain-certificate',
        `
#              域名注册证书
   域名：yangli-call.com.cn
   注册者：北京样例呼叫科技有限公司
   注册商：阿里云计算有限公司（样例）
   注册日期：2018年05月20日
   到期日期：2028年05月20日
   证书说明：以上信息以域名注册管理机构数据库为准。
`,
      ),
    ).toEqual(facts);
  });

  it('Chinese and English labels', () => {
    expect(
      read(
        'domain-certificate',
        `
#              国际域名注册证书
#       Certificate of Domain Name Registration
   域名 (Domain Name)：                yangli-call.com.cn
   域名所有者 (Registrant)：           北京样例呼叫科技有限公司
   注册服务机构 (Registrar)：          阿里云计算有限公司（样例）
   注册时间 (Registration Date)：      2018-05-20 10:21:33
   到期时间 (Expiration Date)：        2028-05-20 10:21:33
`,
      ),
    ).toEqual(facts);
  });

  it('English label lines under the Chinese', () => {
    expect(
      read(
        'domain-certificate',
        `
#              顶级域名证书
   域名                            yangli-call.com.cn
   Domain Name
   注册人                          北京样例呼叫科技有限公司
   Registrant
   注册服务机构                    阿里云计算有限公司（样例）
   Registrar
   注册时间                        2018-05-20
   Registration Date
   到期时间                        2028-05-20
   Expiration Date
`,
      ),
    ).toEqual(facts);
  });

  it('a table with the labels on top', () => {
    expect(
      read(
        'domain-certificate',
        `
#              域名证书
   域名                 域名持有者                  注册商                       注册日期      到期日期
   yangli-call.com.cn   北京样例呼叫科技有限公司    阿里云计算有限公司（样例）   2018/05/20    2028/05/20
`,
      ),
    ).toEqual(facts);
  });

  it('a sentence', () => {
    expect(
      read(
        'domain-certificate',
        `
#              域名注册证明
   兹证明域名 yangli-call.com.cn 由北京样例呼叫科技有限公司注册，
   注册服务机构为阿里云计算有限公司（样例），注册时间为2018年5月20日，
   到期时间为2028年5月20日。特此证明。
`,
      ),
    ).toEqual(facts);
  });
});

describe('服务器托管协议', () => {
  const facts = {
    customer: '北京样例呼叫科技有限公司',
    provider: '样例数据中心（北京）有限公司',
    signedOn: '2025-06-18',
    termStartsOn: '2025-07-01',
    termEndsOn: '2028-06-30',
    address: '北京市亦庄经济技术开发区样例街8号样例数据中心3层',
  };

  it('parties at the head, days at the end', () => {
    expect(
      read('hosting-agreement', [
        `
#              服务器托管服务协议
                                   协议编号：YL-IDC-2025-0618
   甲方（委托方）：北京样例呼叫科技有限公司
   地址：北京市海淀区样例路1号
   乙方（服务方）：样例数据中心（北京）有限公司
   地址：北京市亦庄经济技术开发区样例街8号
   根据《中华人民共和国民法典》及相关法律法规，甲乙双方经友好协商，就甲方服务器托管事宜达成如下协议：
   第一条 托管内容
   1.1 甲方将其自有服务器10台托管于乙方机房，机房地址：北京市亦庄经济技术开发区样例街8号样例数据中心3层。
   第二条 托管期限
   2.1 本协议托管期限为叁年，自2025年7月1日起至2028年6月30日止。
`,
        `
   第九条 其他
   9.1 本协议一式两份，双方各执一份，自双方盖章之日起生效。
   甲方（盖章）：北京样例呼叫科技有限公司          乙方（盖章）：样例数据中心（北京）有限公司
   授权代表（签字）：                              授权代表（签字）：
   签订日期：2025年6月18日                         签订日期：2025年6月18日
`,
      ]),
    ).toEqual(facts);
  });

  it('the provider first, terms in a table', () => {
    expect(
      read('hosting-agreement', [
        `
#              互联网数据中心（IDC）服务合同
   甲方（服务提供方）：样例数据中心（北京）有限公司
   乙方（客户）：北京样例呼叫科技有限公司
   签订时间：2025-06-18
   服务内容        机柜租用
   机房地址        北京市亦庄经济技术开发区样例街8号样例数据中心3层
   服务期限        2025年07月01日至2028年06月30日
   月租费          人民币12000元
`,
      ]),
    ).toEqual(facts);
  });

  it('a start and a length', () => {
    const proposals = extractors['hosting-agreement'](
      drawnPart(`
#              主机托管合同
   托管方（甲方）：北京样例呼叫科技有限公司
   服务商（乙方）：样例数据中心（北京）有限公司
   三、合同期限：自二〇二五年七月一日起三年。
                         二〇二五年六月十八日
`),
    );
    const values = Object.fromEntries(proposals.map(({ field, value }) => [field, value]));
    expect(values).toEqual({
      customer: facts.customer,
      provider: facts.provider,
      signedOn: facts.signedOn,
      termStartsOn: facts.termStartsOn,
      termEndsOn: facts.termEndsOn,
    });
    expect(proposals.find(({ field }) => field === 'termEndsOn')?.certainty).toBeLessThan(
      HIGH_CERTAINTY,
    );
  });
});

describe('ICP备案', () => {
  const facts = {
    filingNumber: '京ICP备10036305号-7',
    filingEntity: '北京样例呼叫科技有限公司',
    domain: 'yangli-call.com.cn',
    queriedOn: '2026-02-10',
  };

  it('as the system prints it', () => {
    expect(
      read(
        'icp-filing',
        `
   ICP/IP地址/域名信息备案管理系统                     打印时间：2026年02月10日 09:12
#             备案查询结果
   ICP备案主体信息
   ICP备案/许可证号   京ICP备10036305号     审核通过日期   2019-03-04
   主办单位名称   北京样例呼叫科技有限公司   主办单位性质   企业
   ICP备案网站信息
   网站名称   样例呼叫   网站域名   yangli-call.com.cn
   网站备案/许可证号   京ICP备10036305号-7   是否限制接入   否
`,
      ),
    ).toMatchObject({ ...facts });
  });

  it('a list with the labels on top', () => {
    expect(
      read(
        'icp-filing',
        `
   首页 > ICP备案查询                                       查询时间：2026-02-10
   序号   主办单位名称               主办单位性质   网站备案号            域名                 审核通过日期   是否限制接入
   1      北京样例呼叫科技有限公司   企业           京ICP备10036305号-7   yangli-call.com.cn   2019-03-04     否
`,
      ),
    ).toEqual(facts);
  });
});

describe('what is not said', () => {
  it.each([
    ['business-licence', '营业执照\n名称：\n法定代表人：\n营业期限：'],
    ['domain-certificate', '域名注册证书\n域名：\n注册者：\n到期日期：'],
    ['hosting-agreement', '服务器托管协议\n甲方：\n乙方：\n签订日期：    年   月   日'],
    ['icp-filing', '备案信息\n主办单位名称：\n网站域名：'],
  ] as const)('%s states nothing', (kind, drawing) => {
    expect(surely(kind, drawing)).toEqual({});
  });
});
