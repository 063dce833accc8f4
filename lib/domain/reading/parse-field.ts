import { checkIcpNumber } from '@/lib/domain/identifiers/icp';
import { checkIdCard } from '@/lib/domain/identifiers/id-card';
import { checkUscc } from '@/lib/domain/identifiers/uscc';
import { LONG_TERM, type FieldValue } from '@/lib/domain/materials/field-values';
import type { FieldType } from '@/lib/domain/materials/fields';
import type { Doubt } from './reading';
import { chineseNumber } from './text/chinese-number';
import { findDays } from './text/find-days';
import { findTerm } from './text/find-term';
import { CODE_NUMBER } from './text/patterns';
import { plain, withoutGaps } from './text/plain';

/** A value out of a text. `factor` lowers the certainty of a less plain one; `isChecked`: its checker agrees. */
export interface Parsed {
  readonly value: FieldValue;
  readonly factor: number;
  readonly isChecked: boolean;
  readonly doubts: readonly Doubt[];
}

const sure = (value: FieldValue, factor = 1, doubts: readonly Doubt[] = []): Parsed => ({
  value,
  factor,
  isChecked: false,
  doubts,
});
const checkedValue = (value: FieldValue): Parsed => ({
  value,
  factor: 1,
  isChecked: true,
  doubts: [],
});
const lookAlike = (read: string, value: string): Parsed =>
  sure(value, 0.6, [{ code: 'look-alike', values: { read, proposed: value } }]);

/** The value of a field that a text states; undefined when it states none of that type. */
export function parseField(field: FieldType, text: string): Parsed | undefined {
  if (!UNREADABLE.test(text)) return parseReadable(field, text);
  const parsed = parseReadable(field, text.replace(new RegExp(UNREADABLE, 'g'), ''));
  return parsed && { ...parsed, factor: parsed.factor * 0.5 };
}

/** Characters a file's font could not name: what is left of the text lacks them. */
const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\uE000-\uF8FF\uFFFD]/;

function parseReadable(field: FieldType, text: string): Parsed | undefined {
  switch (field.type) {
    case 'text':
      return parseText(text, field.maxLength);
    case 'entity-name':
      return parseEntityName(text);
    case 'day':
      return parseDay(text);
    case 'day-or-long-term':
      return parseEnd(text);
    case 'integer':
    case 'number':
      return parseNumber(text);
    case 'uscc':
      return parseUscc(text);
    case 'id-card':
      return parseIdCard(text);
    case 'icp-number':
      return parseIcp(text);
    case 'code-number':
      return parseCodeNumber(text);
    case 'domain-name':
      return parseDomain(text);
    case 'yes-no':
    case 'choice':
    case 'staff-list':
      return undefined;
  }
}

function parseText(text: string, maxLength: number): Parsed | undefined {
  const trimmed = withoutGaps(text).replace(/^[:：;；,，、。.\s]+|[;；,，、\s]+$/g, '');
  const value =
    /^[^。]*(?:。|[\u4E00-\u9FFF)）]\.)$/.test(trimmed) && trimmed.length < 80
      ? trimmed.slice(0, -1)
      : trimmed;
  if (value === '' || /^[-—_/\\.*]+$/.test(value)) return undefined;
  if (value.length <= maxLength) return sure(value);
  return sure(value.slice(0, maxLength), 0.8, [{ code: 'truncated', values: { maxLength } }]);
}

/** Notes behind a name are no part of it: （盖章）, （以下简称甲方）. Its own brackets are. */
function parseEntityName(text: string): Parsed | undefined {
  const value = withoutGaps(text)
    .replace(
      /[（(［[]\s*(?:盖章|公章|章|签章|签字|签字盖章|盖章处|以下|下称|简称|委托方|受托方|甲方|乙方|丙方)[^）)］\]]*[）)］\]]?/g,
      '',
    )
    .replace(/^[:：;；,，、。.·\s_]+|[;；,，、。.:：·\s_]+$/g, '')
    .replace(/(公司)[（(](?!.{0,8}合伙)[^（()）]*[)）]$/, '$1')
    .replace(TWICE, '$1');
  if (value.length < 2 || value.length > 200) return undefined;
  if (/[。；;!?，《》]/.test(value)) return undefined;
  if (RUN_INTO.test(value)) return sure(value, 0.6);
  if (ENTITY.test(value)) return sure(value);
  return value.length >= 4 && /[\u4E00-\u9FFF]/.test(value) ? sure(value, 0.8) : sure(value, 0.5);
}

/** A head of a page and the title under it run on: 某某公司某某公司章程. */
const TWICE = /^(.{4,})\1$/;

/** Words of a title or a sentence that ran into the name. */
const RUN_INTO =
  /证明|明细|合同|协议|决定书|通知|许可证|编号|名称|日期|简称|特此|查询|档案|章程|证书|[甲乙]方|位于|以下|第.{1,4}条|\d{4}年/;

const ENTITY =
  /(?:公司|集团|中心|银行|厂|店|院|所|局|社|部|会|馆|学校|大学|合伙|事务所|管理局|支行|分行)(?:[（(][^）)]+[）)])?$/;

function parseDay(text: string): Parsed | undefined {
  const days = findDays(text);
  const [first] = days.flatMap(({ day }) => day ?? []);
  if (first === undefined) return undefined;
  const different = new Set(days.map(({ day }) => day));
  return different.size === 1 ? sure(first) : sure(first, 0.75);
}

function parseEnd(text: string): Parsed | undefined {
  const { end, start, isCounted } = findTerm(text);
  if (end === LONG_TERM) return sure(end, start === undefined && text.length > 24 ? 0.7 : 1);
  if (end !== undefined) return sure(end, isCounted ? 0.85 : 1);
  return start === undefined ? undefined : sure(start);
}

function parseNumber(text: string): Parsed | undefined {
  const match = /-?\d[\d,]*(?:\.\d+)?/.exec(plain(text));
  if (match !== null) return sure(Number(match[0].replaceAll(',', '')));
  const written = /[零〇○一二两三四五六七八九十廿卅百千万壹贰叁肆伍陆柒捌玖拾佰仟]+/.exec(text);
  const value = chineseNumber(written?.[0] ?? '');
  return value === undefined ? undefined : sure(value, 0.9);
}

function parseUscc(text: string): Parsed | undefined {
  const folded = plain(text).replace(/[\s-]/g, '').toUpperCase();
  const [read] = /[0-9A-Z]{18}/.exec(folded) ?? [];
  if (read === undefined) return undefined;
  const check = checkUscc(read);
  if (check.ok && check.warning === undefined) return checkedValue(check.value);
  if (check.suggestion !== undefined) return lookAlike(read, check.suggestion);
  if (!check.ok) return undefined;
  return sure(check.value, 0.8, [{ code: 'check-digit', values: { read } }]);
}

function parseIdCard(text: string): Parsed | undefined {
  const folded = plain(text).replace(/[\s-]/g, '').toUpperCase();
  const [read] = /[0-9OILZSB]{17}[0-9XKOILZSB]/.exec(folded) ?? [];
  if (read === undefined) return undefined;
  if (checkIdCard(read).ok) return checkedValue(read);
  const swapped =
    read.slice(0, 17).replace(/[OILZSB]/g, (c) => digitLike[c] ?? c) +
    read.slice(17).replace('K', 'X');
  return checkIdCard(swapped).ok ? lookAlike(read, swapped) : undefined;
}

const digitLike: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};

function parseIcp(text: string): Parsed | undefined {
  const folded = plain(text)
    .replace(/\s/g, '')
    .replace(/[1lI]CP/i, 'ICP')
    .replace(/icp/i, 'ICP');
  const [read] = /[\u4E00-\u9FFF]ICP备\d{8,10}号(?:-\d{1,5})?/.exec(folded) ?? [];
  return read !== undefined && checkIcpNumber(read).ok ? sure(read) : undefined;
}

function parseCodeNumber(text: string): Parsed | undefined {
  const digits = plain(text).replace(/(?<=\d) (?=\d)/g, '');
  const [read] = new RegExp(`(?<!\\d)${CODE_NUMBER}(?!\\d)`).exec(digits) ?? [];
  return read === undefined ? undefined : sure(read);
}

function parseDomain(text: string): Parsed | undefined {
  const folded = plain(text)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const [read] =
    /(?:[\p{Script=Han}a-z0-9](?:[\p{Script=Han}a-z0-9-]{0,61}[\p{Script=Han}a-z0-9])?\.)+[\p{Script=Han}a-z]{2,}/u.exec(
      folded,
    ) ?? [];
  return read === undefined ? undefined : sure(read);
}
