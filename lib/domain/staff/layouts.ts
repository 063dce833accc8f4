/** The statements known, by the place that issues them. Source: materials.md, 社保 by city. */
export const layoutIds = [
  'beijing-record',
  'beijing-unit',
  'guangdong',
  'hangzhou',
  'nanjing',
  'chengdu',
  'shenyang',
  'dalian',
  'changchun',
  'nanchang',
  'nanning',
  'general',
] as const;
export type LayoutId = (typeof layoutIds)[number];

/** How a place writes which months were paid. */
export type PeriodForm = 'range' | 'start-and-count' | 'insured-list' | 'any';

export interface RosterLayout {
  readonly id: LayoutId;
  /** Words of the page that name the place or the form. */
  readonly words: readonly RegExp[];
  /** Words of the headers, all of them there. */
  readonly headers: readonly RegExp[];
  /** Whether the headers alone tell it from every other. */
  readonly isToldByHeaders: boolean;
  readonly period: PeriodForm;
  /** A `*` beside the period is a back-payment, with or without the word. */
  readonly hasAsterisk: boolean;
  /** What the legend of the statement says stands for a back-payment: ★ 补缴. */
  readonly signs: string;
  /** Tables and sheets whose every row is a back-payment. */
  readonly backPaymentSheets: readonly RegExp[];
  /** Digits of the 校验码 where it has a fixed number of them. */
  readonly verificationDigits: number | null;
}

const RANGE = {
  isToldByHeaders: false,
  period: 'range',
  hasAsterisk: false,
  signs: '',
  backPaymentSheets: [/补缴(?:人员|信息|明细|名单|情况|记录|清单|表)/, /补缴$/],
  verificationDigits: null,
} as const;

export const layouts: readonly RosterLayout[] = [
  {
    ...RANGE,
    id: 'beijing-record',
    words: [/北京市.{0,24}(?:个人权益记录|权益记录)/],
    headers: [/缴费起止年月/, /月缴费基数|缴费基数/],
    isToldByHeaders: true,
    hasAsterisk: true,
  },
  {
    ...RANGE,
    id: 'beijing-unit',
    words: [/参保人员缴费信息|参保人员补缴信息|单位缴费信息/, /北京市社会保险/],
    headers: [/姓名/, /身份|证件|保障号/],
    hasAsterisk: true,
  },
  {
    ...RANGE,
    id: 'guangdong',
    words: [/广东省|广州市|深圳市|东莞市|佛山市|珠海市/],
    headers: [/姓名/, /公民身份号码/, /基本养老保险/, /工伤保险/, /失业保险/],
    isToldByHeaders: true,
    period: 'insured-list',
  },
  {
    ...RANGE,
    id: 'hangzhou',
    words: [/杭州市|浙江省/],
    headers: [/姓名/, /社会保障号/, /缴费起止年月/, /缴费月数/],
    isToldByHeaders: true,
  },
  {
    ...RANGE,
    id: 'nanjing',
    words: [/南京市|江苏省/],
    headers: [/姓名/, /身份|证件|保障号/],
  },
  {
    ...RANGE,
    id: 'chengdu',
    words: [/成都市|四川省/],
    headers: [/证件号码/, /姓名/, /险种/],
    period: 'start-and-count',
  },
  {
    ...RANGE,
    id: 'shenyang',
    words: [/沈阳市/],
    headers: [/姓名/, /实缴时间|本单位实际缴费月数|参工时间/],
  },
  {
    ...RANGE,
    id: 'dalian',
    words: [/大连市/],
    headers: [/姓名/, /实缴时间|本单位实际缴费月数|参工时间/],
  },
  {
    ...RANGE,
    id: 'changchun',
    words: [/长春市/],
    headers: [/姓名/, /实缴时间|本单位实际缴费月数|参工时间/],
  },
  {
    ...RANGE,
    id: 'nanchang',
    words: [/南昌市/],
    headers: [/姓名/, /实缴时间|本单位实际缴费月数|参工时间/],
  },
  {
    ...RANGE,
    id: 'nanning',
    words: [/南宁市|正常应缴人员/],
    headers: [/姓名/],
    period: 'insured-list',
    verificationDigits: 16,
  },
];

/** Any table that names people and their numbers. */
export const generalLayout: RosterLayout = {
  ...RANGE,
  id: 'general',
  words: [],
  headers: [],
  period: 'any',
  hasAsterisk: true,
};
