import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import {
  addComplaint,
  archiveComplaint,
  CALLED_NUMBER,
  closeComplaint,
  editComplaint,
  restoreComplaint,
} from '@/lib/server/complaints/mutations';
import { calledNumberSchema, complaintsOfSeason } from '@/lib/server/complaints/queries';
import { open } from '@/lib/server/crypto/sealed-box';
import { inTenant } from '@/lib/server/db/in-tenant';
import { declareRegister } from '@/lib/server/seasons/mutations';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { newOrganisation } from '@/tests/setup/organisation';
import { codesOf, newCase, refusal } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');
const today = civilDate('2026-03-02');

const complaint = {
  channel: '12321' as const,
  reference: 'T-1',
  receivedOn: civilDate('2026-02-20'),
  content: '样例：夜间来电',
  handling: null,
  rectification: null,
};

async function withComplaint() {
  const scope = await newOrganisation();
  const { seasonId } = await newCase(scope, now);
  const added = await addComplaint(
    scope,
    { ...complaint, seasonId, calledNumber: '13812345678' },
    now,
  );
  return { scope, seasonId, id: added.id };
}

const register = (scope: Scope, seasonId: string) =>
  inTenant(scope, (tx) => complaintsOfSeason(tx, scope, seasonId, today));

describe('a complaint', () => {
  it('is listed with its age and a masked number; the digits are nowhere in the store', async () => {
    const { scope, seasonId, id } = await withComplaint();
    const [listed] = await register(scope, seasonId);
    expect(listed).toMatchObject({ id, ageDays: 10, calledNumberMasked: '138****5678' });
    const stored = await inTenant(scope, async (tx) => ({
      row: await tx.complaint.findFirstOrThrow({ where: { id } }),
      audit: await tx.auditEntry.findMany({ where: { orgId: scope.orgId } }),
    }));
    expect(JSON.stringify(stored)).not.toContain('13812345678');
    expect(JSON.stringify(stored.audit)).not.toContain('夜间来电');
    const { sealed } = calledNumberSchema.parse(stored.row.calledNumber);
    expect(open(sealed, CALLED_NUMBER)).toBe('13812345678');
  });

  it('keeps its sealed number when edited without one', async () => {
    const { scope, seasonId, id } = await withComplaint();
    await editComplaint(
      scope,
      { ...complaint, content: '样例：已核实', calledNumber: null, id, version: 1 },
      now,
    );
    const [listed] = await register(scope, seasonId);
    expect(listed).toMatchObject({ content: '样例：已核实', calledNumberMasked: '138****5678' });
  });

  it('shows the second of two people what the first has written', async () => {
    const { scope, id } = await withComplaint();
    await editComplaint(
      scope,
      { ...complaint, handling: '已致歉', calledNumber: null, id, version: 1 },
      now,
    );
    const second = closeComplaint(scope, { id, version: 1, closedOn: today }, now);
    expect(await refusal(second)).toMatchObject({
      code: 'conflict',
      values: { handling: '已致歉', version: 2 },
    });
  });

  it('closes on a day not before it came in, and opens again', async () => {
    const { scope, seasonId, id } = await withComplaint();
    const early = closeComplaint(scope, { id, version: 1, closedOn: civilDate('2026-02-19') }, now);
    expect(await refusal(early)).toMatchObject({ code: 'validation' });
    await closeComplaint(scope, { id, version: 1, closedOn: civilDate('2026-02-25') }, now);
    expect((await register(scope, seasonId))[0]).toMatchObject({ ageDays: 5 });
    await closeComplaint(scope, { id, version: 2, closedOn: null }, now);
    expect((await register(scope, seasonId))[0]).toMatchObject({ closedOn: null, ageDays: 10 });
  });

  it('is archived with a reason and brought back', async () => {
    const { scope, seasonId, id } = await withComplaint();
    await archiveComplaint(scope, { id, reason: '重复登记' }, now);
    expect(await register(scope, seasonId)).toEqual([]);
    await restoreComplaint(scope, id, now);
    expect(await register(scope, seasonId)).toHaveLength(1);
  });

  it('is not found, not read and not written by another tenant', async () => {
    const { seasonId, id } = await withComplaint();
    const other = await newOrganisation();
    const tries = [
      register(other, seasonId),
      addComplaint(other, { ...complaint, seasonId, calledNumber: null }, now),
      editComplaint(other, { ...complaint, calledNumber: null, id, version: 1 }, now),
      closeComplaint(other, { id, version: 1, closedOn: null }, now),
      archiveComplaint(other, { id, reason: '越权' }, now),
      restoreComplaint(other, id, now),
    ];
    expect(await codesOf(tries)).toEqual(['not-found']);
  });
});

describe('the declaration that the register is complete', () => {
  it('turns “none” from unknown into not applicable, and back when it is taken back', async () => {
    const scope = await newOrganisation();
    const { seasonId: id } = await newCase(scope, now);
    const outcome = () =>
      inTenant(scope, async (tx) => {
        const latest = await tx.findingSnapshot.findFirstOrThrow({
          where: { seasonId: id },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        });
        const { findings } = latest.assessment as {
          findings: { ruleId: string; outcome: string }[];
        };
        return findings.find(({ ruleId }) => ruleId === 'D3')?.outcome;
      });
    expect(await outcome()).toBe('unknown');
    await declareRegister(scope, { id, version: 1, asOf: today }, now);
    expect(await outcome()).toBe('not-applicable');
    await declareRegister(scope, { id, version: 2, asOf: null }, now);
    expect(await outcome()).toBe('unknown');
  });
});
