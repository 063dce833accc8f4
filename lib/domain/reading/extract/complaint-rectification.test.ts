import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { HIGH_CERTAINTY } from '@/lib/domain/reading/reading';
import { complaintRectification } from './complaint-rectification';

const head = '序号   投诉日期   被投诉号码   投诉内容   处理结果   办结日期';
const line = (n: number) =>
  `${n}   2026-01-0${n}   0100000000${n}   骚扰电话   已致歉   2026-01-1${n}`;
const ledger = (count: number) =>
  ['#    用户投诉处理台账', head, ...Array.from({ length: count }, (_, i) => line(i + 1))].join(
    '\n',
  );

const only = (...drawings: string[]) => complaintRectification(drawnPart(drawings))[0];

describe('投诉处理台账', () => {
  it.each([1, 3, 6])('counts its %i rows', (count) => {
    expect(only(ledger(count))).toMatchObject({
      field: 'complaintsInLedger',
      value: count,
      doubts: [],
    });
  });

  it('goes on over pages, with heads repeated and text that wraps', () => {
    const second = [head, line(4), '              电话，多次', line(5), '合计：5件'].join('\n');
    expect(only(ledger(3), second)?.value).toBe(5);
  });

  it('counts a row whose number a picture hid, and stops where more than one is missing', () => {
    const without = (...numbers: number[]) =>
      only(numbers.reduce((text, n) => text.replace(`\n${n}   `, '\n        '), ledger(6)))?.value;
    expect(without(3)).toBe(6);
    expect(without(3, 4)).toBe(2);
  });

  it('takes no head of a table for a sheet of one complaint, and counts such sheets less surely', () => {
    const head = '工单号   12321派单日期   投诉人号码   投诉情况   整改措施   办结日期';
    const row = (n: number) => `GD2025${n}   2025/4/1${n}   182****9757   骚扰   已停   2025/4/19`;
    expect(only([head, row(1), row(2)].join('\n'))?.value).toBe(2);
    const card = (n: number) =>
      `投诉序号   第${n}件   转办日期   2025年1月6日\n举报号码   185****1398   责任坐席   张三\n投诉事由   夜间来电   处理措施   已停`;
    const cards = only([card(1), card(2), card(3)].join('\n'));
    expect(cards?.value).toBe(3);
    expect(cards?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });

  it('counts records that follow each other, and a ledger of other columns', () => {
    const record = (n: number) => `处理记录 ${n}\n受理日期   2025年1月8日   用户号码   181****0241`;
    expect(only([record(1), record(2)].join('\n'))?.value).toBe(2);
    const ledger = '序号   转办日期   转办编号   用户号码   投诉类别   核查及处理   回复日期';
    const row = (n: number) =>
      `${n}   2025-01-04   12321-63   134****0843   来电   已停   2025-01-09`;
    expect(only([ledger, row(1), row(2), row(3)].join('\n'))?.value).toBe(3);
  });

  it('counts rows without numbers by their days, less surely', () => {
    const proposal = only(
      '投诉时间   投诉号码   投诉内容\n2026-01-02   010   骚扰\n2026-01-03   010   骚扰\n',
    );
    expect(proposal?.value).toBe(2);
    expect(proposal?.certainty).toBeLessThan(HIGH_CERTAINTY);
  });

  it('counts those of 12321 where it says where they come from', () => {
    const rows = ['12321举报中心', '公司客服热线', '12321举报中心'].map(
      (source, i) => `${i + 1}      2026-01-0${i + 1}   ${source}   骚扰电话   已致歉`,
    );
    const drawing = ['序号   受理日期     投诉来源        投诉内容   处理结果', ...rows].join('\n');
    expect(only(drawing)).toMatchObject({ value: 2, doubts: [] });
    expect(only(`${drawing}\n我公司共收到投诉3件。`)).toMatchObject({ value: 2, doubts: [] });
    const elsewhere = drawing.replaceAll('12321举报中心', '公司客服热线');
    expect(only(elsewhere)).toMatchObject({ value: 3, doubts: [{ code: 'low-certainty' }] });
  });

  it('counts the ledger of 12321 where others lie in the same workbook', () => {
    const sheet = (title: string, count: number) =>
      [`# ${title}`, head, ...Array.from({ length: count }, (_, i) => line(i + 1))].join('\n');
    const pages = [sheet('投诉处理台账——12321转办投诉', 2), sheet('投诉处理台账——自有渠道', 4)];
    const [proposal] = complaintRectification(drawnPart(pages, { origin: 'sheet' }));
    expect(proposal).toMatchObject({ value: 2, doubts: [] });
  });

  it('doubts a count the text contradicts', () => {
    const proposal = only(`${ledger(3)}\n我公司共收到12321投诉4件。`);
    expect(proposal).toMatchObject({ value: 3, doubts: [{ code: 'several-values' }] });
  });

  it('is not highly certain of the rows in a picture unless the text confirms them', () => {
    const seen = (text: string) =>
      complaintRectification(drawnPart(text, { origin: 'ocr', certainty: 0.99 }))[0]?.certainty;
    expect(seen(ledger(3))).toBeLessThan(HIGH_CERTAINTY);
    expect(seen(`${ledger(3)}\n我公司共收到12321投诉3件。`)).toBeGreaterThanOrEqual(HIGH_CERTAINTY);
  });

  it('takes the number the report states where there is no table', () => {
    expect(only('整改报告\n我公司共收到12321转来投诉三件，均已办结。')).toMatchObject({ value: 3 });
  });

  it('doubts the count of a file not read to its end', () => {
    const [proposal] = complaintRectification({ ...drawnPart(ledger(2)), complete: false });
    expect(proposal?.doubts.map(({ code }) => code)).toEqual(['incomplete-file']);
  });

  it('says nothing of a text without complaints', () => {
    expect(only('整改报告\n已完成整改。')).toBeUndefined();
  });
});
