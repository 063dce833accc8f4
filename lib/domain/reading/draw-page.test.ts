import { describe, expect, it } from 'vitest';
import { drawPage } from './draw-page';
import type { ReadPage } from './page';

const page = (more: Partial<ReadPage>): ReadPage => ({
  number: 1,
  origin: 'text',
  width: 1000,
  height: 1414,
  turned: 0,
  straightened: 0,
  title: null,
  lines: [],
  tables: [],
  ...more,
});
const box = { x: 0.1, y: 0.2, width: 0.5, height: 0.02 };
const line = (text: string) => ({ text, box, certainty: 1 });
const cell = (text: string) => ({ text, box: null, certainty: 1 });

describe('a page drawn from its text', () => {
  it('puts a line where its box is', () => {
    expect(drawPage(page({ lines: [line('样例')] }))).toContain('<text x="100" y="305.42"');
  });

  it('makes the letters of a crowded place smaller rather than thin', () => {
    const size = (width: number) => {
      const lines = [{ text: '佳讯科通信技术有限公司', box: { ...box, width }, certainty: 1 }];
      return Number(/font-size="([0-9.]+)"/.exec(drawPage(page({ lines })))?.[1]);
    };
    expect(size(0.5)).toBeCloseTo(20.36);
    expect(size(0.055)).toBeCloseTo(6.25);
  });

  it('masks numbers of people', () => {
    const drawing = drawPage(page({ lines: [line('张三 11010519491231002X')] }));
    expect(drawing).not.toContain('11010519491231002X');
    expect(drawing).toContain('110105********002X');
  });

  it('takes nothing in a text for drawing', () => {
    const drawing = drawPage(page({ lines: [line(`</text><script>"a" & 'b'\u0000`)] }));
    expect(drawing).toContain('&lt;/text&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;</text>');
    expect(drawing).not.toContain('<script>');
  });

  it('puts cells without a place in a grid', () => {
    const tables = [{ rows: [[cell('甲'), cell('乙')], [cell('丙')]] }];
    const drawing = drawPage(page({ origin: 'sheet', tables }));
    expect(drawing.match(/<text x="(25|525)"/g)).toHaveLength(3);
  });

  it('draws no more than a browser bears', () => {
    const lines = Array.from({ length: 5000 }, () => line('样'));
    expect(drawPage(page({ lines })).match(/<text/g)).toHaveLength(4000);
  });
});
