import { describe, expect, it } from 'vitest';
import type { SlotFact } from '@/lib/domain/materials/slot';
import type { ShownProposal } from '@/lib/domain/reading/shown';
import { reviewItems, unreadFields } from './review-items';

const kind = 'articles-of-association';

describe('what is to be answered in a slot', () => {
  it('comes in the order of the form, with what only eyes can see among it', () => {
    const items = reviewItems(kind, [proposal('queriedOn'), proposal('companyName')], []);
    expect(items.map(({ field, proposal: read }) => [field.name, read !== undefined])).toEqual([
      ['companyName', true],
      ['archiveQueryStamp', false],
      ['queriedOn', true],
    ]);
  });

  it('leaves out what somebody has seen and confirmed', () => {
    expect(reviewItems(kind, [], [fact('archiveQueryStamp', true)])).toEqual([]);
    expect(reviewItems(kind, [], [fact('archiveQueryStamp', false)])).toHaveLength(1);
  });

  it('names what must be answered and was not read', () => {
    const names = unreadFields(kind, [proposal('companyName')], []).map(({ name }) => name);
    expect(names).toEqual(['queriedOn']);
    expect(unreadFields(kind, [proposal('companyName')], [fact('queriedOn', false)])).toEqual([]);
  });
});

const proposal = (field: string): ShownProposal => ({
  id: field,
  field,
  fileId: 'f',
  value: '样例',
  place: { page: 1, box: null, text: '样例' },
  certainty: 0.95,
  doubts: [],
  others: [],
});

const fact = (name: string, isConfirmed: boolean): SlotFact => ({
  name,
  value: true,
  version: 1,
  confirmed: isConfirmed ? { by: '样例甲', at: '2026-11-24T00:00:00Z' } : null,
  updatedBy: null,
  updatedAt: '2026-11-24T00:00:00Z',
});
