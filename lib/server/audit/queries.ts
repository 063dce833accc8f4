import {
  endWalk,
  startOfWalk,
  walkOn,
  type ChainFault,
  type ChainWalk,
} from '@/lib/domain/audit/verify';
import { auditPageSize, type AuditFilter } from '@/lib/domain/audit/audit-filter';
import type { ChainEntry, ChainTail } from '@/lib/domain/audit/entry';
import { addDays, startOfDay } from '@/lib/domain/civil-date';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { chainEntryOf } from './chain-entry';
import { sha256 } from './sha256';
import { isSealed, lockTail, tailOf } from './tail';

export interface AuditPage {
  readonly entries: readonly ChainEntry[];
  readonly total: number;
}

/** One page of the log, the newest entry first. */
export const listAudit = (scope: Scope, filter: AuditFilter): Promise<AuditPage> =>
  inTenant(scope, async (tx) => {
    const where = whereOf(scope, filter);
    const rows = await tx.auditEntry.findMany({
      where,
      orderBy: { seq: 'desc' },
      skip: (filter.page - 1) * auditPageSize,
      take: auditPageSize,
    });
    return { entries: rows.map(chainEntryOf), total: await tx.auditEntry.count({ where }) };
  });

export interface AuditChoices {
  readonly actions: readonly string[];
  readonly actors: readonly { readonly id: string; readonly name: string }[];
}

/** What the log can be filtered by: what has happened, and who did it. */
export const auditChoices = (scope: Scope): Promise<AuditChoices> =>
  inTenant(scope, async (tx) => {
    const { orgId } = scope;
    const actions = await tx.auditEntry.findMany({
      where: { orgId },
      distinct: ['action'],
      select: { action: true },
      orderBy: { action: 'asc' },
    });
    const actors = await tx.auditEntry.findMany({
      where: { orgId, actorId: { not: null } },
      distinct: ['actorId'],
      select: { actorId: true, actorName: true },
      orderBy: [{ actorId: 'asc' }, { seq: 'desc' }],
    });
    return {
      actions: actions.map(({ action }) => action),
      actors: actors.map(({ actorId, actorName }) => ({ id: actorId ?? '', name: actorName })),
    };
  });

/** What a walk over the whole chain found. */
export interface ChainReport {
  readonly counted: number;
  readonly tail: ChainTail;
  readonly fault: ChainFault | undefined;
}

const WALK_PAGE = 1_000;
/** Before every number a row can have, forged ones below 1 too. */
export const beforeFirst = -2_147_483_648;

/**
 * Walks the whole chain and compares its end with the sealed tail. Writers go on meanwhile; only
 * the last steps keep them waiting.
 */
export const verifyAudit = (scope: Scope): Promise<ChainReport> =>
  inTenant(scope, async (tx) => {
    const free = await walkFrom(tx, scope, startOfWalk);
    await lockTail(tx, scope);
    const walk = await walkFrom(tx, scope, free);
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: scope.orgId } });
    const ended = endWalk(walk, tailOf(organisation));
    if (ended.fault !== undefined || isSealed(scope.orgId, organisation)) return ended;
    return { ...ended, fault: { kind: 'wrong-tail', seq: ended.tail.seq } };
  });

/** The chain from its first entry, so many at a time: for whoever writes it out. */
export const auditPageAfter = (scope: Scope, seq: number): Promise<ChainEntry[]> =>
  inTenant(scope, (tx) => pageAfter(tx, scope, seq));

async function walkFrom(tx: Tx, scope: Scope, start: ChainWalk): Promise<ChainWalk> {
  let walk = start;
  for (;;) {
    const after = walk.counted === 0 ? beforeFirst : walk.tail.seq;
    const entries = await pageAfter(tx, scope, after);
    walk = walkOn(walk, entries, sha256);
    if (entries.length < WALK_PAGE) return walk;
  }
}

async function pageAfter(tx: Tx, scope: Scope, seq: number): Promise<ChainEntry[]> {
  const rows = await tx.auditEntry.findMany({
    where: { orgId: scope.orgId, seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    take: WALK_PAGE,
  });
  return rows.map(chainEntryOf);
}

function whereOf(scope: Scope, { action, actor, subject, from, to }: AuditFilter) {
  return {
    orgId: scope.orgId,
    ...(action === undefined ? {} : { action }),
    ...actorOf(actor),
    ...(subject === undefined ? {} : { subjectId: subject }),
    at: {
      ...(from === undefined ? {} : { gte: startOfDay(from) }),
      ...(to === undefined ? {} : { lt: startOfDay(addDays(to, 1)) }),
    },
  };
}

function actorOf(actor: string | undefined) {
  if (actor === undefined) return {};
  return actor === 'job' ? { actorKind: 'job' } : { actorKind: 'user', actorId: actor };
}
