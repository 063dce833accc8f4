import PgBoss from 'pg-boss';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { asJob, inTenant } from '@/lib/server/db/in-tenant';
import { jobScope } from '@/lib/domain/tenancy/scope';
import { readEvidence, readJobSchema } from './read-evidence';
import { jobNames, jobs, type JobName } from './registry';
import { READ_QUEUE, sendReading } from './send';
import { forgottenReadings } from './forgotten';

const ZONE = 'Asia/Shanghai';
const STOP_MS = 5_000;

/** Files read at once by one process; the pages of each go to as many threads as there are cores. */
const FILES_AT_ONCE = 2;
const SWEEP_MS = 3_000;

/** Longer than any file takes: who reads says so elsewhere, every second. */
const READ_SECONDS = 60 * 60;

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
  const stopReading = await startReading(boss, onFailure);
  return {
    send: async (name) => {
      await boss.send(name, {}, { singletonKey: name });
    },
    stop: async () => {
      stopReading();
      await boss.stop({ graceful: true, timeout: STOP_MS });
    },
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

/** Reads what is given to read. Answers how to stop: what is being read is laid back. */
async function startReading(boss: PgBoss, onFailure: (error: unknown) => void) {
  const stopping = new AbortController();
  // Retries are the reading's own business: it knows whether anybody still wants it.
  await boss.createQueue(READ_QUEUE, {
    name: READ_QUEUE,
    policy: 'short',
    retryLimit: 0,
    expireInSeconds: READ_SECONDS,
  });
  for (let count = 0; count < FILES_AT_ONCE; count += 1) {
    const options = { pollingIntervalSeconds: 0.5, batchSize: 1 };
    const id: string = await boss.work(READ_QUEUE, options, async ([job]) => {
      const data = readJobSchema.safeParse(job?.data);
      if (data.success) await readEvidence(data.data, stopping.signal, onFailure);
      boss.notifyWorker(id); // the next one at once, not at the next tick
    });
  }
  const sweep = () => void sendForgotten().catch(onFailure);
  sweep();
  const timer = setInterval(sweep, SWEEP_MS);
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
}

/** Whatever waits without a job, or was being read by a process that is gone, is given a job again. */
async function sendForgotten() {
  for (const { orgId, id } of await asJob(READ_QUEUE, forgottenReadings)) {
    const scope = jobScope(orgId, READ_QUEUE);
    await inTenant(scope, (tx) => sendReading(tx, { orgId, readingId: id }));
  }
}
