import { closeDatabase } from '@/lib/server/db/client';
import { beat } from '@/lib/server/jobs/heartbeat';
import { startWorker } from '@/lib/server/jobs/queue';

/** The worker process: jobs of the queue, until told to stop or until its supervisor is gone. */
async function main() {
  const worker = await startWorker(report);
  const silence = beat('worker', report);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    silence();
    await worker.stop().catch(report);
    await closeDatabase().catch(report);
    process.exit(0);
  };
  const stopNow = () => void stop();
  process.on('message', (message) => {
    if (message === 'stop') stopNow();
  });
  process.on('disconnect', stopNow);
  // With a supervisor, Ctrl-C is its business: it stops us in order.
  process.on('SIGINT', () => {
    if (!process.connected) stopNow();
  });
  process.on('SIGTERM', stopNow);
  process.send?.('ready');
}

let lastReported = '';

/** The same failure, as while the database is away, is told once and not every second. */
function report(error: unknown) {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (text === lastReported) return;
  lastReported = text;
  process.stderr.write(`${new Date().toISOString()} worker ${text}\n`);
}

main().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
