import { describe, expect, it } from 'vitest';
import { maskNumbers } from './mask-numbers';

describe('a text shown to people', () => {
  it.each([
    ['张三 11010519491231002X 技术', '张三 110105********002X 技术'],
    ['110105 19491231 002X', '110105********002X'],
    ['编号：11010519491231002x。', '编号：110105********002x。'],
  ])('has its 身份证 numbers masked: %s', (text, masked) =>
    expect(maskNumbers(text).toLowerCase()).toBe(masked.toLowerCase()),
  );

  it.each(['京B2-20212732', '91350100M000100Y43', '2026-03-01', '11010519491331002X'])(
    'keeps what is no such number: %s',
    (text) => expect(maskNumbers(text)).toBe(text),
  );
});
