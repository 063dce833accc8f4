import { describe, expect, it } from 'vitest';
import { isNarrowed, portfolioQuerySchema, portfolioSearch } from './portfolio-query';

describe('the address of the portfolio', () => {
  it('is the whole list, worst first, when it says nothing or nonsense', () => {
    const bent = { q: ['a', 'b'], verdict: 'x', owner: '1', sort: '', page: '0', archived: 'yes' };
    const whole = portfolioQuerySchema.parse({});
    expect(portfolioQuerySchema.parse(bent)).toEqual(whole);
    expect(whole).toMatchObject({ q: '', sort: 'urgency', page: 1 });
    expect(isNarrowed(whole)).toBe(false);
    expect(portfolioSearch(whole)).toBe('');
  });

  it('keeps the conditions from page to page and starts over when they change', () => {
    const query = portfolioQuerySchema.parse({ q: '云鹿', verdict: 'ready', page: '3' });
    expect(isNarrowed(query)).toBe(true);
    const next = new URLSearchParams(portfolioSearch(query, { page: 4 }));
    expect(Object.fromEntries(next)).toEqual({ q: '云鹿', verdict: 'ready', page: '4' });
    expect(new URLSearchParams(portfolioSearch(query, { sort: 'name' })).has('page')).toBe(false);
  });
});
