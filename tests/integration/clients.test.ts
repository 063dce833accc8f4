import { describe, expect, it } from 'vitest';
import {
  archiveClients,
  assignOwners,
  createClient,
  editClient,
  restoreClients,
} from '@/lib/server/clients/mutations';
import { clientDetail } from '@/lib/server/clients/queries';
import { inTenant } from '@/lib/server/db/in-tenant';
import { newOrganisation } from '@/tests/setup/organisation';
import { clientFacts, codesOf, refusal } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');

describe('a client company', () => {
  it('is stored as stated, and nothing nobody said becomes a no', async () => {
    const scope = await newOrganisation();
    const { id } = await createClient(scope, clientFacts({ holdsCodeNumber: 'unknown' }), now);
    const client = await inTenant(scope, (tx) => clientDetail(tx, scope, id));
    expect(client?.facts).toEqual(clientFacts({ holdsCodeNumber: 'unknown' }));
    expect(client?.version).toBe(1);
  });

  it('shows the second of two people what the first has written, and keeps it', async () => {
    const scope = await newOrganisation();
    const { id } = await createClient(scope, clientFacts(), now);
    await editClient(scope, { ...clientFacts({ address: '甲路1号' }), id, version: 1 }, now);
    const second = editClient(
      scope,
      { ...clientFacts({ address: '乙路2号' }), id, version: 1 },
      now,
    );
    expect(await refusal(second)).toMatchObject({
      code: 'conflict',
      values: { address: '甲路1号', version: 2 },
    });
    const client = await inTenant(scope, (tx) => clientDetail(tx, scope, id));
    expect(client?.facts.address).toBe('甲路1号');
  });

  it('is archived with a reason and brought back whole', async () => {
    const scope = await newOrganisation();
    const { id } = await createClient(scope, clientFacts(), now);
    await archiveClients(scope, { clientIds: [id], reason: '合同到期' }, now);
    const archived = await inTenant(scope, (tx) => clientDetail(tx, scope, id));
    expect(archived).toMatchObject({ archiveReason: '合同到期' });
    expect(archived?.archivedAt).toEqual(now);
    await restoreClients(scope, { clientIds: [id] }, now);
    const restored = await inTenant(scope, (tx) => clientDetail(tx, scope, id));
    expect(restored).toMatchObject({ archivedAt: null, archiveReason: null, facts: clientFacts() });
  });

  it('cannot be changed while archived', async () => {
    const scope = await newOrganisation();
    const { id } = await createClient(scope, clientFacts(), now);
    await archiveClients(scope, { clientIds: [id], reason: '合同到期' }, now);
    const edit = editClient(scope, { ...clientFacts(), id, version: 2 }, now);
    expect(await refusal(edit)).toMatchObject({ code: 'conflict', values: { archived: true } });
  });

  it('leaves a record without personal data', async () => {
    const scope = await newOrganisation();
    await createClient(scope, clientFacts({ legalRepresentative: '样例 张三' }), now);
    const entries = await inTenant(scope, (tx) =>
      tx.auditEntry.findMany({ where: { orgId: scope.orgId } }),
    );
    expect(entries.map((entry) => entry.action)).toEqual(['client.create']);
    expect(JSON.stringify(entries)).not.toContain('张三');
  });

  it('is not found, not read and not written by another tenant', async () => {
    const mine = await newOrganisation();
    const other = await newOrganisation();
    const { id } = await createClient(mine, clientFacts(), now);
    expect(await inTenant(other, (tx) => clientDetail(tx, other, id))).toBeUndefined();
    const tries = [
      editClient(other, { ...clientFacts(), id, version: 1 }, now),
      archiveClients(other, { clientIds: [id], reason: '越权' }, now),
      restoreClients(other, { clientIds: [id] }, now),
      assignOwners(other, { assignments: [{ clientId: id, ownerMemberId: null }] }, now),
    ];
    expect(await codesOf(tries)).toEqual(['not-found']);
  });

  it('is never given to a member of another tenant', async () => {
    const mine = await newOrganisation();
    const other = await newOrganisation();
    const { id } = await createClient(mine, clientFacts(), now);
    const stranger = await inTenant(other, (tx) =>
      tx.member.findFirstOrThrow({ where: { orgId: other.orgId } }),
    );
    const assign = assignOwners(
      mine,
      { assignments: [{ clientId: id, ownerMemberId: stranger.id }] },
      now,
    );
    expect(await refusal(assign)).toMatchObject({ code: 'not-found' });
  });
});
