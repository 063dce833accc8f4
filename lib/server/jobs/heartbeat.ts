import { database } from '@/lib/server/db/client';

const EVERY_MS = 10_000;
const FRESH_MS = 45_000;

/** Says now and every ten seconds that the worker lives. Answers how to stop saying so. */
export function beat(id: string, onFailure: (error: unknown) => void): () => void {
  const say = () => {
    sayAlive(id, new Date()).catch(onFailure);
  };
  say();
  const timer = setInterval(say, EVERY_MS);
  return () => {
    clearInterval(timer);
  };
}

export async function sayAlive(id: string, now: Date) {
  await database().workerHeartbeat.upsert({
    where: { id },
    create: { id, seenAt: now },
    update: { seenAt: now },
  });
}

/** Whether any worker was heard of lately. */
export async function isWorkerAlive(now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - FRESH_MS);
  return (await database().workerHeartbeat.count({ where: { seenAt: { gte: since } } })) > 0;
}
