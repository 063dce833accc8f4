import { z } from 'zod';
import { provinces } from '@/lib/domain/identifiers/province';
import { verdicts } from '@/lib/domain/season/standing';

export const PORTFOLIO_PAGE_SIZE = 50;

/** What the list can be ordered by; worst first is the default. */
export const portfolioSorts = ['urgency', 'deadline', 'score', 'name'] as const;
export type PortfolioSort = (typeof portfolioSorts)[number];

/** A client stands where its current season stands; one without a season is unknown. */
export const portfolioVerdicts = [...verdicts, 'no-season'] as const;
export type PortfolioVerdict = (typeof portfolioVerdicts)[number];

/** What the address of the list says. Anything malformed falls back to the whole list, worst first. */
export const portfolioQuerySchema = z.object({
  q: z.string().trim().max(100).catch(''),
  verdict: z.enum(portfolioVerdicts).optional().catch(undefined),
  owner: z
    .union([z.literal('none'), z.uuid()])
    .optional()
    .catch(undefined),
  province: z.enum(provinces).optional().catch(undefined),
  archived: z.literal('1').optional().catch(undefined),
  sort: z.enum(portfolioSorts).catch('urgency'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PortfolioQuery = z.infer<typeof portfolioQuerySchema>;

/** The query string of a list: defaults left out, and back on page 1 unless the page is what changed. */
export function portfolioSearch(
  query: PortfolioQuery,
  change: Partial<PortfolioQuery> = {},
): string {
  const next = { ...query, page: 1, ...change };
  const parts = Object.entries({
    q: next.q || undefined,
    verdict: next.verdict,
    owner: next.owner,
    province: next.province,
    archived: next.archived,
    sort: next.sort === 'urgency' ? undefined : next.sort,
    page: next.page === 1 ? undefined : String(next.page),
  }).filter((part): part is [string, string] => part[1] !== undefined);
  return parts.length === 0 ? '' : `?${new URLSearchParams(parts).toString()}`;
}

/** Whether anything but order and page narrows the list. */
export const isNarrowed = (query: PortfolioQuery): boolean =>
  query.q !== '' ||
  query.verdict !== undefined ||
  query.owner !== undefined ||
  query.province !== undefined ||
  query.archived !== undefined;
