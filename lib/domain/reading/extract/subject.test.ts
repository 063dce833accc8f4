import { describe, expect, it } from 'vitest';
import { extractors } from '@/lib/domain/reading/extractors';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { usccCheckCharacter } from '@/lib/domain/identifiers/uscc';
import { drawnPart } from '@/tests/setup/drawn-page';
import { readDrawn } from '@/tests/setup/read-drawn';

const code = '91110108MA01ABCD2' + usccCheckCharacter('91110108MA01ABCD2');

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
    expect(readDrawn('business-licence', drawing)).toEqual({
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
    expect(readDrawn('business-licence', drawing)).not.toHaveProperty('address');
  });

  it('of 2019, in two columns', () => {
    expect(
      readDrawn(
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
      readDrawn(
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
      readDrawn(
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
      readDrawn(
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
      readDrawn('legal-representative-id', [
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
      readDrawn(
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
      readDrawn('articles-of-association', [
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
      readDrawn('articles-of-association', [
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
