import { describe, expect, it } from 'vitest';
import { civilDate, type CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { Companies, DocumentPart, DocumentReading } from './reading';
import { sortFile, sureKind, warningsOf, type SortCase, type SortSlot } from './sort-file';

const place = { page: 1, box: null, text: '样例' };
const OURS = '云鹿通信（样例）有限公司';

const partOf = (
  kind: MaterialKind | null,
  values: Record<string, string> = {},
  more: Partial<DocumentPart> & { certainty?: number } = {},
): DocumentPart => ({
  firstPage: 1,
  lastPage: 1,
  classification: { kind, certainty: more.certainty ?? 0.95, reasons: [], candidates: [] },
  proposals: Object.entries(values).map(([field, value]) => ({
    field,
    value,
    place,
    certainty: 0.95,
    doubts: [],
    others: [],
  })),
  mentions: [],
  companies: { claimed: [], named: [] },
  datedOn: null,
  ...more,
});
const readingOf = (...parts: DocumentPart[]): DocumentReading => ({
  parts,
  pages: [],
  complete: true,
  notes: [],
});
const slot = (kind: MaterialKind, more: Partial<SortSlot> = {}): SortSlot => ({
  id: kind,
  kind,
  state: 'empty',
  keys: [],
  ...more,
});
const caseOf = (slots: SortSlot[], more: Partial<SortCase> = {}): SortCase => ({
  seasonYear: 2026,
  names: [OURS],
  formerNames: [],
  slots,
  usedInYear: null,
  ...more,
});
const codesOf = (sorted: ReturnType<typeof sortFile>) =>
  'reasons' in sorted ? sorted.reasons.map(({ code }) => code) : [];

const licence = slot('business-licence');

describe('sorting a file', () => {
  it('files one document of a kind, of this company, into its empty slot', () => {
    const sorted = sortFile(
      readingOf(partOf('business-licence', { companyName: OURS })),
      caseOf([licence]),
    );
    expect(sorted).toMatchObject({ kind: 'business-licence', slotId: 'business-licence' });
  });

  it('files a name that differs in width and spaces only', () => {
    const part = partOf('business-licence', { companyName: '云鹿通信(样例) 有限公司' });
    expect(sortFile(readingOf(part), caseOf([licence]))).toMatchObject({ slotId: licence.id });
  });

  it('files a former name of the company', () => {
    const part = partOf('business-licence', { companyName: '老鹿通信（样例）有限公司' });
    const known = caseOf([licence], { formerNames: [{ name: '老鹿通信（样例）有限公司' }] });
    expect(sortFile(readingOf(part), known)).toMatchObject({ slotId: licence.id });
  });

  it.each([
    [0.799, ['not-sure']],
    [0.8, []],
  ])('needs certainty of four fifths: %f', (certainty, codes) => {
    const part = partOf('business-licence', {}, { certainty });
    expect(codesOf(sortFile(readingOf(part), caseOf([licence])))).toEqual(codes);
  });

  it('does not file what is of no kind', () => {
    expect(codesOf(sortFile(readingOf(partOf(null)), caseOf([licence])))).toEqual(['not-sure']);
  });

  it('does not file what has no text, or no page', () => {
    const silent = partOf(
      null,
      {},
      {
        classification: {
          kind: null,
          certainty: 0,
          reasons: [{ code: 'no-text', found: [] }],
          candidates: [],
        },
      },
    );
    expect(codesOf(sortFile(readingOf(silent), caseOf([licence])))).toEqual(['unreadable']);
    expect(codesOf(sortFile(readingOf(), caseOf([licence])))).toEqual(['unreadable']);
  });

  it('lets photos that only their folder names wait, and says why', () => {
    const photo = partOf(
      'seat-photos',
      {},
      {
        classification: {
          kind: 'seat-photos',
          certainty: 0.85,
          reasons: [
            { code: 'no-text', found: [] },
            { code: 'folder', found: ['坐席'] },
          ],
          candidates: [],
        },
      },
    );
    const known = caseOf([slot('seat-photos')]);
    expect(codesOf(sortFile(readingOf(photo), known))).toEqual(['only-named']);
    expect(codesOf(sortFile(readingOf(photo), { ...known, usedInYear: 2025 }))).toEqual([
      'only-named',
      'earlier-season',
    ]);
  });

  it('never splits a file by itself, and says how many documents it holds', () => {
    const reading = readingOf(partOf('business-licence'), partOf('articles-of-association'));
    expect(sortFile(reading, caseOf([licence]))).toEqual({
      reasons: [{ code: 'several-documents', values: { count: 2 } }],
    });
  });

  it('does not file a document of another company', () => {
    const part = partOf('business-licence', { companyName: '别家通信（样例）有限公司' });
    expect(sortFile(readingOf(part), caseOf([licence]))).toEqual({
      reasons: [
        {
          code: 'other-company',
          values: { found: '别家通信（样例）有限公司', expected: OURS },
        },
      ],
    });
  });

  it.each([
    [
      'signed by another company',
      ['别家通信（样例）有限公司'],
      ['别家通信（样例）有限公司'],
      ['other-company'],
    ],
    ['signed by a carrier, about us', ['某运营商（样例）有限公司'], [`兹证明${OURS}`], []],
    ['about us by a former name', ['某运营商（样例）有限公司'], ['老鹿通信(样例)有限公司'], []],
    ['signed by nobody', [], ['别家通信（样例）有限公司'], []],
  ])('looks at whose a letter without a field for it is: %s', (_what, claimed, named, codes) => {
    const part = partOf('signalling-check', {}, { companies: { claimed, named } });
    const known = caseOf([slot('signalling-check')], {
      formerNames: [{ name: '老鹿通信（样例）有限公司' }],
    });
    expect(codesOf(sortFile(readingOf(part), known))).toEqual(codes);
  });

  it('does not go by a name it could hardly read', () => {
    const part = partOf('business-licence', { companyName: '林样例' });
    const unsure = {
      ...part,
      proposals: part.proposals.map((one) => ({ ...one, certainty: 0.47 })),
    };
    const codes = (companies: Companies) =>
      codesOf(sortFile(readingOf({ ...unsure, companies }), caseOf([licence])));
    expect(codes({ claimed: [], named: [] })).toEqual(['company-unclear']);
    expect(codes({ claimed: [], named: [`名称${OURS}`] })).toEqual([]);
    const other = '别家通信（样例）有限公司';
    expect(codes({ claimed: [other], named: [other] })).toEqual(['other-company']);
  });

  it('takes a branch for another company', () => {
    const part = partOf('business-licence', { companyName: `${OURS}上海分公司` });
    expect(codesOf(sortFile(readingOf(part), caseOf([licence])))).toEqual(['other-company']);
  });

  it('files a contract that names the company as either party', () => {
    const contract = slot('business-contract');
    for (const values of [
      { partyA: '买家（样例）', partyB: OURS },
      { partyA: OURS, partyB: '买家（样例）' },
    ]) {
      const sorted = sortFile(readingOf(partOf('business-contract', values)), caseOf([contract]));
      expect(sorted).toMatchObject({ slotId: contract.id });
    }
  });

  it.each<[string, MaterialKind, Record<string, string>, string | null, string[]]>([
    ['printed before last window closed', 'social-insurance', {}, '2025-06-30', ['earlier-season']],
    ['printed the day after', 'social-insurance', {}, '2025-07-01', []],
    ['licence issued years ago', 'business-licence', {}, '2019-01-01', []],
    ['code ran out', 'code-certificate', { termEndsOn: '2025-12-31' }, null, ['earlier-season']],
    ['code runs out this year', 'code-certificate', { termEndsOn: '2026-01-01' }, null, []],
    ['contract of the year inspected', 'business-contract', { termEndsOn: '2025-01-01' }, null, []],
    ['older contract', 'business-contract', { termEndsOn: '2024-12-31' }, null, ['earlier-season']],
    ['no end', 'legal-representative-id', { validUntil: 'long-term' }, null, []],
  ])('looks at the day: %s', (_what, kind, values, dated, codes) => {
    const datedOn: CivilDate | null = dated === null ? null : civilDate(dated);
    const part = partOf(kind, values, { datedOn });
    expect(codesOf(sortFile(readingOf(part), caseOf([slot(kind)])))).toEqual(codes);
  });

  it('does not file bytes that were filed in an earlier season', () => {
    const sorted = sortFile(
      readingOf(partOf('business-licence')),
      caseOf([licence], { usedInYear: 2025 }),
    );
    expect(sorted).toEqual({ reasons: [{ code: 'earlier-season', values: { day: 2025 } }] });
  });

  it('puts nothing over what a person confirmed', () => {
    const known = caseOf([slot('business-licence', { state: 'answered' })]);
    expect(codesOf(sortFile(readingOf(partOf('business-licence')), known))).toEqual([
      'already-answered',
    ]);
  });

  it('adds a second file to an unconfirmed slot of a kind that has one', () => {
    const known = caseOf([slot('business-licence', { state: 'open' })]);
    expect(sortFile(readingOf(partOf('business-licence')), known)).toMatchObject({
      slotId: 'business-licence',
    });
  });

  it('opens a new slot for another document of a kind that has several', () => {
    const known = caseOf([slot('domain-certificate', { state: 'open', keys: ['a.example.cn'] })]);
    const other = partOf('domain-certificate', { domain: 'b.example.cn' });
    const same = partOf('domain-certificate', { domain: 'A.example.cn' });
    expect(sortFile(readingOf(other), known)).toMatchObject({ slotId: null });
    expect(sortFile(readingOf(same), known)).toMatchObject({ slotId: 'domain-certificate' });
  });

  it('tells contracts apart by whom they are with, not by the company itself', () => {
    const known = caseOf([
      slot('business-contract', { state: 'answered', keys: ['买家甲（样例）'] }),
    ]);
    const other = partOf('business-contract', { partyA: '买家乙（样例）', partyB: OURS });
    const same = partOf('business-contract', { partyA: '买家甲（样例）', partyB: OURS });
    expect(sortFile(readingOf(other), known)).toMatchObject({ slotId: null });
    expect(codesOf(sortFile(readingOf(same), known))).toEqual(['already-answered']);
  });
});

describe('a file in a slot', () => {
  it('is warned of when it is of another company', () => {
    const part = partOf('business-licence', { companyName: '别家通信（样例）有限公司' });
    expect(warningsOf(part, caseOf([])).map(({ code }) => code)).toEqual(['other-company']);
  });

  it('is left alone when it fits', () => {
    const part = partOf('business-licence', { companyName: OURS });
    expect(warningsOf(part, caseOf([]))).toEqual([]);
  });

  it.each([
    [0.8, 'social-insurance'],
    [0.799, null],
  ])('is surely of a kind from %f', (certainty, kind) => {
    expect(sureKind(partOf('social-insurance', {}, { certainty }).classification)).toBe(kind);
  });
});
