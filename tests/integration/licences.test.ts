import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { createClient } from '@/lib/server/clients/mutations';
import { inTenant } from '@/lib/server/db/in-tenant';
import {
  archiveLicence,
  createLicence,
  editLicence,
  restoreLicence,
} from '@/lib/server/licences/mutations';
import { licenceDetail } from '@/lib/server/licences/queries';
import { newOrganisation } from '@/tests/setup/organisation';
import { clientFacts, newCase, codesOf, refusal } from '@/tests/setup/case-file';

const now = new Date('2026-03-02T02:00:00Z');

const facts = {
  number: '京B2-20212732',
  holderName: '云鹿通信（样例）',
  seats: 1000,
  issuedOn: null,
  expiresOn: null,
};
const cancellation = { cancellationAppliedOn: null, cancellationNoticeOn: null };

async function withLicence() {
  const scope = await newOrganisation();
  const client = await createClient(scope, clientFacts(), now);
  const licence = await createLicence(scope, { ...facts, clientId: client.id }, now);
  return { scope, clientId: client.id, id: licence.id };
}

describe('a licence', () => {
  it('is on file once: the same number again is a duplicate', async () => {
    const { scope, clientId } = await withLicence();
    expect(await refusal(createLicence(scope, { ...facts, clientId }, now))).toMatchObject({
      code: 'duplicate',
    });
  });

  it('may bear a number that another tenant has', async () => {
    await withLicence();
    await expect(withLicence()).resolves.toBeDefined();
  });

  it('takes the second of two people back with what the first has written', async () => {
    const { scope, id } = await withLicence();
    await editLicence(scope, { ...facts, ...cancellation, seats: 900, id, version: 1 }, now);
    const second = editLicence(
      scope,
      { ...facts, ...cancellation, seats: 800, id, version: 1 },
      now,
    );
    expect(await refusal(second)).toMatchObject({
      code: 'conflict',
      values: { seats: 900, version: 2 },
    });
  });

  it('exempts its season only once the notice was issued, and the standing follows at once', async () => {
    const scope = await newOrganisation();
    const { seasonId } = await newCase(scope, now);
    const season = await inTenant(scope, (tx) =>
      tx.season.findFirstOrThrow({ where: { id: seasonId }, include: { licence: true } }),
    );
    const verdict = () =>
      inTenant(scope, (tx) => tx.seasonStanding.findFirstOrThrow({ where: { seasonId } })).then(
        (standing) => standing.verdict,
      );
    const applied = {
      ...facts,
      cancellationAppliedOn: civilDate('2026-01-10'),
      id: season.licenceId,
    };
    await editLicence(scope, { ...applied, cancellationNoticeOn: null, version: 1 }, now);
    expect(await verdict()).toBe('not-ready');
    await editLicence(
      scope,
      { ...applied, cancellationNoticeOn: civilDate('2026-02-20'), version: 2 },
      now,
    );
    expect(await verdict()).toBe('exempt');
  });

  it('is archived with a reason and brought back', async () => {
    const { scope, id } = await withLicence();
    await archiveLicence(scope, { id, reason: '录入重复' }, now);
    const read = () => inTenant(scope, (tx) => licenceDetail(tx, scope, id));
    expect(await read()).toMatchObject({ archiveReason: '录入重复' });
    await restoreLicence(scope, id, now);
    expect(await read()).toMatchObject({ archivedAt: null, archiveReason: null });
  });

  it('is not found, not read and not written by another tenant', async () => {
    const { clientId, id } = await withLicence();
    const other = await newOrganisation();
    expect(await inTenant(other, (tx) => licenceDetail(tx, other, id))).toBeUndefined();
    const tries = [
      createLicence(other, { ...facts, number: '京B2-20219999', clientId }, now),
      editLicence(other, { ...facts, ...cancellation, id, version: 1 }, now),
      archiveLicence(other, { id, reason: '越权' }, now),
      restoreLicence(other, id, now),
    ];
    expect(await codesOf(tries)).toEqual(['not-found']);
  });
});
