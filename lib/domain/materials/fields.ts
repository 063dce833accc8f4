import type { MaterialKind } from './kinds';

/**
 * How one stated value is typed, checked and shown. The form, the schema, the command line and the
 * readers all work from this table.
 */
export type FieldType =
  | { readonly type: 'text'; readonly maxLength: number }
  | { readonly type: 'entity-name' }
  | { readonly type: 'day' }
  | { readonly type: 'day-or-long-term' }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit: 'seconds' | 'points';
    }
  | { readonly type: 'yes-no' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'uscc' }
  | { readonly type: 'id-card' }
  | { readonly type: 'icp-number' }
  | { readonly type: 'code-number' }
  | { readonly type: 'domain-name' }
  | { readonly type: 'staff-list' };

export type Field = FieldType & {
  readonly name: string;
  /** A person sees it with their own eyes (a stamp, a logo wall): never proposed by a machine as a yes. */
  readonly eyes?: true;
  /** Personal data: sealed at rest, masked on screen. */
  readonly sensitive?: true;
  /** May stay empty without making the row unknown. */
  readonly optional?: true;
};

const name = (field: string): Field => ({ name: field, type: 'entity-name' });
const text = (field: string, maxLength = 200): Field => ({ name: field, type: 'text', maxLength });
const day = (field: string): Field => ({ name: field, type: 'day' });
const endDay = (field: string): Field => ({ name: field, type: 'day-or-long-term' });
const count = (field: string, max = 100_000_000): Field => ({
  name: field,
  type: 'integer',
  min: 0,
  max,
});
const yesNo = (field: string): Field => ({ name: field, type: 'yes-no' });
const seen = (field: string): Field => ({ name: field, type: 'yes-no', eyes: true });
const optional = (field: Field): Field => ({ ...field, optional: true });

/** The values each kind states. Names are stable: facts, packs and tests use them. */
export const fieldsOfKind: Record<MaterialKind, readonly Field[]> = {
  'business-licence': [
    name('companyName'),
    { name: 'uscc', type: 'uscc' },
    text('legalRepresentative', 60),
    optional(text('companyType', 60)),
    optional(text('registeredCapital', 60)),
    optional(day('establishedOn')),
    endDay('termEndsOn'),
    optional(text('address')),
    text('businessScope', 4000),
  ],
  'legal-representative-id': [
    text('personName', 60),
    { name: 'idNumber', type: 'id-card', sensitive: true },
    endDay('validUntil'),
  ],
  'articles-of-association': [name('companyName'), seen('archiveQueryStamp'), day('queriedOn')],
  'domain-certificate': [
    { name: 'domain', type: 'domain-name' },
    name('registrant'),
    optional(text('registrar')),
    optional(day('registeredOn')),
    day('expiresOn'),
  ],
  'hosting-agreement': [
    name('customer'),
    name('provider'),
    optional(day('signedOn')),
    optional(day('termStartsOn')),
    day('termEndsOn'),
    optional(text('address')),
    seen('signedByBoth'),
  ],
  'call-records': [
    yesNo('hasCaller'),
    yesNo('hasCallee'),
    yesNo('hasStart'),
    yesNo('hasDuration'),
    day('firstDay'),
    day('lastDay'),
    count('longestRunDays', 10_000),
    optional(count('recordCount')),
  ],
  'seat-photos': [
    seen('logoWall'),
    seen('seatNumbers'),
    count('distinctPhotos', 100_000),
    { name: 'nearDuplicatesOfEarlierSeasons', type: 'integer', min: 0, max: 100_000, eyes: true },
  ],
  'business-contract': [
    name('partyA'),
    name('partyB'),
    {
      name: 'contractType',
      type: 'choice',
      options: ['customer-service-outsourcing', 'outbound-marketing', 'pure-sales', 'other'],
    },
    day('signedOn'),
    day('termStartsOn'),
    endDay('termEndsOn'),
    yesNo('mentionsCallCentreBusiness'),
    seen('signedByBoth'),
  ],
  'social-insurance': [
    name('unitName'),
    { name: 'paidThrough', type: 'choice', options: ['own-account', 'agency'] },
    day('printedOn'),
    text('verificationCode', 60),
    optional(text('queryNumber', 60)),
    { name: 'staff', type: 'staff-list', sensitive: true },
    count('backPaymentMarks', 100_000),
    count('monthsPaidLate', 100_000),
  ],
  'code-certificate': [
    { name: 'codeNumber', type: 'code-number' },
    name('holder'),
    optional(text('use')),
    optional(text('area')),
    optional(day('termStartsOn')),
    day('termEndsOn'),
  ],
  'complaint-rectification': [
    seen('hasRectificationReport'),
    seen('hasHandlingLedger'),
    count('complaintsInLedger', 100_000),
  ],
  'signalling-check': [
    text('carrier', 60),
    day('firstDay'),
    day('lastDay'),
    count('recordsCompared'),
    { name: 'maxOffsetSeconds', type: 'number', min: 0, max: 10_000_000, unit: 'seconds' },
    count('recordsUnknownToSignalling'),
  ],
  'icp-filing': [
    { name: 'filingNumber', type: 'icp-number' },
    name('filingEntity'),
    { name: 'domain', type: 'domain-name' },
    optional(day('queriedOn')),
  ],
  'code-renewal-receipt': [
    { name: 'codeNumber', type: 'code-number' },
    day('acceptedOn'),
    optional(text('receiptNumber', 60)),
  ],
  'outbound-whitelist': [text('platform', 100), day('startedOn')],
  'carrier-memorandum': [text('carrier', 60), day('signedOn'), seen('signedByBoth')],
  'complaint-rate-certificate': [
    text('issuer', 100),
    day('issuedOn'),
    yesNo('belowIndustryAverage'),
  ],
  'shadow-inspection': [
    day('heldOn'),
    { name: 'score', type: 'number', min: 0, max: 100, unit: 'points' },
    text('inspector', 60),
  ],
  'return-notice': [day('returnedOn'), text('reason', 1000)],
  'defence-statement': [name('companyName'), day('submittedOn')],
  'correction-report': [name('companyName'), day('submittedOn')],
  'compliance-audit-report': [text('auditor', 100), day('issuedOn')],
  'entity-change-application': [name('formerEntity'), name('newEntity'), day('submittedOn')],
  'merger-agreement': [text('parties', 300), day('signedOn'), seen('signedByBoth')],
};
