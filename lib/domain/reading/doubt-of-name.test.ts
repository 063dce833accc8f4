import { describe, expect, it } from 'vitest';
import { drawnPart } from '@/tests/setup/drawn-page';
import { extractors } from './extractors';
import { HIGH_CERTAINTY } from './reading';

describe('a name recognised in a picture', () => {
  const representative = (name: string) =>
    extractors['business-licence'](
      drawnPart(`# 营业执照\n法定代表人   ${name}`, { origin: 'ocr', certainty: 0.99 }),
    ).find(({ field }) => field === 'legalRepresentative');

  it('is never highly certain where it begins with no surname', () => {
    expect(representative('张样例')?.certainty).toBeGreaterThanOrEqual(HIGH_CERTAINTY);
    const doubted = representative('军样例');
    expect(doubted?.certainty).toBeLessThan(HIGH_CERTAINTY);
    expect(doubted?.doubts.map(({ code }) => code)).toContain('unusual-name');
  });

  it('is proposed with the surname it looks like', () => {
    expect(representative('干样例')).toMatchObject({
      value: '于样例',
      doubts: [{ code: 'look-alike', values: { read: '干样例', proposed: '于样例' } }],
    });
    expect(representative('于样例')?.doubts).toEqual([]);
  });
});
