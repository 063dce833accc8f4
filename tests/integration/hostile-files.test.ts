import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { startWorker, type Worker } from '@/lib/server/jobs/queue';
import { fileStore } from '@/lib/server/storage/store';
import { OTHER, type End, type HostileFile } from '../fixtures/hostile/hostile-file';
import { hostileFiles } from '../fixtures/hostile/hostile-files';
import { dropped } from '../setup/dropped';
import { newCase, refusal } from '../setup/case-file';
import { growthDuring } from '../setup/memory';
import { newOrganisation } from '../setup/organisation';
import { allRead, drop, licenceOf } from '../setup/reading';

const now = new Date('2026-03-02T02:00:00Z');
const NEXT = '下一份.pdf';
const SECONDS = 20;
/** What one file may add to the process: the threads and their models, or the worst page of the table. */
const MEGABYTES = 800;

/**
 * Every file of the table goes the way of all files: upload, store, queue, thread, tray. A good one is
 * dropped right behind it.
 */
describe('a hostile file', () => {
  let worker: Worker;
  let scope: Scope;
  let cases = 0;

  beforeAll(async () => {
    worker = await startWorker((error) => console.error(error));
    scope = await newOrganisation('officer');
  });
  afterAll(() => worker.stop());

  it.each(hostileFiles.map((file): [string, HostileFile] => [file.name, file]))(
    '%s ends as it must, and the next file is read',
    async (name, { bytes: make, end, seconds = SECONDS }) => {
      const bytes = await make();
      cases += 1;
      const { seasonId } = await newCase(scope, now, { number: `京B2-${20210000 + cases}` });
      const { result, megabytes } = await growthDuring(async () => {
        const refused = await refusal(drop(scope, seasonId, name, bytes));
        await drop(scope, seasonId, NEXT, await licenceOf(OTHER));
        await allRead(scope, 1000 * seconds);
        return refused;
      });
      const files = await inTenant(scope, (tx) => dropped(tx, scope, seasonId));
      const next = files.find((file) => file.name === NEXT);
      expect(next).toMatchObject({ state: 'waiting', reasons: ['other-company'], pages: 1 });
      await expectEnd(name, end, {
        refused: result,
        files: files.filter((file) => file !== next),
      });
      if (!('refused' in end)) expect(await sameBytesAreKept(bytes)).toBe(true);
      expect(megabytes).toBeLessThan(MEGABYTES);
    },
    300_000,
  );

  async function sameBytesAreKept(bytes: Uint8Array) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return (
      Buffer.compare(await readFile(await fileStore().pathOf(scope.orgId, sha256)), bytes) === 0
    );
  }
});

interface Seen {
  readonly refused: unknown;
  readonly files: Awaited<ReturnType<typeof dropped>>;
}

async function expectEnd(name: string, end: End, { refused, files }: Seen) {
  const file = files.find((one) => one.folder === '' && one.name === name);
  if ('refused' in end) {
    const { refused: code, content } = end;
    expect(refused).toMatchObject({ code, values: { name, ...(content && { content }) } });
    expect(files).toEqual([]);
    return;
  }
  expect(refused).toBeUndefined();
  if ('unpacked' in end) {
    const taken = files.filter((one) => one !== file);
    const paths = taken.map((one) => `${one.folder.replace(`${name}/`, '')}/${one.name}`);
    expect(paths.map((path) => path.replace(`${name}/`, '')).sort()).toEqual(
      [...end.unpacked].sort(),
    );
    expect(file?.shut.slice(0, end.shut.length)).toEqual(end.shut);
    expect(file?.state).toBe(end.shut.length === 0 ? 'unpacked' : 'waiting');
    expect(file?.reasons).toEqual(end.shut.length === 0 ? [] : ['archive-incomplete']);
    return;
  }
  expect(files).toHaveLength(1);
  expect(file).toMatchObject({
    reading: 'done',
    notes: end.notes,
    ...(end.pages !== undefined && { pages: end.pages }),
    ...('filed' in end
      ? { state: 'placed', reasons: [], slot: end.filed }
      : { state: 'waiting', reasons: end.waits, slot: null }),
  });
  if (end.states) expect(file?.facts).toMatchObject(end.states);
}
