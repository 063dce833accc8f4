import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { MentionedFact } from '@/lib/domain/reading/reading';
import { matrixOf, type CaseRecord, type MatrixRow } from './matrix';
import {
  factOfField,
  type Statement,
  type StatementStanding,
  type StatingDocument,
} from './statement';

const NAME = '北京海棠呼叫服务有限公司';
const record: CaseRecord = {
  values: { 'company-name': NAME, seats: '500' },
  formerNames: [
    { name: '北京海棠信息有限公司', from: civilDate('2015-01-01'), until: civilDate('2020-06-30') },
  ],
};

const says = (
  fact: MentionedFact,
  value: string,
  standing: StatementStanding = 'confirmed',
): Statement => ({ fact, value, standing, field: null, readFrom: null });

const document = (kind: MaterialKind, ...statements: Statement[]): StatingDocument => ({
  slotId: kind,
  kind,
  label: null,
  ordinal: null,
  effectiveOn: civilDate('2019-03-01'),
  statements,
});

const rowOf = (rows: readonly MatrixRow[], fact: MentionedFact) =>
  rows.find((row) => row.fact === fact);
const answersOf = (...documents: StatingDocument[]) =>
  rowOf(matrixOf(record, documents), 'company-name')?.cells.map(({ answer }) => answer);

describe('the consistency matrix', () => {
  it.each([
    [NAME, { kind: 'identical' }],
    ['北京海棠呼叫服务有限公司 ', { kind: 'folded', folded: ['spaces'] }],
    ['北京海棠信息有限公司', { kind: 'former', inUse: 'yes' }],
    ['北京海棠呼叫服务有限公司上海分公司', { kind: 'different' }],
    ['海棠集团', { kind: 'different' }],
  ])('holds the name %s against the licence', (name, answer) => {
    expect(answersOf(document('business-licence', says('company-name', name)))).toEqual([answer]);
  });

  it('takes the party of a contract that is ours', () => {
    const contract = document(
      'business-contract',
      says('company-name', '上海某某银行'),
      says('company-name', NAME),
    );
    expect(answersOf(contract)).toEqual([{ kind: 'identical' }]);
  });

  it('lets no second name hide a wrong one on a certificate', () => {
    const certificate = document(
      'domain-certificate',
      says('company-name', NAME),
      says('company-name', '李某'),
    );
    expect(answersOf(certificate)).toEqual([{ kind: 'different' }]);
  });

  it('lets a passing mention decide only where nothing was stated', () => {
    const stated = says('company-name', '别家公司');
    const mention = says('company-name', NAME, 'mentioned');
    expect(answersOf(document('hosting-agreement', stated, mention))).toEqual([
      { kind: 'different' },
    ]);
    expect(answersOf(document('hosting-agreement', mention))).toEqual([{ kind: 'identical' }]);
  });

  it('leaves out what no document states, and says nothing of documents that are silent', () => {
    const rows = matrixOf(record, [document('articles-of-association', says('seats', '480'))]);
    expect(rows.map(({ fact }) => fact)).toEqual(['seats']);
    expect(rows[0]).toMatchObject({ differences: 1, expected: { from: 'record' } });
  });

  it('holds documents against the licence where the record is silent', () => {
    const rows = matrixOf({ values: {}, formerNames: [] }, [
      document('business-licence', says('legal-representative', '王样例')),
      document('legal-representative-id', says('legal-representative', '王例样')),
    ]);
    expect(rows[0]).toMatchObject({
      expected: { values: ['王样例'], from: 'documents' },
      differences: 1,
    });
    expect(rows[0]?.cells[1]).toMatchObject({ feeds: 'A2', answer: { kind: 'different' } });
  });

  it('knows sites of one filing entity by its number, and a domain with and without www', () => {
    const rows = matrixOf(record, [
      document('domain-certificate', says('domain', 'Example.cn')),
      document(
        'icp-filing',
        says('filing-number', '京ICP备10036305号-7'),
        says('filing-number', '京ICP备10036305号-1', 'mentioned'),
        says('domain', 'www.example.cn'),
        says('filing-entity', NAME),
      ),
    ]);
    expect(rows.map(({ fact, differences }) => [fact, differences])).toEqual([
      ['domain', 0],
      ['filing-entity', 0],
      ['filing-number', 0],
    ]);
  });

  it('compares no terms: each document has its own', () => {
    const rows = matrixOf(record, [
      document('hosting-agreement', says('term-end', '2027-01-01')),
      document('code-certificate', says('term-end', '2028-01-01')),
    ]);
    expect(rows[0]).toMatchObject({ isCompared: false, differences: 0 });
  });

  it.each([
    ['business-licence', 'companyName', 'company-name'],
    ['icp-filing', 'filingEntity', 'filing-entity'],
    ['business-licence', 'businessScope', undefined],
    ['call-records', 'firstDay', undefined],
  ] as const)('knows what %s.%s states', (kind, field, fact) => {
    expect(factOfField(kind, field)).toBe(fact);
  });
});
