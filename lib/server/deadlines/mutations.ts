import type {
  AddMilestone,
  MarkMilestone,
  RestoreDeadline,
  WaiveDeadline,
} from '@/lib/domain/deadlines/deadline-input';
import { mayBeWaived } from '@/lib/domain/deadlines/season-deadline';
import type { Archive } from '@/lib/domain/inputs/record-ref';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { recordOf } from '@/lib/server/audit/emit';
import { dayToColumn } from '@/lib/server/db/days';
import { inTenant, type Tx } from '@/lib/server/db/in-tenant';
import { reassess } from '@/lib/server/findings/mutations';
import { allDeadlinesOfSeason } from './queries';

const record = recordOf('deadline');

/** Adds a day of the workspace's own to a season. */
export function addMilestone(
  scope: Scope,
  input: AddMilestone,
  now: Date,
): Promise<{ id: string }> {
  return inTenant(scope, async (tx) => {
    const { seasonId, title, day } = input;
    const season = await tx.season.findFirst({ where: { id: seasonId, orgId: scope.orgId } });
    if (season === null) throw new AppError('not-found');
    const { id } = await tx.deadline.create({
      data: { orgId: scope.orgId, seasonId, title, day: dayToColumn(day) },
      select: { id: true },
    });
    await record(tx, scope, 'deadline.add', id, { seasonId, title, day }, now);
    return { id };
  });
}

/** Ticks a milestone off, or takes the tick back. */
export function markMilestone(scope: Scope, input: MarkMilestone, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await changeMilestone(tx, scope, input.id, { doneAt: input.done ? now : null });
    await record(tx, scope, input.done ? 'deadline.done' : 'deadline.reopen', input.id, {}, now);
  });
}

/** Takes a milestone off the timeline, with a reason. */
export function archiveMilestone(scope: Scope, input: Archive, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { id, reason } = input;
    await changeMilestone(tx, scope, id, { archivedAt: now, archiveReason: reason });
    await record(tx, scope, 'deadline.archive', id, { reason }, now);
  });
}

/** Brings it back. */
export function restoreMilestone(scope: Scope, id: string, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    await changeMilestone(tx, scope, id, { archivedAt: null, archiveReason: null });
    await record(tx, scope, 'deadline.restore', id, {}, now);
  });
}

/**
 * A named person decides not to honour a day a source names, and says why. The last binding day left
 * on a subject cannot be waived.
 */
export function waiveDeadline(scope: Scope, input: WaiveDeadline, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { seasonId, key, reason } = input;
    if (scope.actor.kind !== 'user') throw new AppError('forbidden');
    const deadlines = await allDeadlinesOfSeason(tx, scope, seasonId);
    if (!mayBeWaived(deadlines, key))
      throw new AppError('validation', { refused: 'last-deadline' });
    const { id } = await tx.deadline.create({
      data: {
        orgId: scope.orgId,
        seasonId,
        ruleKey: key,
        waivedBy: scope.actor.userId,
        waivedAt: now,
        waiverReason: reason,
      },
      select: { id: true },
    });
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, 'deadline.waive', id, { seasonId, key, reason }, now);
  });
}

/** Honours the day again. */
export function restoreDeadline(scope: Scope, input: RestoreDeadline, now: Date): Promise<void> {
  return inTenant(scope, async (tx) => {
    const { seasonId, key } = input;
    const waiver = await tx.deadline.findFirst({
      where: { orgId: scope.orgId, seasonId, ruleKey: key, archivedAt: null },
      select: { id: true },
    });
    if (waiver === null) throw new AppError('not-found');
    await tx.deadline.updateMany({
      where: { id: waiver.id, orgId: scope.orgId },
      data: { archivedAt: now, archiveReason: 'restored' },
    });
    await reassess(tx, scope, seasonId, now);
    await record(tx, scope, 'deadline.honour', waiver.id, { seasonId, key }, now);
  });
}

type MilestoneColumns = {
  doneAt?: Date | null;
  archivedAt?: Date | null;
  archiveReason?: string | null;
};

async function changeMilestone(tx: Tx, scope: Scope, id: string, data: MilestoneColumns) {
  const { count } = await tx.deadline.updateMany({
    where: { id, orgId: scope.orgId, ruleKey: null },
    data,
  });
  if (count === 0) throw new AppError('not-found');
}
