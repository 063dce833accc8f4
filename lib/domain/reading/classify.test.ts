import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { classify } from './classify';

const kindOf = (drawing: string, path = '') => classify(drawnPart(drawing), path).kind;

describe('what kind a document is', () => {
  it.each([
    ['# 营业执照\n统一社会信用代码\n名称\n法定代表人\n注册资本\n经营范围', 'business-licence'],
    [
      '# 营业执熙\n统一社会信用代码\n名称\n注册资本\n成立日期\n经营范围\n登记机关',
      'business-licence',
    ],
    ['# 域名注册证书\n域名：a.com\n注册者：甲\n到期日期：2028-01-01', 'domain-certificate'],
    ['# 主机托管业务服务合同\n甲方：甲\n乙方：乙\n机房机柜带宽', 'hosting-agreement'],
    ['# 合作备忘录\n甲方：甲\n乙方：中国样例电信\n骚扰电话治理', 'carrier-memorandum'],
    ['随便写的一页字\n没有标题', null],
    ['请于五日内提交营业执照副本、域名证书和服务器托管协议。', null],
  ] as const)('%s', (drawing, kind) => expect(kindOf(drawing)).toBe(kind));

  it('takes a silent picture for seats only where its name says so', () => {
    const silent = drawnPart('', { origin: 'ocr' });
    expect(classify(silent, '职场照片/1.jpg').kind).toBe('seat-photos');
    expect(classify(silent, '1.jpg').kind).toBeNull();
  });
});
