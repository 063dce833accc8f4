import { describe, expect, it } from 'vitest';
import { drawnPart, type DrawnAs } from '@/tests/setup/drawn-page';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { codeCertificate } from './code-certificate';
import { codeRenewalReceipt } from './code-renewal-receipt';

const read = (extractor: Extractor, drawing: string, how?: DrawnAs) =>
  Object.fromEntries(extractor(drawnPart(drawing, how)).map(({ field, value }) => [field, value]));

const facts = {
  codeNumber: '95013',
  holder: '北京样例呼叫科技有限公司',
  use: '客户服务',
  area: '全国',
  termStartsOn: '2024-01-01',
  termEndsOn: '2028-12-31',
};

describe('码号资源使用证书', () => {
  it('as a certificate', () => {
    expect(
      read(
        codeCertificate,
        `
#                    电信网码号资源使用证书
证书编号：号[2024]00095-A011
码　　号：95013
持 有 者：北京样例呼叫科技有限公司
用　　途：客户服务
使用范围：全国
有 效 期：2024年1月1日至2028年12月31日
                                    发证机关：工业和信息化部（样例）
                                    2024年1月1日
`,
      ),
    ).toEqual(facts);
  });

  it('as an answer to an application, all in sentences', () => {
    expect(
      read(
        codeCertificate,
        `
#                 关于同意使用电信网码号资源的批复
                       工信管函〔2023〕95号
北京样例呼叫科技有限公司：
你公司关于申请短号码的请示收悉。经研究，批复如下：
一、同意你公司在全国范围内使用95013号码，用于客户服务。
二、该码号使用期限自2024年1月1日起至2028年12月31日止。
三、期满前九十日，应当申请续期。
                                             工业和信息化部
                                             二〇二三年十二月二十日
`,
      ),
    ).toEqual(facts);
  });

  it('counts a term from the day of the answer, with doubt', () => {
    const proposals = codeCertificate(
      drawnPart(
        '\n北京样例呼叫科技有限公司：\n码号使用期限为五年，自批复之日起计算。\n      2024年1月1日\n',
      ),
    );
    const end = proposals.find(({ field }) => field === 'termEndsOn');
    expect(end?.value).toBe('2028-12-31');
    expect(end?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });

  it('with an end only', () => {
    const values = read(
      codeCertificate,
      '\n码号：9601234\n有效期至：2028年12月31日\n发证日期：2024年1月1日\n',
    );
    expect(values).toMatchObject({ codeNumber: '9601234', termEndsOn: '2028-12-31' });
  });

  it('takes no number of a letter for a code number', () => {
    expect(read(codeCertificate, '\n工信管函〔2023〕95013号\n电话：0951-8812345\n')).toEqual({});
  });
});

describe('码号续期预受理回执', () => {
  it('with labels', () => {
    expect(
      read(
        codeRenewalReceipt,
        `
#                 码号延续申请受理通知书
受理编号：SL2026010500123
申请单位：北京样例呼叫科技有限公司
申请事项：电信网码号95013延续
受理日期：2026年1月5日
                                   2026年1月6日
`,
      ),
    ).toEqual({ codeNumber: '95013', acceptedOn: '2026-01-05', receiptNumber: 'SL2026010500123' });
  });

  it('as a letter', () => {
    expect(
      read(
        codeRenewalReceipt,
        `
#                       受理通知书
                    京通管受〔2026〕12号
北京样例呼叫科技有限公司：
你公司提交的95013码号续期申请，经审查，材料齐全，予以受理。
                                   二〇二六年一月五日
`,
      ),
    ).toEqual({
      codeNumber: '95013',
      acceptedOn: '2026-01-05',
      receiptNumber: '京通管受〔2026〕12号',
    });
  });

  it('is not highly certain of letters and digits read from a picture', () => {
    const [number] = codeRenewalReceipt(
      drawnPart('\n受理编号：SL20260105O0123\n', { origin: 'ocr' }),
    );
    expect(number?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });
});
