import { describe, expect, it } from 'vitest';
import { sealEntry } from '@/lib/domain/audit/chain';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { auditFilterSchema } from '@/lib/domain/audit/audit-filter';
import { emitAudit } from '@/lib/server/audit/emit';
import { auditLines } from '@/lib/server/audit/lines';
import { auditPageAfter, beforeFirst, listAudit, verifyAudit } from '@/lib/server/audit/queries';
import { sha256 } from '@/lib/server/audit/sha256';
import { inTenant } from '@/lib/server/db/in-tenant';
import { asOwner, newOrganisation } from '@/tests/setup/organisation';

const now = new Date('2026-03-01T16:00:00.123Z');

async function logOf(length: number): Promise<Scope> {
  const scope = await newOrganisation();
  for (let index = 0; index < length; index += 1) {
    const event = {
      action: 'client.create',
      subjectKind: 'client',
      subjectId: `c${index}`,
    } as const;
    await inTenant(scope, (tx) => emitAudit(tx, scope, { ...event, detail: { index } }, now));
  }
  return scope;
}

/** What only somebody with the database itself can do: triggers off, rows rewritten, triggers on. */
const tamper = (sql: string, values: unknown[]) =>
  asOwner(async (client) => {
    await client.query('BEGIN');
    await client.query('ALTER TABLE audit_entry NO FORCE ROW LEVEL SECURITY');
    await client.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    const { rowCount } = await client.query(sql, values);
    await client.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
    await client.query('ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY');
    await client.query('COMMIT');
    return rowCount;
  });

const faultOf = async (scope: Scope) => (await verifyAudit(scope)).fault;

describe('the audit log', () => {
  it('holds as it was written, and says how many it counted', async () => {
    expect(await verifyAudit(await logOf(6))).toMatchObject({ counted: 6, fault: undefined });
  });

  it('holds when it is empty', async () => {
    expect(await verifyAudit(await logOf(0))).toMatchObject({ counted: 0, fault: undefined });
  });

  it('numbers without gap or doubles when many write at once', async () => {
    const scope = await logOf(0);
    const event = { action: 'client.edit', subjectKind: 'client', subjectId: 'c' } as const;
    await Promise.all(
      Array.from({ length: 12 }, () => inTenant(scope, (tx) => emitAudit(tx, scope, event, now))),
    );
    expect(await verifyAudit(scope)).toMatchObject({ counted: 12, fault: undefined });
  });

  it('rolls back with the change it records', async () => {
    const scope = await logOf(2);
    const failing = inTenant(scope, async (tx) => {
      const event = { action: 'client.edit', subjectKind: 'client', subjectId: 'c' } as const;
      await emitAudit(tx, scope, event, now);
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await verifyAudit(scope)).toMatchObject({ counted: 2, fault: undefined });
  });

  it.each([
    ['actor_name', `'别人'`],
    ['action', `'client.archive'`],
    ['detail', `'{"index": 7}'::jsonb`],
    ['at', `at + interval '1 millisecond'`],
    ['subject_id', `'other'`],
  ])('shows that %s was altered', async (column, value) => {
    const scope = await logOf(5);
    await tamper(`UPDATE audit_entry SET ${column} = ${value} WHERE org_id = $1 AND seq = 3`, [
      scope.orgId,
    ]);
    expect(await faultOf(scope)).toEqual({ kind: 'altered', seq: 3 });
  });

  it('shows an entry altered together with its hash', async () => {
    const scope = await logOf(5);
    const third = (await auditPageAfter(scope, 2))[0];
    if (third === undefined) throw new Error('no third entry');
    const forged = sealEntry({ ...third, action: 'client.archive' }, sha256);
    await tamper('UPDATE audit_entry SET action = $2, hash = $3 WHERE org_id = $1 AND seq = 3', [
      scope.orgId,
      forged.action,
      forged.hash,
    ]);
    expect(await faultOf(scope)).toEqual({ kind: 'reordered', seq: 4 });
  });

  it.each([
    [1, { kind: 'missing', seq: 1 }],
    [3, { kind: 'missing', seq: 3 }],
    [5, { kind: 'wrong-tail', seq: 5 }],
  ])('shows that entry %i was deleted', async (seq, fault) => {
    const scope = await logOf(5);
    await tamper('DELETE FROM audit_entry WHERE org_id = $1 AND seq = $2', [scope.orgId, seq]);
    expect(await faultOf(scope)).toEqual(fault);
  });

  it('shows that two entries changed places', async () => {
    const scope = await logOf(5);
    const swap = `UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 END
      WHERE org_id = $1 AND seq IN (2, 3)`;
    await tamper(swap, [scope.orgId]);
    await tamper('UPDATE audit_entry SET seq = -seq WHERE org_id = $1 AND seq < 0', [scope.orgId]);
    expect(await faultOf(scope)).toEqual({ kind: 'reordered', seq: 2 });
  });

  it('shows a well-made entry that was added straight to the database', async () => {
    const scope = await logOf(3);
    await tamper(...appended(scope, (await auditPageAfter(scope, 2))[0]));
    expect(await faultOf(scope)).toEqual({ kind: 'wrong-tail', seq: 4 });
  });

  it('shows an added entry even when the tail was moved along, because nobody could seal it', async () => {
    const scope = await logOf(3);
    const [sql, values] = appended(scope, (await auditPageAfter(scope, 2))[0]);
    await tamper(sql, values);
    await asOwner(async (client) => {
      await client.query('ALTER TABLE organisation NO FORCE ROW LEVEL SECURITY');
      await client.query('UPDATE organisation SET audit_seq = 4, audit_hash = $2 WHERE id = $1', [
        scope.orgId,
        values.at(-1),
      ]);
      await client.query('ALTER TABLE organisation FORCE ROW LEVEL SECURITY');
    });
    expect(await faultOf(scope)).toEqual({ kind: 'wrong-tail', seq: 4 });
  });

  it('shows that the whole log was emptied', async () => {
    const scope = await logOf(3);
    await tamper('DELETE FROM audit_entry WHERE org_id = $1', [scope.orgId]);
    expect(await faultOf(scope)).toEqual({ kind: 'wrong-tail', seq: 1 });
  });
});

describe('the database', () => {
  it.each([
    ['update', (tx: Tx) => tx.auditEntry.updateMany({ data: { action: 'x' } })],
    ['delete', (tx: Tx) => tx.auditEntry.deleteMany({})],
  ])('refuses to %s an entry as the app', async (_verb, work) => {
    const scope = await logOf(1);
    await expect(inTenant(scope, (tx) => work(tx))).rejects.toThrow(/append-only|denied/);
    expect(await faultOf(scope)).toBeUndefined();
  });

  it.each([
    `UPDATE audit_entry SET action = 'x' WHERE org_id = $1`,
    'DELETE FROM audit_entry WHERE org_id = $1',
  ])('refuses the owner of the table too: %s', async (sql) => {
    const scope = await logOf(1);
    const attempt = asOwner(async (client) => {
      await client.query(`SELECT set_config('app.org_id', $1, false)`, [scope.orgId]);
      await client.query(sql, [scope.orgId]);
    });
    await expect(attempt).rejects.toThrow('append-only');
  });

  it('refuses to empty the table', async () => {
    await expect(asOwner((client) => client.query('TRUNCATE audit_entry'))).rejects.toThrow(
      'append-only',
    );
  });
});

describe('the audit page', () => {
  it('filters by day on Shanghai’s clock: 16:00 UTC is the next day', async () => {
    const scope = await logOf(2);
    const on = (day: string) =>
      listAudit(scope, auditFilterSchema.parse({ from: day, to: day })).then(({ total }) => total);
    expect([await on('2026-03-01'), await on('2026-03-02'), await on('2026-03-03')]).toEqual([
      0, 2, 0,
    ]);
  });

  it.each([
    [{ action: 'client.create' }, 2],
    [{ action: 'client.archive' }, 0],
    [{ subject: 'c1' }, 1],
    [{ actor: 'job' }, 0],
    [{ from: 'no day', page: '-3' }, 2],
  ])('asked for %j finds %i', async (asked, total) => {
    const scope = await logOf(2);
    expect((await listAudit(scope, auditFilterSchema.parse(asked))).total).toBe(total);
  });

  it('is taken away as one line for each entry, that can be verified anywhere', async () => {
    const scope = await logOf(3);
    const text = await new Response(auditLines(scope)).text();
    const lines: unknown[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual(await auditPageAfter(scope, beforeFirst));
  });
});

type Tx = Parameters<Parameters<typeof inTenant>[1]>[0];
type Entry = Awaited<ReturnType<typeof auditPageAfter>>[number];

function appended(scope: Scope, last: Entry | undefined): [string, unknown[]] {
  if (last === undefined) throw new Error('no entry to go on from');
  const forged = sealEntry({ ...last, seq: last.seq + 1, prevHash: last.hash }, sha256);
  const sql = `INSERT INTO audit_entry (org_id, seq, at, actor_kind, actor_id, actor_name, action,
      subject_kind, subject_id, detail, prev_hash, hash)
    SELECT org_id, $2, at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id,
      detail, $3, $4 FROM audit_entry WHERE org_id = $1 AND seq = $2 - 1`;
  return [sql, [scope.orgId, forged.seq, forged.prevHash, forged.hash]];
}
