import { describe, expect, it } from 'vitest';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { materialKinds } from '@/lib/domain/materials/kinds';
import { proposedFields } from './carry-over';

describe('what may be proposed again next year', () => {
  it('never holds what a person must see, nor personal data', () => {
    const proposed = materialKinds.flatMap((kind) =>
      fieldsOfKind[kind].filter((field) => proposedFields(kind).includes(field.name)),
    );
    expect(proposed.length).toBeGreaterThan(10);
    expect(proposed.filter((field) => field.eyes || field.sensitive)).toEqual([]);
  });

  it.each(['seat-photos', 'call-records', 'social-insurance', 'signalling-check'] as const)(
    'holds nothing of %s',
    (kind) => expect(proposedFields(kind)).toEqual([]),
  );
});
