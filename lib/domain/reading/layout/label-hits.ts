import { plain } from '@/lib/domain/reading/text/plain';

/** A label in a text: from its first character to where its value may begin. */
export interface LabelHit {
  readonly from: number;
  readonly to: number;
  /** What it is called: the label and, where the note behind it is a label too, that. */
  readonly names: readonly string[];
  /** How plainly it is one: a colon, nothing or a gap behind it, the word 为, or the value itself. */
  readonly ending: 'colon' | 'bare' | 'gap' | 'is' | 'glued';
}

/** Labels of a form, ready to be found. */
export interface Vocabulary {
  readonly pattern: RegExp;
  readonly known: ReadonlyMap<string, string>;
}

const vocabularies = new Map<string, Vocabulary>();

export function vocabularyOf(labels: readonly string[]): Vocabulary {
  const key = labels.join(' ');
  const kept = vocabularies.get(key);
  if (kept !== undefined) return kept;
  const known = new Map(labels.map((label) => [compact(label), label]));
  const any = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const made = { pattern: new RegExp(any.join('|'), 'g'), known };
  vocabularies.set(key, made);
  return made;
}

/**
 * Every label in a text. Blanks inside one (名　　称), the note behind it (甲方（委托方）) and its English
 * (域名 Domain Name) do not hide it; a label within a longer word is none.
 */
export function labelHits(original: string, { pattern, known }: Vocabulary): LabelHit[] {
  const { text, at } = squeezed(original);
  const hits: LabelHit[] = [];
  let free = 0;
  for (const match of text.matchAll(pattern)) {
    const label = known.get(match[0]);
    const from = match.index;
    if (label === undefined || from < free) continue;
    const isBehindValue = from > 0 && VALUE_END.test(text.slice(Math.max(0, from - 6), from));
    if (!isBehindValue && !isStart(text, at, from)) continue;
    const hit = endOf(text, at, from, from + match[0].length);
    if (hit === undefined || (isBehindValue && hit.ending !== 'colon')) continue;
    const note = known.get(hit.note);
    free = hit.next;
    hits.push({
      from: at[from] ?? 0,
      to: at[hit.next] ?? original.length,
      names: note === undefined ? [label] : [label, note],
      ending: hit.ending,
    });
  }
  return hits;
}

/** A value a label with its colon may stand right behind, as a picture's reader runs them together. */
const VALUE_END = /(?:公司|\d{4}|[年月]\d{1,2}日)$/;

/** Only what surely is a label ends or refuses a value: one run into its value may be a word of another. */
export const startsWithLabel = (hits: readonly LabelHit[]): boolean =>
  hits.some(({ from, ending }) => from === 0 && ending !== 'glued' && ending !== 'is');

function isStart(text: string, at: readonly number[], from: number): boolean {
  const lead = text.slice(0, from);
  if (from === 0 || ORDINAL.test(lead)) return true;
  const hasGap = (at[from] ?? 0) - (at[from - 1] ?? 0) > 1;
  const isLatin = /[a-z]/.test(text.charAt(from));
  return (hasGap && !isLatin) || /[:;,。、()[\]/|*·”"\u3010\u3011；，]$/.test(lead);
}

/** 1. 、 （一） 第二条 ① and marks before a label. */
const ORDINAL =
  /^(?:[(]?[\d一二三四五六七八九十]{1,3}(?:\.\d{1,2})*[).、.]?|第[\d一二三四五六七八九十]{1,3}条[:]?|[①-⑳■□●◆★▪•*·-])+$/;

/** 住所 Domicile: whatever English words stand behind a Chinese label, alone or before the colon, name it too. */
export function withEnglish(hit: LabelHit, text: string): LabelHit {
  if (
    !(hit.ending === 'gap' || hit.ending === 'glued') ||
    !/[\u4E00-\u9FFF] *$/.test(text.slice(hit.from, hit.to))
  )
    return hit;
  const [words, colon = ''] = ENGLISH_WORDS.exec(text.slice(hit.to)) ?? [];
  if (words === undefined) return hit;
  return { ...hit, to: hit.to + words.length, ending: colon === '' ? 'bare' : 'colon' };
}

const ENGLISH_WORDS = /^ *\/?[A-Z]?[a-z][A-Za-z '&()./-]*(?:$|([:：]))/;

/** The name of a label nobody listed. */
export const LIKELY = '~';
const LONGEST = 16;

/** A label by its look: a segment, or what stands before its colon, whose words a pattern knows. */
export function likelyHit(text: string, like: RegExp): LabelHit | undefined {
  const [led, label = text] = /^([^:：]{2,40})[:：]/.exec(text) ?? [];
  const name = plain(label)
    .replace(/\([^()]*\)|\/?[A-Za-z][A-Za-z .&-]*$/g, '')
    .replace(/ /g, '')
    .replace(ORDINAL, '');
  if (name.length > LONGEST || !like.test(name)) return undefined;
  const to = led?.length ?? text.length;
  return { from: 0, to, names: [LIKELY], ending: to === text.length ? 'bare' : 'colon' };
}

function endOf(text: string, at: readonly number[], from: number, wordEnd: number) {
  const noted = NOTE.exec(text.slice(wordEnd));
  const isBracketed = text.charAt(from - 1) === '(' && text.charAt(wordEnd) === ')';
  const behind = isBracketed ? wordEnd + 1 : wordEnd + (noted?.[0].length ?? 0);
  const rest = text.slice(behind);
  const note = /^\(([^()]+)\)/.exec(noted?.[0] ?? '')?.[1] ?? '';
  if (rest === '') return { next: behind, note, ending: 'bare' } as const;
  if (rest.startsWith(':')) return { next: behind + 1, note, ending: 'colon' } as const;
  const hasGap = (at[behind] ?? 0) - (at[behind - 1] ?? 0) > 1;
  if (hasGap) return { next: behind, note, ending: 'gap' } as const;
  const is = /^(?:为|是)[:"“]?/.exec(rest)?.[0];
  if (is !== undefined) return { next: behind + is.length, note, ending: 'is' } as const;
  // 域名证书编号：… is another label, 名称、住所 a list of words.
  if (
    /^[\u4E00-\u9FFF]{1,8}:|^(?:时间|日期|编号|号码|地址|信息|证书|状态|类型|性质)|^[、,，;；.。)]|^及|^和|^或|^的/.test(
      rest,
    )
  )
    return undefined;
  if (wordEnd - from <= 2 && !RUN_ON.test(text.slice(from, wordEnd))) return undefined;
  return { next: behind, note, ending: 'glued' } as const;
}

/** Short labels of printed forms that a picture's reader runs into their values; others are words. */
const RUN_ON = /^(?:名称|类型|住所|住址|姓名|性别|民族|出生)$/;

/** Words of the English that forms print behind their labels. */
const ENGLISH = [
  'domain|name|names|registrant|registrar|registration|registered|date|time|expiration|expiry|expire',
  'expires|organization|organisation|sponsoring|holder|created|creation|owner|of|the|no|number|on|until',
  'valid|certificate|address|legal|representative|type|capital|established|establishment|term|scope',
  'business|status|unified|social|credit|code|licence|license|company|enterprise|person|period|validity',
  'contact|email|server|sex|gender|ethnicity|nationality|birth|issued|issuing|authority|by|id|from|to',
  'start|end|signed|signing|partya|partyb|party|customer|client|provider|supplier|service|location|dated|tel|phone',
  'site|room|facility|datacenter|center|centre|order|amount|currency|contract|agreement',
].join('|');
const NOTE = new RegExp(
  `^(?:\\([^()]{1,24}\\)|(?:名称|全称|姓名)(?=:|$)|\\/?(?:${ENGLISH})+(?![a-z0-9.-])|\\/[\u4E00-\u9FFF]{2,6}(?=:|$))+`,
);

/** Half-width lower-case characters without blanks, and where each stood; one more at the end. */
function squeezed(original: string): { text: string; at: number[] } {
  const folded = plain(original).toLowerCase();
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < folded.length; i += 1) {
    const character = folded.charAt(i);
    if (character === ' ') continue;
    text += character;
    at.push(i);
  }
  return { text, at };
}

const compact = (label: string): string => plain(label).replace(/ /g, '').toLowerCase();

const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
