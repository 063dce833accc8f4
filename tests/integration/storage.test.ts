import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrgId } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { diskStore } from '@/lib/server/storage/disk-store';

const MIB = 1024 * 1024;
const orgId = '0199aaaa-0000-7000-8000-000000000001' as OrgId;
const otherOrgId = '0199aaaa-0000-7000-8000-000000000002' as OrgId;
const big = { maxBytes: 1024 * MIB };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xubei-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const streamOf = (bytes: Buffer) => Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]);

describe('the file store', () => {
  it('keeps a file under the digest of its bytes, and gives it back whole or in part', async () => {
    const bytes = randomBytes(20_000);
    const stored = await diskStore(folder).put(orgId, streamOf(bytes), big);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stored).toMatchObject({ sha256, bytes: 20_000 });
    expect(stored.head.equals(bytes.subarray(0, 8192))).toBe(true);
    expect(stored.key).toBe(join(orgId, sha256.slice(0, 2), sha256));
    const whole = await buffer(await diskStore(folder).open(orgId, sha256));
    const part = await buffer(await diskStore(folder).open(orgId, sha256, { start: 10, end: 19 }));
    expect(whole.equals(bytes)).toBe(true);
    expect(part.equals(bytes.subarray(10, 20))).toBe(true);
  });

  it('keeps the same bytes once', async () => {
    const store = diskStore(folder);
    const bytes = randomBytes(100);
    const puts = await Promise.all([1, 2].map(() => store.put(orgId, streamOf(bytes), big)));
    expect(puts[0]?.sha256).toBe(puts[1]?.sha256);
    expect(filesIn(folder)).toHaveLength(1);
  });

  it('shows a file to its own organisation only', async () => {
    const store = diskStore(folder);
    const { sha256 } = await store.put(orgId, streamOf(randomBytes(10)), big);
    expect(await store.sizeOf(orgId, sha256)).toBe(10);
    expect(await store.sizeOf(otherOrgId, sha256)).toBeUndefined();
    await expect(store.open(otherOrgId, sha256)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['../../secret', '', 'A'.repeat(64), 'a'.repeat(63)])(
    'knows no file %j',
    async (name) => {
      await expect(diskStore(folder).open(orgId, name)).rejects.toMatchObject({
        code: 'not-found',
      });
    },
  );
});

describe('a refused upload leaves nothing', () => {
  const refused = async (
    stream: Readable,
    options: Parameters<ReturnType<typeof diskStore>['put']>[2],
  ) => {
    const error: unknown = await diskStore(folder)
      .put(orgId, stream, options)
      .catch((e) => e);
    expect(filesIn(folder)).toEqual([]);
    return error;
  };

  it('when it is empty', async () => {
    expect(await refused(Readable.from([]), big)).toMatchObject({ code: 'upload-empty' });
  });

  it.each([
    [99, 'upload-too-large'],
    [100, undefined],
  ])('when 100 bytes meet a limit of %i: %s', async (maxBytes, code) => {
    const put = diskStore(folder).put(orgId, streamOf(randomBytes(100)), { maxBytes });
    const error: unknown = await put.then(() => undefined).catch((e) => e);
    expect(error instanceof AppError ? error.code : undefined).toBe(code);
    expect(filesIn(folder)).toHaveLength(code === undefined ? 1 : 0);
  });

  it('when it is cancelled in the middle', async () => {
    const aborter = new AbortController();
    const slow = Readable.from(
      (async function* () {
        yield randomBytes(1000);
        aborter.abort();
        await new Promise((resolve) => setTimeout(resolve, 20));
        yield randomBytes(1000);
      })(),
    );
    const error = await refused(slow, { ...big, signal: aborter.signal });
    expect(error).toMatchObject({ code: 'upload-aborted' });
  });

  it('when the sender goes away', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push(randomBytes(1000));
    setTimeout(() => broken.destroy(), 20);
    expect(await refused(broken, big)).toMatchObject({ code: 'upload-incomplete' });
  });

  it('when its content is not accepted', async () => {
    const accept = () => {
      throw new AppError('upload-type-refused');
    };
    const error = await refused(streamOf(Buffer.from('MZ not a photo')), { ...big, accept });
    expect(error).toMatchObject({ code: 'upload-type-refused' });
  });

  it('when the disk is full', async () => {
    const mounted =
      process.platform === 'linux' &&
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;
    try {
      const limited = mounted ? randomBytes(3 * MIB) : randomBytes(10);
      const stream = mounted ? streamOf(limited) : failing('ENOSPC');
      expect(await refused(stream, big)).toMatchObject({ code: 'storage-full' });
    } finally {
      if (mounted) spawnSync('umount', [folder]);
    }
  });
});

describe('a large file', () => {
  it('goes through with flat memory', async () => {
    const chunk = randomBytes(MIB);
    const stream = Readable.from(
      (async function* () {
        for (let sent = 0; sent < 64; sent += 1) yield await Promise.resolve(chunk);
      })(),
    );
    let peak = 0;
    const before = process.memoryUsage().arrayBuffers;
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }, 1);
    const stored = await diskStore(folder).put(orgId, stream, big);
    clearInterval(timer);
    expect(stored.bytes).toBe(64 * MIB);
    expect(peak).toBeLessThan(24 * MIB);
  });
});

describe('sweeping', () => {
  it('removes what a crash left a day ago and leaves a running upload alone', async () => {
    const tmp = join(folder, 'tmp');
    mkdirSync(tmp);
    for (const name of ['old', 'new']) writeFileSync(join(tmp, name), 'half');
    utimesSync(join(tmp, 'old'), new Date('2026-01-01'), new Date('2026-01-01'));
    expect(await diskStore(folder).sweep(new Date('2026-01-02'))).toBe(1);
    expect(filesIn(folder).map(({ name }) => name)).toEqual(['new']);
  });

  it('finds nothing to do before the first upload', async () => {
    expect(await diskStore(folder).sweep(new Date('2026-01-02'))).toBe(0);
  });
});

const failing = (code: string) =>
  new Readable({
    read() {
      this.destroy(Object.assign(new Error(code), { code }));
    },
  });
