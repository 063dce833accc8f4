import { checkUscc } from '@/lib/domain/identifiers/uscc';
import { checkIcpNumber } from '@/lib/domain/identifiers/icp';
import { checkLicenceNumber } from '@/lib/domain/identifiers/licence-number';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { boxOfSlice, segmentsOf, type Segment } from './layout/segments';
import { parseField } from './parse-field';
import type { Mention, MentionedFact } from './reading';
import { plain } from './text/plain';

/** What a document says in passing of facts other documents state too: for the consistency matrix. */
export function mentionsOf(document: PartOfDocument): Mention[] {
  const segments = document.pages.flatMap(segmentsOf);
  const found = [
    ...segments.flatMap(patternsIn),
    ...labelled.flatMap(({ fact, labels }) =>
      findValues(document, { labels, stops: allLabels }).flatMap((value) =>
        labelledMention(fact, value),
      ),
    ),
  ];
  const seen = new Set<string>();
  return found.filter(({ fact, value }) => {
    const key = `${fact} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const labelled: readonly { fact: MentionedFact; labels: readonly string[] }[] = [
  { fact: 'legal-representative', labels: ['法定代表人', '法人代表'] },
  { fact: 'address', labels: ['住所', '注册地址', '公司地址'] },
  { fact: 'filing-entity', labels: ['主办单位名称'] },
];
const allLabels = [
  '名称',
  '类型',
  '注册资本',
  '成立日期',
  '经营范围',
  '营业期限',
  '联系人',
  '联系电话',
  '电话',
  '邮编',
  '统一社会信用代码',
  '开户行',
  '账号',
  '签订日期',
  '日期',
  '地址',
  '传真',
  '授权代表',
];

function labelledMention(fact: MentionedFact, found: Found): Mention[] {
  const type = fact === 'filing-entity' ? 'entity-name' : 'text';
  const parsed = parseField({ type, maxLength: fact === 'address' ? 200 : 20 }, found.text);
  if (typeof parsed?.value !== 'string' || parsed.factor < 1) return [];
  if (fact === 'legal-representative' && !/^[\u4E00-\u9FFF·]{2,8}$/.test(parsed.value)) return [];
  return [
    { fact, value: parsed.value, place: found.place, certainty: found.certainty * found.quality },
  ];
}

interface Pattern {
  readonly fact: MentionedFact;
  readonly pattern: RegExp;
  readonly valueOf: (text: string) => string | undefined;
}

const patterns: readonly Pattern[] = [
  {
    fact: 'uscc',
    pattern: /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g,
    valueOf: (text) => {
      const check = checkUscc(text);
      return check.ok && check.warning === undefined ? check.value : undefined;
    },
  },
  {
    fact: 'filing-number',
    pattern: /[\u4E00-\u9FFF]ICP备\d{8,10}号(?:-\d{1,5})?/g,
    valueOf: (text) => (checkIcpNumber(text).ok ? text : undefined),
  },
  {
    fact: 'licence-number',
    pattern: /(?:合字|[\u4E00-\u9FFF])?[AB][12](?:[.·][AB][12])*-\d{8,9}/g,
    valueOf: (text) => {
      const check = checkLicenceNumber(text);
      return check.ok ? check.value : undefined;
    },
  },
  {
    fact: 'seats',
    pattern:
      /(?:坐席|座席|席位)(?:规模|数量|总数|数)?(?:为|共|:|：|不少于|约)? *(\d[\d,]{0,8})|(?<![\d,])(\d[\d,]{0,8}) *个?(?:坐席|座席|席位)/g,
    valueOf: (text) => /\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''),
  },
];

function patternsIn(segment: Segment): Mention[] {
  const folded = plain(segment.text);
  return patterns.flatMap(({ fact, pattern, valueOf }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const value = valueOf(match[0]);
      if (value === undefined) return [];
      const to = match.index + match[0].length;
      const box = boxOfSlice(segment, match.index, to);
      const text = segment.text.slice(match.index, to);
      return [
        { fact, value, place: { page: segment.page, box, text }, certainty: segment.certainty },
      ];
    }),
  );
}
