import { describe, expect, it } from 'vitest';
import { drawnPart, type DrawnAs } from '@/tests/setup/drawn-page';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { businessContract } from './business-contract';

const read = (drawing: string, how?: DrawnAs) =>
  Object.fromEntries(
    businessContract(drawnPart(drawing, how)).map(({ field, value }) => [field, value]),
  );
const certainties = (drawing: string, how?: DrawnAs) =>
  Object.fromEntries(
    businessContract(drawnPart(drawing, how)).map(({ field, certainty }) => [field, certainty]),
  );

const facts = {
  partyA: '样例银行股份有限公司信用卡中心',
  partyB: '北京样例呼叫科技有限公司',
  contractType: 'customer-service-outsourcing',
  signedOn: '2026-02-25',
  termStartsOn: '2026-03-01',
  termEndsOn: '2028-02-29',
  mentionsCallCentreBusiness: true,
};

const labelled = `
                          样例　合同编号：HT-2026-0031
#                         客服外包服务合同

甲方（委托方）：样例银行股份有限公司信用卡中心
地址：北京市西城区样例街1号
乙方（受托方）：北京样例呼叫科技有限公司
地址：北京市海淀区样例路2号

鉴于甲方应向公众提供客户服务，乙方具有国内呼叫中心
业务经营资质，双方经友好协商，订立本合同。
第一条  甲方委托乙方以呼叫中心业务方式提供客户服务热线，乙方不得从事营销外呼。
第二条  本合同期限自2026年3月1日起，至2028年2月29日止。
第三条  任何一方提前解除合同的，应提前三个月书面通知对方。

甲方（盖章）：                                     乙方（盖章）：
授权代表：                                         授权代表：
日期：2026年2月25日                                日期：2026年2月25日
`;

describe('业务合同', () => {
  it('with labelled parties, a term in a sentence and dates under both blocks', () => {
    expect(read(labelled)).toEqual(facts);
  });

  it('between two parties a sentence names', () => {
    expect(
      read(`
#                        业务合作协议
本协议由样例银行股份有限公司信用卡中心（以下简称“甲方”）与北京样例呼叫科技有限公司（以下简称“乙方”）
于2026年2月25日在北京签订。
一、乙方以呼叫中心业务为甲方提供客服外包，包括客户咨询的受理。
二、有效期：2026.03.01—2028.02.29
`),
    ).toEqual(facts);
  });

  it('as a form of two columns', () => {
    expect(
      read(`
#                        呼叫中心外包服务合同
委托方   样例银行股份有限公司信用卡中心        受托方   北京样例呼叫科技有限公司
服务内容   客户服务热线（呼叫中心业务）          签订日期   二〇二六年二月二十五日
服务期限   2026-03-01至2028-02-29              签订地点   北京
`),
    ).toEqual(facts);
  });

  it('with names under their parties', () => {
    const { partyA, partyB } = read(`
#                        营销外呼服务合同
甲方：
名称：上海样例电子商务有限公司
乙方：
名称：北京样例呼叫科技有限公司
`);
    expect({ partyA, partyB }).toEqual({
      partyA: '上海样例电子商务有限公司',
      partyB: '北京样例呼叫科技有限公司',
    });
  });

  it.each([
    ['本合同有效期自2026年3月1日起两年。', '2028-02-29'],
    ['本合同有效期为两年，自2026年3月1日起计算。', '2028-02-29'],
    ['合同期限为十二个月，自2026年3月1日起。', '2027-02-28'],
    ['合同期限：自2026年3月1日起，有效期三（3）年。', '2029-02-28'],
  ])('counts the end of: %s, and says so', (sentence, end) => {
    const proposals = businessContract(drawnPart(`\n甲方：甲样例公司\n${sentence}\n`));
    const [proposal] = proposals.filter(({ field }) => field === 'termEndsOn');
    expect(proposal?.value).toBe(end);
    expect(proposal?.doubts.map(({ code }) => code)).toContain('counted');
    expect(proposal?.certainty).toBeLessThan(HIGH_CERTAINTY);
    expect(proposals.find(({ field }) => field === 'termStartsOn')?.value).toBe('2026-03-01');
  });

  it('counts from the signing where the term begins with it', () => {
    expect(
      read('\n本合同自双方签字盖章之日起生效，有效期两年。\n签订日期：2026年3月1日\n'),
    ).toMatchObject({
      signedOn: '2026-03-01',
      termStartsOn: '2026-03-01',
      termEndsOn: '2028-02-29',
    });
  });

  it.each([
    ['电话营销服务合同', 'outbound-marketing'],
    ['营销外呼业务合作协议', 'outbound-marketing'],
    ['客户服务中心外包合同', 'customer-service-outsourcing'],
    ['软件产品销售合同', 'pure-sales'],
  ])('%s is of type %s', (title, type) => {
    expect(read(`\n#              ${title}\n甲方：甲样例公司`).contractType).toBe(type);
  });

  it('is unsure of the type where sentences speak of two', () => {
    const { contractType } = certainties(
      '\n#    服务合同\n乙方提供客户服务热线。\n乙方提供电话营销。\n',
    );
    expect(contractType).toBeLessThan(HIGH_CERTAINTY);
  });

  it('says the words are missing only of a file read to its end, and less surely of a picture', () => {
    const text = '\n#   服务合同\n甲方：甲样例公司\n';
    expect(read(text).mentionsCallCentreBusiness).toBe(false);
    expect(certainties(text, { origin: 'ocr' }).mentionsCallCentreBusiness).toBeLessThan(
      HIGH_CERTAINTY,
    );
    const unread = businessContract({ ...drawnPart(text), complete: false });
    expect(unread.map(({ field }) => field)).not.toContain('mentionsCallCentreBusiness');
  });

  it('takes no sentence that begins with a party for its name', () => {
    expect(
      read('\n甲方应向乙方所属的某某有限公司支付费用\n乙方系依法设立的有限公司\n'),
    ).not.toHaveProperty('partyA');
  });

  it('proposes two different terms with doubt', () => {
    const sure = certainties(
      '\n合同期限：2026-03-01至2027-02-28\n服务期限：2026-04-01至2028-03-31\n',
    );
    expect(sure.termEndsOn).toBeLessThan(HIGH_CERTAINTY);
  });
});
