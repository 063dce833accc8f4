import { expect, it } from 'vitest';
import { idCardCheckCharacter } from '@/lib/domain/identifiers/id-card';
import type { ReadPage, TextLine } from '@/lib/domain/reading/page';
import { socialInsurance } from './social-insurance';

const number = (first17: string) => `${first17}${idCardCheckCharacter(first17)}`;
const [A, B] = [number('11010519310315001'), number('11010519420826003')];

const lines: TextLine[] = [
  ['北京市社会保险 参保人员缴费信息'],
  ['单位名称：北京样例呼叫科技有限公司'],
  ['序号', '姓名', '公民身份号码', '缴费起止年月'],
  ['1', '张样例', A, '202501-202509'],
  ['2', '李样例', B, '202501-202503*'],
  ['注：*为补缴'],
  ['校验码：8f3k2m', '查询流水号：11011520260101', '打印日期：2026年1月8日'],
].flatMap((row, y) =>
  row.map((text, i) => ({
    text,
    box: { x: 0.05 + i * 0.24, y: 0.05 + y * 0.04, width: 0.01 * text.length, height: 0.015 },
    certainty: 1,
  })),
);
const page: ReadPage = {
  number: 1,
  origin: 'text',
  width: 210,
  height: 297,
  turned: 0,
  straightened: 0,
  title: null,
  lines,
  tables: [],
};

it('proposes every field of a statement, roles left to a person and numbers hidden in the place', () => {
  const proposals = socialInsurance({ pages: [page], complete: true });
  const value = (field: string) => proposals.find((one) => one.field === field)?.value;
  expect(value('unitName')).toBe('北京样例呼叫科技有限公司');
  expect(value('paidThrough')).toBe('own-account');
  expect(value('printedOn')).toBe('2026-01-08');
  expect(value('verificationCode')).toBe('8f3k2m');
  expect(value('queryNumber')).toBe('11011520260101');
  expect(value('staff')).toEqual([
    { name: '张样例', idNumber: A, roles: [], computerBachelor: false },
    { name: '李样例', idNumber: B, roles: [], computerBachelor: false },
  ]);
  expect(value('backPaymentMarks')).toBe(1);
  expect(value('monthsPaidLate')).toBe(0);
  const places = JSON.stringify(proposals.map(({ place, doubts }) => [place, doubts]));
  expect(places).not.toContain(A);
  expect(places).not.toContain(B);
});

it('is not sure of anything when the file was not read whole, nor that no star was seen in a picture', () => {
  const partial = socialInsurance({ pages: [page], complete: false });
  const staff = partial.find(({ field }) => field === 'staff');
  expect(staff?.doubts.map(({ code }) => code)).toContain('incomplete-file');
  expect(staff?.certainty).toBeLessThan(0.9);
  const picture = socialInsurance({ pages: [{ ...page, origin: 'ocr' }], complete: true });
  const marks = picture.find(({ field }) => field === 'backPaymentMarks');
  expect(marks?.certainty).toBeLessThan(0.9);
});

it('reads a code whose label was run together with the value before it', () => {
  const text = '查询时间：2026-02-01校验码：983964528413';
  const together = [
    ...lines.slice(0, -3),
    { ...lines[0]!, text, box: { ...lines[0]!.box, y: 0.5 } },
  ];
  const proposals = socialInsurance({ pages: [{ ...page, lines: together }], complete: true });
  expect(proposals.find(({ field }) => field === 'verificationCode')?.value).toBe('983964528413');
});
