import { Prisma } from '@/lib/generated/prisma/client';
import { civilDateSchema } from '@/lib/domain/civil-date';
import {
  PORTFOLIO_PAGE_SIZE,
  type PortfolioQuery,
  type PortfolioSort,
} from '@/lib/domain/portfolio/portfolio-query';
import type { Scope } from '@/lib/domain/tenancy/scope';
import type { Tx } from '@/lib/server/db/in-tenant';
import { verdictSchema, vetoOutcomesSchema } from '@/lib/server/seasons/queries';
import { z } from 'zod';

/** Clients stand with not-ready ones until a season says otherwise: nobody knows, and that is not safe. */
const URGENCY_WITHOUT_SEASON = 490;

const maybeDaySchema = civilDateSchema.nullable();

const sentenceSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** The part of a stored next action that a list shows. */
const nextActionSchema = z.object({
  ruleId: z.string(),
  kind: z.string().optional(),
  isVeto: z.boolean(),
  reason: sentenceSchema.optional(),
  remedy: sentenceSchema.optional(),
  startBy: civilDateSchema.optional(),
});

const rowSchema = z
  .object({
    clientId: z.uuid(),
    name: z.string(),
    province: z.string().nullable(),
    isSample: z.boolean(),
    archivedAt: z.date().nullable(),
    ownerMemberId: z.uuid().nullable(),
    ownerName: z.string().nullable(),
    licenceNumber: z.string().nullable(),
    seasonId: z.uuid().nullable(),
    year: z.number().nullable(),
    day: maybeDaySchema,
    verdict: verdictSchema.nullable(),
    score: z.number().nullable(),
    vetoes: vetoOutcomesSchema.nullable().catch(null),
    nextDeadlineDay: maybeDaySchema,
    nextAction: nextActionSchema.nullable().catch(null),
    touchedAt: z.date(),
    total: z.bigint(),
  })
  .transform(({ total: _total, ...row }) => row);

export type PortfolioRow = z.infer<typeof rowSchema>;

export interface PortfolioPage {
  readonly rows: readonly PortfolioRow[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

/** One page of clients with where their current season stands: one statement, whatever the page. */
export async function portfolioPage(
  tx: Tx,
  scope: Scope,
  query: PortfolioQuery,
): Promise<PortfolioPage> {
  const first = await rowsFrom(tx, scope, query, (query.page - 1) * PORTFOLIO_PAGE_SIZE);
  // A page past the end (clients were archived meanwhile) is the first page, not an empty list.
  const isPastEnd = first.length === 0 && query.page > 1;
  const found = isPastEnd ? await rowsFrom(tx, scope, query, 0) : first;
  const total = Number(found[0]?.total ?? 0);
  return {
    rows: found.map((row) => rowSchema.parse(row)),
    total,
    page: isPastEnd ? 1 : query.page,
    pageCount: Math.ceil(total / PORTFOLIO_PAGE_SIZE),
  };
}

export interface PortfolioOwner {
  readonly memberId: string;
  readonly name: string;
}

/** Members a client can be given to. */
export async function portfolioOwners(tx: Tx, scope: Scope): Promise<PortfolioOwner[]> {
  const members = await tx.member.findMany({
    where: { orgId: scope.orgId, removedAt: null, role: { not: 'viewer' } },
    include: { user: { select: { name: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return members.map((member) => ({ memberId: member.id, name: member.user.name }));
}

/** Whether the workspace has any client at all, archived ones included. */
export async function hasClients(tx: Tx, scope: Scope): Promise<boolean> {
  return (
    (await tx.client.findFirst({ where: { orgId: scope.orgId }, select: { id: true } })) !== null
  );
}

type FoundRow = { readonly total: bigint };

/** The current season of a client is that of its latest year; of several licences the worst. */
function rowsFrom(tx: Tx, scope: Scope, query: PortfolioQuery, offset: number) {
  return tx.$queryRaw<FoundRow[]>`
    WITH page AS MATERIALIZED (
      SELECT c.id, c.name, c.province, c.is_sample, c.archived_at, c.owner_member_id, c.updated_at,
        cur.season_id, cur.licence_id, cur.year, cur.updated_at AS season_updated_at, cur.day,
        cur.verdict, cur.score, cur.vetoes, cur.next_deadline_day, cur.next_action,
        coalesce(cur.urgency, ${URGENCY_WITHOUT_SEASON}) AS urgency,
        count(*) OVER () AS total
      FROM client c
      LEFT JOIN LATERAL (
        SELECT s.id AS season_id, s.licence_id, s.year, s.updated_at, st.day, st.verdict, st.score,
          st.vetoes, st.next_deadline_day, st.next_action, st.urgency
        FROM season s
        LEFT JOIN season_standing st ON st.season_id = s.id AND st.org_id = s.org_id
        WHERE s.org_id = ${scope.orgId}::uuid AND s.client_id = c.id AND s.archived_at IS NULL
        ORDER BY s.year DESC, st.urgency DESC NULLS LAST, s.id
        LIMIT 1
      ) cur ON true
      WHERE c.org_id = ${scope.orgId}::uuid AND ${conditions(query)}
      ORDER BY ${orders[query.sort]}, c.id
      LIMIT ${PORTFOLIO_PAGE_SIZE} OFFSET ${offset}
    )
    SELECT c.id AS "clientId", c.name, c.province, c.is_sample AS "isSample",
      c.archived_at AS "archivedAt", c.owner_member_id AS "ownerMemberId", u.name AS "ownerName",
      (SELECT min(l.number) FROM licence l
        WHERE l.org_id = ${scope.orgId}::uuid AND l.client_id = c.id
          AND (l.id = c.licence_id OR (c.licence_id IS NULL AND l.archived_at IS NULL))
      ) AS "licenceNumber",
      c.season_id AS "seasonId", c.year, c.day::text AS day, c.verdict, c.score, c.vetoes,
      c.next_deadline_day::text AS "nextDeadlineDay", c.next_action AS "nextAction",
      greatest(c.updated_at, c.season_updated_at, touched.at) AS "touchedAt", c.total
    FROM page c
    LEFT JOIN member m ON m.org_id = ${scope.orgId}::uuid AND m.id = c.owner_member_id
    LEFT JOIN "user" u ON u.id = m.user_id
    LEFT JOIN LATERAL (
      SELECT greatest(max(r.created_at), max(f.updated_at)) AS at
      FROM material_slot ms
      JOIN revision r ON r.org_id = ms.org_id AND r.slot_id = ms.id
      LEFT JOIN fact f ON f.org_id = r.org_id AND f.revision_id = r.id
      WHERE ms.org_id = ${scope.orgId}::uuid AND ms.season_id = c.season_id
    ) touched ON true
    ORDER BY ${pageOrders[query.sort]}, c.id`;
}

function conditions(query: PortfolioQuery): Prisma.Sql {
  const parts = [
    query.archived === undefined
      ? Prisma.sql`c.archived_at IS NULL`
      : Prisma.sql`c.archived_at IS NOT NULL`,
    ...(query.q === '' ? [] : [matches(query.q)]),
    ...(query.province === undefined ? [] : [Prisma.sql`c.province = ${query.province}`]),
    ...(query.owner === undefined ? [] : [ownedBy(query.owner)]),
    ...(query.verdict === undefined ? [] : [standsAt(query.verdict)]),
  ];
  return Prisma.join(parts, ' AND ');
}

function matches(text: string): Prisma.Sql {
  const pattern = `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
  return Prisma.sql`(c.name ILIKE ${pattern} OR c.uscc ILIKE ${pattern} OR EXISTS (
    SELECT 1 FROM licence l
    WHERE l.org_id = c.org_id AND l.client_id = c.id AND l.number ILIKE ${pattern}))`;
}

const ownedBy = (owner: string): Prisma.Sql =>
  owner === 'none'
    ? Prisma.sql`c.owner_member_id IS NULL`
    : Prisma.sql`c.owner_member_id = ${owner}::uuid`;

const standsAt = (verdict: string): Prisma.Sql =>
  verdict === 'no-season'
    ? Prisma.sql`cur.season_id IS NULL`
    : Prisma.sql`cur.verdict = ${verdict}`;

const orders: Record<PortfolioSort, Prisma.Sql> = {
  urgency: Prisma.sql`urgency DESC, c.name`,
  deadline: Prisma.sql`cur.next_deadline_day ASC NULLS LAST, urgency DESC, c.name`,
  score: Prisma.sql`cur.score ASC NULLS FIRST, urgency DESC, c.name`,
  name: Prisma.sql`c.name`,
};

const pageOrders: Record<PortfolioSort, Prisma.Sql> = {
  urgency: Prisma.sql`c.urgency DESC, c.name`,
  deadline: Prisma.sql`c.next_deadline_day ASC NULLS LAST, c.urgency DESC, c.name`,
  score: Prisma.sql`c.score ASC NULLS FIRST, c.urgency DESC, c.name`,
  name: Prisma.sql`c.name`,
};
