import { describe, expect, it } from 'vitest';
import { exampleEvidence } from '@/lib/domain/season/example-evidence';
import type { MaterialKind } from './kinds';
import { factSchemaOf, validateFacts } from './schema-of-kind';

const whyNot = (kind: MaterialKind, field: string, value: unknown): string | undefined =>
  factSchemaOf(kind, field).safeParse(value).error?.issues[0]?.message;

describe('a stated value', () => {
  it.each<[MaterialKind, string, unknown]>([
    ['hosting-agreement', 'termEndsOn', '2028-02-29'],
    ['business-licence', 'termEndsOn', 'long-term'],
    ['business-licence', 'uscc', '91350100M000100Y43'],
    ['business-licence', 'uscc', '91350211M0000XUF46'],
    ['seat-photos', 'distinctPhotos', 0],
    ['signalling-check', 'maxOffsetSeconds', 30.5],
    ['icp-filing', 'filingNumber', '京ICP备10036305号-7'],
    ['icp-filing', 'domain', '样例.中国'],
    ['code-certificate', 'codeNumber', '95013'],
    ['legal-representative-id', 'idNumber', '11010519491231002X'],
  ])('%s %s may be %j', (kind, field, value) => {
    expect(whyNot(kind, field, value)).toBeUndefined();
  });

  it.each<[MaterialKind, string, unknown, string]>([
    ['hosting-agreement', 'termEndsOn', '2026-02-29', 'validation.date'],
    ['hosting-agreement', 'termEndsOn', 'long-term', 'validation.date'],
    ['business-licence', 'termEndsOn', '2026-06-31', 'validation.date'],
    ['business-licence', 'termEndsOn', 2030, 'validation.dayOrLongTerm'],
    ['business-licence', 'companyName', '  ', 'validation.required'],
    ['business-licence', 'companyName', '样'.repeat(201), 'validation.tooLong'],
    ['business-licence', 'uscc', '91350100M000100Y4Z', 'validation.uscc.impossible-letter'],
    ['seat-photos', 'distinctPhotos', '十', 'validation.wholeNumber'],
    ['seat-photos', 'distinctPhotos', -5, 'validation.tooSmall'],
    ['seat-photos', 'distinctPhotos', 1.5, 'validation.wholeNumber'],
    ['seat-photos', 'logoWall', 'yes', 'validation.yesNo'],
    ['shadow-inspection', 'score', 101, 'validation.tooLarge'],
    ['business-contract', 'contractType', 'sales', 'validation.choice'],
    ['icp-filing', 'filingNumber', '京ICP证030173号', 'validation.icpNumber.licence-not-filing'],
    ['icp-filing', 'domain', 'https://example.cn/a', 'validation.domainName'],
    ['code-certificate', 'codeNumber', '4001', 'validation.codeNumber.prefix'],
    ['legal-representative-id', 'idNumber', '110105194912310021', 'validation.idCard.check-digit'],
    ['social-insurance', 'staff', 'nobody', 'validation.staffList'],
  ])('%s %s may not be %j: %s', (kind, field, value, message) => {
    expect(whyNot(kind, field, value)).toBe(message);
  });
});

describe('the values of one material', () => {
  it('are right in the example', () => {
    const faults = exampleEvidence('样例云呼（北京）科技有限公司').flatMap(({ kind, facts }) =>
      validateFacts(kind, facts),
    );
    expect(faults).toEqual([]);
  });

  it('are named where they are wrong, deep inside a list too', () => {
    const staff = [{ name: '样例', idNumber: '1', roles: ['cook'], computerBachelor: 'no' }];
    const paths = validateFacts('social-insurance', { staff, colour: 'red', printedOn: null }).map(
      ({ path }) => path.join('.'),
    );
    expect(paths).toEqual([
      'staff.0.idNumber',
      'staff.0.roles.0',
      'staff.0.computerBachelor',
      'colour',
    ]);
  });
});
