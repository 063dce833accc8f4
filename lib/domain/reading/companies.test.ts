import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { companiesIn } from './companies';
import type { ReadPage } from './page';

const OURS = '北京样例呼叫科技有限公司';
const CARRIER = '某运营商（样例）有限公司';

describe('whose a document is', () => {
  it.each([
    [
      'by its label',
      `
#                    信令比对记录（样例）
单位名称：${OURS}
比对日期：2026年2月1日
`,
    ],
    [
      'by its signature',
      `
#                       情况说明
      现将有关情况说明如下，请予审核。
                                        ${OURS}
                                        2026年2月1日
`,
    ],
    [
      'by its title',
      `
#            ${OURS}投诉处理台账
      序号      日期        内容
`,
    ],
    [
      'by what it calls itself',
      `
#                       整改说明
      我公司（${OURS}）已完成整改。
`,
    ],
  ])('is told %s', (_how, drawing) => {
    expect(companiesIn(drawnPart(drawing)).claimed).toEqual([OURS]);
  });

  it('is not told by names in its sentences', () => {
    const letter = drawnPart(`
#                       情况说明
      经核查，${CARRIER}与${OURS}的记录一致。
`);
    expect(companiesIn(letter).claimed).toEqual([]);
  });

  it.each(['北京市公安局', '样例市人民政府办公室', '样例省通信管理局'])(
    'is not told by the authority that signs: %s',
    (authority) => {
      const card = `# 居民身份证\n姓名   张三\n签发机关   ${authority}\n${authority}\n2026年2月1日`;
      expect(companiesIn(drawnPart(card)).claimed).toEqual([]);
    },
  );

  it('is told with all whom a letter of another names', () => {
    const { claimed, named } = companiesIn(
      drawnPart(`
#                       情况说明
      经核查，我方与${OURS}的记录一致。
                                        ${CARRIER}
                                        2026年2月1日
`),
    );
    expect(claimed).toEqual([CARRIER]);
    expect(named.join(' ')).toContain(OURS);
  });

  it('is looked for above the rows of a sheet, not in a million of them', () => {
    const cell = (text: string) => ({ text, box: null, certainty: 1 });
    const rows = Array.from({ length: 100_000 }, (_, i) => [cell(`第 ${i} 家（样例）有限公司`)]);
    const page: ReadPage = {
      number: 1,
      origin: 'sheet',
      width: 1000,
      height: 1000,
      turned: 0,
      straightened: 0,
      title: null,
      lines: [],
      tables: [{ rows: [[cell(`单位名称：${OURS}`)], ...rows] }],
    };
    const { claimed, named } = companiesIn({ pages: [page], complete: true });
    expect(claimed).toEqual([OURS]);
    expect(named).toHaveLength(60);
  });
});
