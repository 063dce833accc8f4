import { checkIdCard, maskIdCard } from '@/lib/domain/identifiers/id-card';
import type { StaffMember } from '@/lib/domain/materials/staff';
import { labels } from '@/lib/domain/reading/by-labels';
import { proposeFrom } from '@/lib/domain/reading/attempts';
import { doubtOfName } from '@/lib/domain/reading/doubt-of-name';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findValues, type Found } from '@/lib/domain/reading/layout/find-value';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { boxAround, boxOfSlice } from '@/lib/domain/reading/layout/segments';
import { dayAtFoot } from '@/lib/domain/reading/letter-parts';
import { propose, proposeValue } from '@/lib/domain/reading/propose';
import type { Doubt, Place, Proposal } from '@/lib/domain/reading/reading';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { DAY, ENTITY } from '@/lib/domain/reading/text/patterns';
import { plain } from '@/lib/domain/reading/text/plain';
import { layouts, type LayoutId } from '@/lib/domain/staff/layouts';
import { paidThroughOf } from '@/lib/domain/staff/paid-through';
import { readAsMapped } from '@/lib/domain/staff/read-as-mapped';
import { UNIT_LABELS } from '@/lib/domain/staff/recognise';
import type { Roster, RosterRow } from '@/lib/domain/staff/roster';

const KIND = 'social-insurance';

/** A 社保权益单: the unit, the people on it, and what was paid late (rows D1 and V3 of rules.md). */
export const socialInsurance: Extractor = (document) => {
  const roster = readAsMapped(document.pages, document.rosterForms ?? []);
  const unit = proposeFrom(KIND, 'unitName', [
    () => founds(document, UNIT_LABELS).filter(({ text }) => isEntity(text)),
    () => certified(document),
    () => founds(document, ['单位', '公司名称', '企业名称']).filter(({ text }) => isEntity(text)),
    () => founds(document, UNIT_LABELS),
  ]);
  return [
    unit,
    unit && paidThrough(document, unit),
    proposeFrom(KIND, 'printedOn', [
      () => founds(document, PRINTED_LABELS),
      () => findInProse(document, PRINTED, 0.93),
      () => dayAtFoot(document),
    ]),
    code(document, 'verificationCode', CODE_LABELS, digitsOf(roster.layout)),
    code(document, 'queryNumber', QUERY_LABELS, null),
    staff(document, roster),
    counted('backPaymentMarks', document, roster, ({ marks }) => marks),
    counted('monthsPaidLate', document, roster, ({ late }) => late),
  ].flatMap((proposal) => proposal ?? []);
};

/** 兹证明参保单位某某公司下列职工…: a certificate in sentences. */
const certified = (document: PartOfDocument): Found[] => [
  ...findInProse(
    document,
    new RegExp(
      `(?:(?:参保|缴费|用人|投保)单位|证明[:]?)(?!兹|特此|(?:参保|缴费|用人|投保)单位)(${ENTITY})(?=\\(|,|[:]|在|为|于|自|下列|以下|及)`,
      'g',
    ),
    0.93,
  ),
  ...namedWithCode(document),
];

const PRINTED_LABELS = [
  '打印日期',
  '打印时间',
  '打印日',
  '查询日期',
  '查询时间',
  '出具日期',
  '开具日期',
  '制表日期',
  '制表时间',
  '生成日期',
  '生成时间',
  '出证日期',
  '出证时间',
  '导出日期',
  '导出时间',
  '下载日期',
  '下载时间',
  '开立日期',
  '填表日期',
  '填报日期',
  '证明开具日期',
  '证明出具日期',
  '系统打印时间',
  '查询打印时间',
  '查询打印日期',
  '日期',
];
/** Run on behind another value: 合计人数：7人制表日期：2026年1月30日. */
const PRINTED = new RegExp(`(?:打印|查询|出具|开具|制表|生成|填表)(?:日期|时间)[:]?(${DAY})`, 'g');
const CODE_LABELS = labels(
  '校验码 验证码 防伪码 查验码 核验码 授权码 验真码 防伪校验码 电子校验码 验证编号 查验编号 核验编号 验证号 防伪编号 验证编码 校验编码 核验编码 查验编码 防伪编码 打印授权码 在线验证码 防伪验证码 查询验证码 证明校验码 社保验证码 电子验证码',
);
const QUERY_LABELS = [
  '查询流水号',
  '业务流水号',
  '打印流水号',
  '流水号',
  '查询编号',
  '验证流水号',
  '核验流水号',
  '受理流水号',
  '办理流水号',
  '交易流水号',
  '表单流水号',
];
const STOPS = [
  ...PRINTED_LABELS,
  ...CODE_LABELS,
  ...QUERY_LABELS,
  ...UNIT_LABELS,
  '经办人',
  '页码',
];

const founds = (document: PartOfDocument, labels: readonly string[]): Found[] =>
  findValues(document, {
    labels,
    stops: [...STOPS, '单位编号', '统一社会信用代码', '社会保险登记号'],
  });

const digitsOf = (id: LayoutId | null): number | null =>
  layouts.find((layout) => layout.id === id)?.verificationDigits ?? null;

/** Nobody but the licence says who its holder is: without a sign of an agency this stays a guess. */
function paidThrough({ pages }: PartOfDocument, unit: Proposal): Proposal | undefined {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  const { value, reason } = paidThroughOf(String(unit.value), text);
  const certainty = reason === 'agency-words' ? 0.92 : 0.85;
  return proposeValue(KIND, 'paidThrough', value, unit.place, {
    certainty: Math.min(certainty, unit.certainty),
  });
}

/** Codes are written in groups; letters read in a picture are easily mistaken for digits. */
function code(
  document: PartOfDocument,
  field: string,
  labels: readonly string[],
  digits: number | null,
): Proposal | undefined {
  const codes = [...founds(document, labels), ...runTogether(document, labels)].flatMap((found) => {
    const [text] = /[0-9A-Za-z][0-9A-Za-z -]{3,58}[0-9A-Za-z]/.exec(plain(found.text)) ?? [];
    return text === undefined ? [] : [{ ...found, text: text.replace(/ /g, '') }];
  });
  const proposal = propose(KIND, field, codes);
  if (proposal === undefined) return undefined;
  const value = String(proposal.value);
  const isPicture =
    document.pages.find(({ number }) => number === proposal.place.page)?.origin === 'ocr';
  const doubts: Doubt[] = [...proposal.doubts];
  if (isPicture && /[a-z]/i.test(value)) doubts.push({ code: 'mixed-case-code', values: {} });
  if (digits !== null && value.replace(/\D/g, '').length !== digits)
    doubts.push({ code: 'low-certainty', values: {} });
  return {
    ...proposal,
    doubts,
    certainty: doubts.length > 0 ? Math.min(proposal.certainty, 0.85) : proposal.certainty,
  };
}

/** A label in a sentence, or right behind another value as pictures are read: 2026-02-01校验码：983964. */
function runTogether({ pages }: PartOfDocument, labels: readonly string[]): Found[] {
  const label = new RegExp(
    `[^\\s](?:${labels.join('|')})(?:\\s*[:：(（]\\s*([0-9A-Za-z]{4,60})|\\s*([0-9A-Za-z]{8,60}))`,
  );
  return pages.flatMap(({ number, lines }) =>
    lines.flatMap((line) => {
      const match = label.exec(line.text);
      const text = match?.[1] ?? match?.[2];
      if (match === null || text === undefined) return [];
      const at = match.index + match[0].length - text.length;
      const box = boxOfSlice(line, at, at + text.length);
      const place = { page: number, box, text };
      return [{ text, place, certainty: line.certainty, quality: 0.85 }];
    }),
  );
}

/** People whose numbers pass their checker; how many were left out is said, never passed over. */
function staff(document: PartOfDocument, roster: Roster): Proposal | undefined {
  const people = roster.rows.flatMap(memberOf);
  const [first] = roster.rows;
  if (first === undefined || people.length === 0) return undefined;
  const doubts: Doubt[] = [
    ...roster.rows.flatMap(doubtOf),
    ...(roster.isRecognised ? people.flatMap(({ name }) => doubtOfName(name)) : []),
  ];
  return proposeValue(KIND, 'staff', people, placeOf(roster.rows, first), {
    certainty: Math.min(0.98, ...roster.rows.map(certaintyOf)),
    doubts: [...doubts, ...doubtsOfWhole(document, roster)],
  });
}

function memberOf({ name, idNumber, idReading, idProposal }: RosterRow): StaffMember[] {
  const number = idReading === 'look-alike' ? (idProposal ?? '') : idNumber;
  return name !== '' && checkIdCard(number).ok
    ? [{ name, idNumber: number, roles: [], computerBachelor: false }]
    : [];
}

function doubtOf({ idReading, idProposal, idNumber }: RosterRow): Doubt[] {
  if (idReading === 'valid') return [];
  const read = maskIdCard(idNumber);
  return idReading === 'look-alike'
    ? [{ code: 'look-alike', values: { read, proposed: maskIdCard(idProposal ?? '') } }]
    : [{ code: 'check-digit', values: { read } }];
}

/** A number that passes its check digit was hardly misread; the name beside it may have been. */
const certaintyOf = ({ certainty, idReading }: RosterRow): number =>
  idReading === 'valid' ? 1 - (1 - certainty) * 0.6 : certainty;

/** How often the people on it bear a mark. */
function counted(
  field: 'backPaymentMarks' | 'monthsPaidLate',
  document: PartOfDocument,
  roster: Roster,
  marksOf: (row: RosterRow) => readonly { readonly place: Place }[],
): Proposal | undefined {
  const [first] = roster.rows;
  if (first === undefined) return undefined;
  const found = roster.rows.flatMap(marksOf);
  const place = found[0]?.place ?? { ...placeOf(roster.rows, first), text: '' };
  return proposeValue(KIND, field, found.length, place, {
    certainty: countCertainty(roster),
    doubts: doubtsOfWhole(document, roster),
  });
}

/** A star may be too faint to be recognised: none seen in a picture is not sure to be none. */
function countCertainty({ isRecognised, unknownTables, rows }: Roster): number {
  if (unknownTables.length > 0) return 0.5;
  const least = Math.min(1, ...rows.map(({ certainty }) => certainty));
  return isRecognised ? Math.min(0.85, least) : 0.95;
}

/** People may stand where nobody looked. */
function doubtsOfWhole({ complete }: PartOfDocument, { unknownTables }: Roster): Doubt[] {
  const count = unknownTables.length;
  return [
    ...(count > 0 ? [{ code: 'unknown-tables' as const, values: { count } }] : []),
    ...(complete ? [] : [{ code: 'incomplete-file' as const, values: {} }]),
  ];
}

/** Around everybody on the first page; names and hidden numbers only. */
function placeOf(rows: readonly RosterRow[], { page }: RosterRow): Place {
  const here = rows.filter((row) => row.page === page);
  const people = rows.map(({ name, idNumber }) => `${name} ${maskIdCard(idNumber)}`);
  return {
    page,
    box: boxAround(here.flatMap(({ box }) => box ?? [])),
    text: people.slice(0, 8).join('；'),
  };
}
