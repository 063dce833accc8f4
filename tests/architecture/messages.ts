import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type Messages = { [key: string]: string | Messages };

/** Words that stay Latin in a Chinese sentence, and Chinese names that stay in an English one. */
const LATIN_TERMS =
  /\b(Xubei|English|PDF|Word|Excel|CSV|JSON|YAML|PNG|JPE?G|HEIC|ZIP|URL|API|ICP|OCR|SHA-256|UTC|Ctrl|Cmd|Shift|Enter|Esc|Tab|Postgre(s|SQL)|XUBEI_\w+|npm|Node(\.js)?)\b/g;
const CHINESE_NAMES = /续杯|简体中文|中文|样例/g;
const QUOTED = /《[^》]*》|“[^”]*”|「[^」]*」|\([^)]*\)|（[^）]*）|"[^"]*"/g;
const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const HALF_WIDTH = /[\u4e00-\u9fff”》）][,:;!?]|[,:;!?][\u4e00-\u9fff“《（]/;
const ADDRESS = /\b\S+@\S+\b|https?:\/\/\S+|\S*[/\\.]\S*\w/g;

/** `{ a: { b: 'x' } }` → `{ 'a.b': 'x' }` */
export function flatten(messages: Messages, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

/** Everything wrong between the two languages, one sentence for each. */
export function messageFaults(zhMessages: Messages, enMessages: Messages): string[] {
  const zh = flatten(zhMessages);
  const en = flatten(enMessages);
  return [
    ...Object.keys(zh).flatMap((key) => (key in en ? [] : [`${key}: missing in en`])),
    ...Object.keys(en).flatMap((key) => (key in zh ? [] : [`${key}: missing in zh-CN`])),
    ...Object.entries(zh).flatMap(([key, value]) => valueFaults(`${key} (zh-CN)`, value)),
    ...Object.entries(en).flatMap(([key, value]) => valueFaults(`${key} (en)`, value)),
    ...Object.entries(zh).flatMap(([key, value]) => pairFaults(key, value, en[key])),
    ...Object.entries(zh).flatMap(([key, value]) =>
      isUntranslated(value) ? [`${key} (zh-CN): not translated`] : [],
    ),
    ...Object.entries(zh).flatMap(([key, value]) =>
      HALF_WIDTH.test(words(value)) ? [`${key} (zh-CN): half-width punctuation`] : [],
    ),
    ...Object.entries(en).flatMap(([key, value]) =>
      hasStrayChinese(value) ? [`${key} (en): Chinese outside quotes`] : [],
    ),
  ];
}

function valueFaults(where: string, value: string): string[] {
  if (value.trim() === '') return [`${where}: empty`];
  return compile(value) === undefined ? [`${where}: does not compile`] : [];
}

function pairFaults(key: string, zh: string, en: string | undefined): string[] {
  const left = compile(zh);
  const right = en === undefined ? undefined : compile(en);
  if (left === undefined || right === undefined) return [];
  const [inZh, inEn] = [slots(left), slots(right)];
  return inZh === inEn ? [] : [`${key}: zh-CN takes [${inZh}], en takes [${inEn}]`];
}

function compile(value: string): MessageFormatElement[] | undefined {
  try {
    return parse(value);
  } catch {
    return undefined;
  }
}

/** Arguments, tags and the choices of a select; a plural form and a plain number are one slot. */
function slots(elements: MessageFormatElement[]): string {
  return [...new Set(slotsIn(elements))].sort().join(', ');
}

function slotsIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...slotsIn(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value];
    const inside = Object.values(element.options).flatMap(({ value }) => slotsIn(value));
    if (element.type === TYPE.plural) return [element.value, ...inside];
    const choices = Object.keys(element.options).map((option) => `${element.value}=${option}`);
    return [element.value, ...choices, ...inside];
  });
}

function isUntranslated(value: string): boolean {
  const said = words(value).replace(LATIN_TERMS, ' ').replace(ADDRESS, ' ');
  if (/[A-Za-z]{2,}(\s+[A-Za-z]{2,}){2,}/.test(said)) return true;
  return !CJK.test(said) && /[a-z]{2,}/.test(said);
}

const hasStrayChinese = (value: string) =>
  CJK.test(words(value).replace(QUOTED, ' ').replace(CHINESE_NAMES, ' '));

function words(value: string): string {
  const elements = compile(value);
  return elements === undefined ? value : literals(elements).join(' ');
}

function literals(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type === TYPE.tag) return literals(element.children);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    return Object.values(element.options).flatMap(({ value: option }) => literals(option));
  });
}
