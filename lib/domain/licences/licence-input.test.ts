import { describe, expect, it } from 'vitest';
import { editLicenceSchema, licenceFactsSchema, licenceNumberSchema } from './licence-input';

const licence = { number: '京B2-20212732', holderName: '云鹿（样例）', seats: '1000' };
const edit = { ...licence, id: '0190a0a0-0000-7000-8000-000000000000', version: 1 };

describe('a licence as a form takes it', () => {
  it.each(['京B2-20212732', '合字B2-20090007', 'A2.B1.B2-20100001', ' 京b2-20212732 '])(
    'takes the number %j',
    (number) => expect(licenceNumberSchema.safeParse(number).success).toBe(true),
  );

  it.each([
    ['合字B1-20130004', 'validation.licenceNumber.no-b2'],
    ['京B2', 'validation.licenceNumber.shape'],
    ['京C7.B2-20212732', 'validation.licenceNumber.shape'],
    ['', 'validation.required'],
  ])('refuses the number %j', (number, key) => {
    const message = licenceNumberSchema.safeParse(number).error?.issues[0]?.message;
    expect(message?.split('.').slice(0, 2)).toEqual(key.split('.').slice(0, 2));
  });

  it.each([
    ['2026-01-01', '2026-01-02', true],
    ['2026-01-01', '2026-01-01', false],
    ['2026-01-02', '2026-01-01', false],
  ])('issued on %s and expiring on %s is in order: %s', (issuedOn, expiresOn, inOrder) => {
    expect(licenceFactsSchema.safeParse({ ...licence, issuedOn, expiresOn }).success).toBe(inOrder);
  });

  it.each([
    ['2026-01-10', '2026-01-10', true],
    ['2026-01-10', '2026-01-09', false],
    [null, '2026-01-09', true],
  ])(
    'cancellation applied for on %s with the notice of %s is in order: %s',
    (applied, notice, ok) => {
      const input = { ...edit, cancellationAppliedOn: applied, cancellationNoticeOn: notice };
      expect(editLicenceSchema.safeParse(input).success).toBe(ok);
    },
  );

  it('accepts what it returns, because an action parses again', () => {
    const once = editLicenceSchema.parse({ ...edit, issuedOn: '', expiresOn: '2028-06-30' });
    expect(editLicenceSchema.parse(once)).toEqual(once);
  });
});
