import { checkIdCard, maskIdCard } from '@/lib/domain/identifiers/id-card';
import type { StaffMember } from '@/lib/domain/materials/staff';
import { composed, labels } from '@/lib/domain/reading/by-labels';
import { likely, proposeFrom } from '@/lib/domain/reading/attempts';
import { doubtsOfName, likelyName } from '@/lib/domain/reading/doubt-of-name';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findValues, type Found } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { boxAround, boxOfSlice } from '@/lib/domain/reading/layout/segments';
import { dayAtFoot } from '@/lib/domain/reading/letter-parts';
import { isFromPicture } from '@/lib/domain/reading/from-picture';
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
    likely(document, /单位|企业|缴费人/, STOPS, isEntity),
    () => founds(document, UNIT_LABELS),
  ]);
  return [
    unit,
    unit && paidThrough(document, unit),
    proposeFrom(KIND, 'printedOn', [
      () => founds(document, PRINTED_LABELS),
      () => findInProse(document, PRINTED, 0.93),
      () =>
        findInProse(
          document,
          new RegExp(`[于在](${DAY})[^。;]{0,16}?(?:打印|出具|开具|查询|下载|导出|生成)`, 'g'),
          0.93,
        ),
      () => findInLines(document, new RegExp(`^(${DAY}) ?(?:打印|出具|开具|制表|生成)`, 'g'), 0.93),
      () => dayAtFoot(document),
      likely(document, LIKE_PRINTED, STOPS),
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
  ...findInLines(
    document,
    new RegExp(`^(${ENTITY})(?:\\([^()]*\\))?,?[在于](?:我|本)[市省区县]`, 'g'),
    0.93,
  ),
];

const PRINTED_LABELS = [
  ...composed(
    '打印 查询 出具 开具 制表 生成 出证 导出 下载 开立 填表 填报 填发 印制 制单 签发 打印出具 证明 证明开具 证明出具 证明打印 证明生成 系统打印 系统生成 报表生成 数据导出 查询打印 表单打印 表单生成 凭证打印',
    '日期 时间 日',
  ),
  '日期',
];
/** Run on behind another value: 合计人数：7人制表日期：2026年1月30日. */
const PRINTED = new RegExp(
  `(?:打印|查询|出具|开具|制表|生成|填表|导出)(?:日期|时间|于)?[:]?\\d{0,2}?(${DAY})`,
  'g',
);
const CODE_LABELS = [
  ...composed('校验 验证', '码'),
  ...composed(
    '校验 验证 防伪 查验 核验 授权 验真 鉴真 鉴伪 防伪校验 防伪验证 防伪查验 电子校验 电子验证 电子防伪 在线校验 在线验证 在线查验 查询验证 证明校验 证明验证 证明查验 社保验证 打印授权 打印校验 打印验证 打印防伪 文件校验 文件验证 表单校验 表单验证 真伪校验 真伪查验 真伪验证',
    '码 号 编号 编码 代码 号码 密码',
  ),
];
const QUERY_LABELS = composed(
  '查询 业务 打印 验证 核验 受理 办理 交易 表单 证明 报表 单据 凭证 业务办理 业务受理 系统 打印业务 经办 申请',
  '流水号 流水编号 流水号码 流水',
).concat(labels('流水号 流水编号 查询编号 查询序列号 查询序号'));
/** What labels nobody listed look like. */
const looks = {
  verificationCode: /(?:验证|校验|防伪|核验|查验|授权|验真|鉴真|真伪).{0,4}(?:码|号|编号)$/,
  queryNumber: /流水.{0,2}号?码?$|查询.{0,4}号$/,
};
const LIKE_PRINTED =
  /(?:打印|查询|出具|开具|制表|生成|出证|导出|下载|填报|填发|签发|印制|经办|办理|证明).{0,4}(?:日期|时间|日)$/;
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
  field: keyof typeof looks,
  labels: readonly string[],
  digits: number | null,
): Proposal | undefined {
  const listed = [...founds(document, labels), ...runTogether(document, labels)];
  const all = listed.length > 0 ? listed : likely(document, looks[field], STOPS)();
  const codes = all.flatMap((found) => {
    const [text] = /[0-9A-Za-z][0-9A-Za-z -]{3,58}[0-9A-Za-z]/.exec(plain(found.text)) ?? [];
    return text === undefined ? [] : [{ ...found, text: text.replace(/ /g, '') }];
  });
  const proposal = propose(KIND, field, codes);
  if (proposal === undefined) return undefined;
  const value = String(proposal.value);
  const doubts: Doubt[] = [...proposal.doubts];
  if (isFromPicture(document, proposal.place) && /[a-z]/i.test(value))
    doubts.push({ code: 'mixed-case-code', values: {} });
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
  const members = roster.isRecognised
    ? people.map((one) => ({ ...one, name: likelyName(one.name) }))
    : people;
  const [first] = roster.rows;
  if (first === undefined || people.length === 0) return undefined;
  const doubts: Doubt[] = [
    ...roster.rows.flatMap(doubtOf),
    ...(roster.isRecognised ? people.flatMap(({ name }) => doubtsOfName(name)) : []),
  ];
  return proposeValue(KIND, 'staff', members, placeOf(roster.rows, first), {
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
function countCertainty({ isRecognised, unknownTables, hasUnknownSigns, rows }: Roster): number {
  if (unknownTables.length > 0 || hasUnknownSigns) return 0.5;
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
