import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { inTenant } from '@/lib/server/db/in-tenant';
import type { Scope } from '@/lib/domain/tenancy/scope';
import {
  addMilestone,
  archiveMilestone,
  markMilestone,
  restoreDeadline,
  restoreMilestone,
  waiveDeadline,
} from '@/lib/server/deadlines/mutations';
import {
  allDeadlinesOfSeason,
  deadlineDefinitions,
  timelineOfSeason,
} from '@/lib/server/deadlines/queries';
import en from '@/lib/i18n/messages/en.json';
import zh from '@/lib/i18n/messages/zh-CN.json';
import { newOrganisation } from '@/tests/setup/organisation';
import { codesOf, newCase, refusal } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');
const today = civilDate('2026-03-02');
const ARTICLE_35 = 'order-42-article-35';

const timeline = (scope: Scope, seasonId: string, day = today) =>
  inTenant(scope, (tx) => timelineOfSeason(tx, scope, seasonId, day));
const days = (scope: Scope, seasonId: string) =>
  inTenant(scope, (tx) => allDeadlinesOfSeason(tx, scope, seasonId));

async function withSeason() {
  const scope = await newOrganisation();
  return { scope, ...(await newCase(scope, now)) };
}

describe('the deadlines of a season', () => {
  it('have a title in both languages', () => {
    const ids = deadlineDefinitions().map(({ id }) => id);
    expect(Object.keys(zh.deadlines.titles).sort()).toEqual([...ids].sort());
    expect(Object.keys(en.deadlines.titles).sort()).toEqual([...ids].sort());
  });

  it('show 31 March of grade B against 30 June of grade S as a conflict, and honour the earlier', async () => {
    const { scope, seasonId } = await withSeason();
    const { conflicts, next } = await timeline(scope, seasonId);
    expect(conflicts).toEqual([
      { subject: 'annual-filing', ids: [ARTICLE_35, 'seed-window-close'], honouredId: ARTICLE_35 },
    ]);
    expect(next).toMatchObject({
      id: ARTICLE_35,
      day: '2026-03-31',
      daysLeft: 29,
      workdaysLeft: 21,
    });
  });

  it.each([
    ['2026-03-31', '2026-03-31', 0],
    ['2026-04-01', '2026-06-30', 90],
    ['2026-07-01', '2026-06-30', -1],
  ])('on %s count to %s', async (day, expected, daysLeft) => {
    const { scope, seasonId } = await withSeason();
    const { next } = await timeline(scope, seasonId, civilDate(day));
    expect(next).toMatchObject({ day: expected, daysLeft });
  });

  it('count to the next day once one is waived, with name and reason, until that is taken back', async () => {
    const { scope, seasonId } = await withSeason();
    const standingDay = () =>
      inTenant(scope, (tx) => tx.seasonStanding.findFirstOrThrow({ where: { seasonId } })).then(
        (standing) => standing.nextDeadlineDay?.toISOString().slice(0, 10),
      );
    expect(await standingDay()).toBe('2026-03-31');
    await waiveDeadline(scope, { seasonId, key: ARTICLE_35, reason: '本省窗口至六月' }, now);
    const waived = (await days(scope, seasonId)).find(({ id }) => id === ARTICLE_35);
    expect(waived).toMatchObject({
      waiver: { by: '样例 用户', reason: '本省窗口至六月', on: '2026-03-02' },
    });
    expect(await standingDay()).toBe('2026-06-30');
    await restoreDeadline(scope, { seasonId, key: ARTICLE_35 }, now);
    expect(await standingDay()).toBe('2026-03-31');
  });

  it('keep the last binding day of a subject: it cannot be waived', async () => {
    const { scope, seasonId } = await withSeason();
    await waiveDeadline(scope, { seasonId, key: ARTICLE_35, reason: '本省窗口至六月' }, now);
    const both = [
      waiveDeadline(scope, { seasonId, key: 'seed-window-close', reason: '不等了' }, now),
      waiveDeadline(scope, { seasonId, key: ARTICLE_35, reason: '再次放弃' }, now),
      waiveDeadline(scope, { seasonId, key: 'no-such-day', reason: '不存在' }, now),
    ];
    expect(await codesOf(both)).toEqual(['validation']);
  });

  it('put the estimate of an unannounced year on show', async () => {
    const scope = await newOrganisation();
    const { seasonId } = await newCase(scope, now, { year: 2027 });
    expect((await timeline(scope, seasonId)).holidayStatus).toBe('estimated');
  });
});

describe('a milestone', () => {
  it('is added, ticked off, archived and brought back', async () => {
    const { scope, seasonId } = await withSeason();
    const day = civilDate('2026-03-10');
    const { id } = await addMilestone(scope, { seasonId, title: '公章寄出', day }, now);
    const own = async () => (await days(scope, seasonId)).find((deadline) => deadline.id === id);
    expect(await own()).toMatchObject({ origin: 'own', title: '公章寄出', day, met: false });
    await markMilestone(scope, { id, done: true }, now);
    expect(await own()).toMatchObject({ met: true });
    await archiveMilestone(scope, { id, reason: '不需要' }, now);
    expect(await own()).toBeUndefined();
    await restoreMilestone(scope, id, now);
    expect(await own()).toMatchObject({ met: true });
  });

  it('is not found, not read and not written by another tenant', async () => {
    const { scope, seasonId } = await withSeason();
    const other = await newOrganisation();
    const day = civilDate('2026-03-10');
    const { id } = await addMilestone(scope, { seasonId, title: '公章寄出', day }, now);
    const tries = [
      days(other, seasonId),
      timeline(other, seasonId),
      addMilestone(other, { seasonId, title: '越权', day }, now),
      markMilestone(other, { id, done: true }, now),
      archiveMilestone(other, { id, reason: '越权' }, now),
      restoreMilestone(other, id, now),
      waiveDeadline(other, { seasonId, key: ARTICLE_35, reason: '越权' }, now),
      restoreDeadline(other, { seasonId, key: ARTICLE_35 }, now),
    ];
    expect(await codesOf(tries)).toEqual(['not-found']);
  });

  it('of a waiver is not a milestone: it cannot be ticked off', async () => {
    const { scope, seasonId } = await withSeason();
    await waiveDeadline(scope, { seasonId, key: ARTICLE_35, reason: '本省窗口至六月' }, now);
    const row = await inTenant(scope, (tx) =>
      tx.deadline.findFirstOrThrow({ where: { orgId: scope.orgId } }),
    );
    expect(await refusal(markMilestone(scope, { id: row.id, done: true }, now))).toMatchObject({
      code: 'not-found',
    });
  });
});
