import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { findValues } from './find-value';

const valueOf = (drawing: string, label: string, stops: readonly string[] = [], long = false) =>
  findValues(drawnPart(drawing), { labels: [label], stops, long })[0]?.text;

describe('the value of a label', () => {
  it.each([
    ['名称：甲公司', '名称', '甲公司'],
    ['名　　称：甲公司', '名称', '甲公司'],
    ['名        称：甲公司', '名称', '甲公司'],
    ['名称 甲公司', '名称', '甲公司'],
    ['名称     甲公司', '名称', '甲公司'],
    ['甲方（委托方）：甲公司', '甲方', '甲公司'],
    ['委托方（甲方）：甲公司', '甲方', '甲公司'],
    ['域名 Domain Name：a-b.com', '域名', 'a-b.com'],
    ['3.1 托管地址：样例路1号', '托管地址', '样例路1号'],
    ['域名证书编号：12', '域名', undefined],
    ['公司名称变更', '名称', undefined],
    ['名称、住所应当登记', '名称', undefined],
    ['名称：', '名称', undefined],
  ])('%s', (drawing, label, value) => expect(valueOf(drawing, label)).toBe(value));

  it('ends where the next label begins', () => {
    expect(valueOf('名称：甲公司 类型：有限', '名称', ['类型'])).toBe('甲公司');
  });

  it('stands under a label of a table', () => {
    expect(valueOf('名称      类型\n甲公司    有限', '类型', ['名称'])).toBe('有限');
  });

  it('does not go on into the next row of a form', () => {
    expect(valueOf('地址      样例路1号\n金额      12000元', '地址', [], true)).toBe('样例路1号');
  });

  it('goes on over the lines of its own column', () => {
    expect(valueOf('地址      样例路\n          1号', '地址', [], true)).toBe('样例路1号');
  });
});
