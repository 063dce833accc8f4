import { describe, expect, it } from 'vitest';
import { auditActions, auditSubjects } from '@/lib/domain/audit/action';
import en from '@/lib/i18n/messages/en.json';
import zh from '@/lib/i18n/messages/zh-CN.json';
import { houseFiles, isCode, isTest, type HouseFile } from './house-files';
import { messageUses } from './message-keys';
import { flatten, messageFaults, type Messages } from './messages';

const house = houseFiles(['app', 'components', 'lib', 'scripts']).filter((file) => !isTest(file));

describe('the messages', () => {
  it('are complete, alike and translated in both languages', () => {
    expect(messageFaults(zh, en)).toEqual([]);
  });

  it('hold every key the code says', () => {
    expect(house.filter(isCode).flatMap((file) => unknownKeys(file, zh))).toEqual([]);
  });

  it('hold a sentence for every action and subject of the audit log, and for no other', () => {
    expect(Object.keys(flatten(zh.audit.actions)).sort()).toEqual([...auditActions].sort());
    expect(Object.keys(flatten(zh.audit.subjects)).sort()).toEqual([...auditSubjects].sort());
  });

  it('hold no namespace nobody uses', () => {
    const texts = house.filter(({ path }) => !path.endsWith('.json'));
    expect(Object.keys(zh).filter((namespace) => !isUsed(namespace, texts))).toEqual([]);
  });
});

describe('a fault in the messages', () => {
  it.each<[string, Messages, Messages]>([
    ['a: missing in en', { a: '甲', b: '乙' }, { b: 'B' }],
    ['a.b: missing in zh-CN', {}, { a: { b: 'B' } }],
    ['a (zh-CN): empty', { a: ' ' }, { a: 'A' }],
    ['a (en): empty', { a: '甲' }, { a: '' }],
    ['a (en): does not compile', { a: '甲' }, { a: 'A {b' }],
    ['a (zh-CN): does not compile', { a: '甲 {n, plural, one {x}}' }, { a: 'A' }],
    ['a: zh-CN takes [n], en takes [m]', { a: '甲{n}' }, { a: 'A {m}' }],
    ['a: zh-CN takes [], en takes [<b>]', { a: '甲' }, { a: '<b>A</b>' }],
    [
      'a: zh-CN takes [k, k=other], en takes [k, k=other, k=x]',
      { a: '{k, select, other {甲}}' },
      { a: '{k, select, x {X} other {A}}' },
    ],
    ['a (zh-CN): not translated', { a: 'Upload files' }, { a: 'Upload files' }],
    ['a (zh-CN): not translated', { a: '请 drop your files 到此' }, { a: 'Drop' }],
    ['a (zh-CN): half-width punctuation', { a: '没有保存,请重试' }, { a: 'Not saved' }],
    ['a (en): Chinese outside quotes', { a: '年检' }, { a: 'The 年检 of this year' }],
    ['a (en): Chinese outside quotes', { a: '年检' }, { a: 'Inspection。' }],
  ])('is seen: %s', (fault, zhPart, enPart) => {
    expect(messageFaults(zhPart, enPart)).toEqual([fault]);
  });

  it.each<[string, string]>([
    ['续杯 Xubei', 'Xubei 续杯'],
    ['还剩 {n} 天', '{n, plural, one {# day} other {# days}} left'],
    ['请上传 PDF 或 Excel 文件', 'Upload a PDF or an Excel file'],
    ['见《电信条例》', 'See the Telecom Regulations 《电信条例》 (条例)'],
    ['{name}', '{name}'],
    ['PDF', 'PDF'],
    ['English', 'English'],
  ])('is not imagined in “%s” and “%s”', (zhText, enText) => {
    expect(messageFaults({ a: zhText }, { a: enText })).toEqual([]);
  });
});

describe('a key the code says', () => {
  it.each([
    ["const t = useTranslations('a'); t('lost');"],
    ["const t = await getTranslations('a'); t.rich('lost');"],
    ["const t = await getTranslations({ locale, namespace: 'a' }); t('lost');"],
    ["const [x, t] = await Promise.all([load(), getTranslations('a')]); t('lost');"],
    ["const t = useTranslations(); t('a.lost');"],
    ["const t = useTranslations('a'); t(`lost.${x}`);"],
    [
      "function F() { const t = useTranslations('a'); t('lost'); } function G() { const t = useTranslations('b'); }",
    ],
  ])('is missed when it is not written: %s', (text) => {
    const [fault] = unknownKeys({ path: 'x.tsx', text }, { a: { b: '甲' }, b: { lost: '乙' } });
    expect(fault).toMatch(/^x\.tsx:1: a\.lost/);
  });

  it.each([
    ["const t = useTranslations('a'); t('b');"],
    ["const t = useTranslations('a'); t(`b${x}`); t(code);"],
    ["const t = useTranslations(namespace); t('lost');"],
    ["t('lost');"],
  ])('is not missed when it is written or computed: %s', (text) => {
    expect(unknownKeys({ path: 'x.tsx', text }, { a: { b: '甲' } })).toEqual([]);
  });

  it('keeps a namespace in use, in code or in a rule pack', () => {
    const code = { path: 'x.tsx', text: "useTranslations('a.b')" };
    const pack = { path: 'p.yaml', text: 'reason: c.late' };
    expect(['a', 'b', 'c', 'd'].map((name) => isUsed(name, [code, pack]))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

function unknownKeys(file: HouseFile, messages: Messages) {
  const keys = Object.keys(flatten(messages));
  return messageUses(file)
    .filter(
      ({ key, isWhole }) =>
        !keys.some((known) => (isWhole ? known === key : known.startsWith(key))),
    )
    .map(({ path, line, key }) => `${path}:${line}: ${key}`);
}

function isUsed(namespace: string, files: HouseFile[]) {
  const asked = new RegExp(`(Translations\\(|namespace:)\\s*['"\`]${namespace}['"\`.]`);
  const said = new RegExp(`['"\`\\s]${namespace}\\.[A-Za-z$]`);
  return files.some(({ text }) => asked.test(text) || said.test(text));
}
