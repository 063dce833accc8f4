import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writePdf } from '@/tests/setup/pages';
import { inThread, readersAtOnce } from './pool';

let folder = '';
let path = '';
const inspect = (milliseconds: number, signal?: AbortSignal) =>
  inThread({ name: 'inspect', ask: { file: { path, kind: 'pdf' } } }, milliseconds, signal);

function threadsNow(): number {
  const threads: unknown = Reflect.get(process.report.getReport(), 'workers');
  return Array.isArray(threads) ? threads.length : 0;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xubei-pool-'));
  path = await writePdf(join(folder, 'one.pdf'), [(page) => page.text('样例')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the threads that read', () => {
  it('are ended when they take too long, and others take their place', async () => {
    await expect(inspect(1)).rejects.toMatchObject({ code: 'took-too-long' });
    await expect(inspect(20_000)).resolves.toEqual({ pageCount: 1, notes: [] });
  });

  it('are ended when nobody waits any more', async () => {
    const stop = new AbortController();
    const asked = inspect(20_000, stop.signal);
    stop.abort();
    await expect(asked).rejects.toMatchObject({ code: 'took-too-long' });
    await expect(inspect(20_000, stop.signal)).rejects.toMatchObject({ code: 'took-too-long' });
  });

  it('take more work than there are of them', async () => {
    const many = Array.from({ length: readersAtOnce * 4 }, () => inspect(20_000));
    expect(await Promise.all(many)).toEqual(many.map(() => ({ pageCount: 1, notes: [] })));
  });

  it('end when nobody needs them for a while, and start again when somebody does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await inspect(20_000);
      const before = threadsNow();
      await vi.advanceTimersByTimeAsync(59_000);
      expect(before).toBeGreaterThan(0);
      expect(threadsNow()).toBe(before);
      await vi.advanceTimersByTimeAsync(12_000);
      await expect.poll(() => threadsNow(), { timeout: 10_000 }).toBeLessThan(before);
      await expect(inspect(20_000)).resolves.toEqual({ pageCount: 1, notes: [] });
    } finally {
      vi.useRealTimers();
    }
  });

  it('say that a file is gone as that it cannot be read', async () => {
    const ask = { file: { path: join(folder, 'gone.pdf'), kind: 'pdf' as const } };
    await expect(inThread({ name: 'inspect', ask }, 20_000)).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});
