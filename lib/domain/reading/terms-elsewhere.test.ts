import { describe, expect, it } from 'vitest';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { extractors } from '@/lib/domain/reading/extractors';
import { drawnPart } from '@/tests/setup/drawn-page';
import { HIGH_CERTAINTY } from './reading';

/** Start and end of an agreement that says these clauses between its parties and its date. */
function termOf(kind: MaterialKind, clauses: string) {
  const proposals = extractors[kind](
    drawnPart(`
#                 协议
甲方：北京样例呼叫科技有限公司
乙方：样例数据中心有限公司
${clauses}
签订日期：2025年11月11日
`),
  );
  const of = (name: string) => proposals.find(({ field }) => field === name);
  return [of('termStartsOn')?.value, of('termEndsOn')?.value];
}

describe('the term of something else', () => {
  it.each([
    ['business-contract', '第二条 原协议（2022年1月1日签订，期限至2023年12月31日）同时终止。'],
    ['business-contract', '第二条 原合同期限自2024年1月1日至2025年12月31日，现予续签。'],
    ['business-contract', '第二条 双方此前签订的合同有效期至2025年10月31日。'],
    ['business-contract', '第二条 乙方持有的增值电信业务经营许可证有效期至2028年6月30日。'],
    ['business-contract', '第二条 许可证（有效期自2023年5月1日至2028年4月30日）应持续有效。'],
    ['business-contract', '第二条 优惠价格的有效期自2025年11月15日至2025年12月15日。'],
    ['hosting-agreement', '第二条 乙方IDC许可证有效期至2029年3月1日。'],
    ['hosting-agreement', '第二条 乙方营业执照有效期自2015年3月1日至2045年2月28日。'],
    ['hosting-agreement', '第二条 报价有效期至2029年8月1日。'],
    ['hosting-agreement', '第二条 质保期自2025年11月15日至2027年11月14日。'],
  ] as const)('is not that of a %s: %s', (kind, clause) => {
    expect(termOf(kind, clause)).toEqual([undefined, undefined]);
  });

  it('does not hide the own one beside it', () => {
    const own = '第三条 本合同期限自2026年1月1日起至2027年12月31日止。';
    const former = '第二条 原合同于2025年12月31日到期，许可证有效期至2028年6月30日。';
    expect(termOf('business-contract', `${former}\n${own}`)).toEqual(['2026-01-01', '2027-12-31']);
    const bound = '乙方许可证编号：A2.B1-20100001\n服务期限：2026年1月1日至2027年12月31日';
    expect(termOf('hosting-agreement', bound)).toEqual(['2026-01-01', '2027-12-31']);
  });

  it('gives way to a length from signing', () => {
    const clauses =
      '2. 本协议自双方签字盖章之日起生效，有效期两年。\n3. 原协议（期限至2023年12月31日）同时终止。';
    expect(termOf('business-contract', clauses)).toEqual(['2025-11-11', '2027-11-10']);
  });

  it('that nothing names is never highly certain', () => {
    const [first] = extractors['hosting-agreement'](
      drawnPart('# 服务器托管协议\n机柜两台 2026年1月1日至2027年12月31日'),
    ).filter(({ field }) => field === 'termEndsOn');
    expect(first?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });
});
