import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { database } from '@/lib/server/db/client';
import { isWorkerAlive } from '@/lib/server/jobs/heartbeat';
import { fileStore } from '@/lib/server/storage/store';

const ANSWER_WITHIN_MS = 2_500;

export const checkNames = ['database', 'migrations', 'storage', 'jobs'] as const;
export type CheckName = (typeof checkNames)[number];
export interface Check {
  readonly state: 'up' | 'down';
  readonly detail?: string;
}
export interface Health {
  readonly status: 'up' | 'down';
  readonly checks: Readonly<Record<CheckName, Check>>;
}

/** The state of each part, within three seconds even when one of them hangs. Tells no secrets. */
export async function health(now: Date): Promise<Health> {
  const [databaseCheck, migrations, storage, jobs] = await Promise.all([
    check('unreachable', async () => (await database().$queryRaw`SELECT 1`) !== undefined),
    check('not the version of this program', isMigrated),
    check('not writable', () =>
      fileStore()
        .check()
        .then(() => true),
    ),
    check('no worker heard of', () => isWorkerAlive(now)),
  ]);
  const checks = { database: databaseCheck, migrations, storage, jobs };
  const isUp = Object.values(checks).every(({ state }) => state === 'up');
  return { status: isUp ? 'up' : 'down', checks };
}

async function check(detail: string, isUp: () => Promise<boolean>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, false);
  });
  const answer = await Promise.race([isUp().catch(() => false), late]);
  clearTimeout(timer);
  return answer ? { state: 'up' } : { state: 'down', detail };
}

async function isMigrated(): Promise<boolean> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  return (await migrationNames()).every((name) => applied.has(name));
}

async function migrationNames() {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
