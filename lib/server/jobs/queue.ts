import PgBoss from 'pg-boss';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { jobNames, jobs, type JobName } from './registry';

const ZONE = 'Asia/Shanghai';
const STOP_MS = 5_000;

/** A queue that works: jobs are fetched, run, and started by the clock. */
export interface Worker {
  readonly send: (name: JobName) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the queue on the app's database. `onFailure` hears of every job or query that failed. */
export async function startWorker(onFailure: (error: unknown) => void): Promise<Worker> {
  const { appDatabaseUrl } = env();
  if (appDatabaseUrl === undefined) throw new AppError('database-unavailable');
  const boss = new PgBoss({ connectionString: appDatabaseUrl, migrate: false, max: 4 });
  boss.on('error', onFailure);
  await boss.start();
  for (const name of jobNames) await register(boss, name, onFailure);
  return {
    send: async (name) => {
      await boss.send(name, {}, { singletonKey: name });
    },
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
}

async function register(boss: PgBoss, name: JobName, onFailure: (error: unknown) => void) {
  const job = jobs[name];
  // One of a kind at a time: a second worker never does the same work twice.
  await boss.createQueue(name, { name, policy: 'singleton', retryLimit: 3, retryBackoff: true });
  await boss.schedule(name, job.cron, {}, { tz: ZONE });
  await boss.work(name, { pollingIntervalSeconds: 2 }, async () => {
    try {
      await job.run(new Date());
    } catch (error) {
      onFailure(error);
      throw error;
    }
  });
  if (job.onStart) await boss.send(name, {}, { singletonKey: name });
}
