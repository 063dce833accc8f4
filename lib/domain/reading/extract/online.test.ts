import { describe, expect, it } from 'vitest';
import { extractors } from '@/lib/domain/reading/extractors';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { drawnPart } from '@/tests/setup/drawn-page';
import { readDrawn } from '@/tests/setup/read-drawn';

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
      readDrawn(
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
      readDrawn(
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
      readDrawn(
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
      readDrawn(
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
      readDrawn(
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
      readDrawn('hosting-agreement', [
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
      readDrawn('hosting-agreement', [
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
      readDrawn(
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
      readDrawn(
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
    expect(readDrawn(kind, drawing, { least: HIGH_CERTAINTY })).toEqual({});
  });
});
