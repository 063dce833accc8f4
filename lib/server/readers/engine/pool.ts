import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { THREAD_HEAP_MEGABYTES } from '@/lib/server/readers/limits';
import { Refusal } from '@/lib/server/readers/refusal';
import { STOP, type Answer, type Answered, type Asked } from './task';
import { threadPlan } from './thread-plan';

interface Waiting {
  readonly asked: Asked;
  readonly milliseconds: number;
  readonly done: (answered: Answered) => void;
  readonly signal: AbortSignal | undefined;
}

const waiting: Waiting[] = [];
const idle: Worker[] = [];
let running = 0;

/** Pages that are read at once: who has many files does well to read as many files at a time. */
export const readersAtOnce = threadPlan(availableParallelism()).threads;

/**
 * Gives work to a thread of the pool and ends the thread if it takes too long or is no longer wanted.
 * Threads start when there is work and do not keep the process alive without it. Errors: Refusal.
 */
export async function inThread(
  asked: Asked,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const answered = await new Promise<Answered>((done) => {
    waiting.push({ asked, milliseconds, done, signal });
    next();
  });
  if (answered.ok) return answered.answer;
  throw new Refusal(answered.code, answered.values);
}

function next() {
  while (running < readersAtOnce) {
    const work = waiting.shift();
    if (work === undefined) return;
    if (work.signal?.aborted === true) {
      work.done(failed('took-too-long'));
    } else {
      running += 1;
      give(work, idle.pop() ?? started());
    }
  }
}

function give({ asked, milliseconds, done, signal }: Waiting, worker: Worker) {
  const finish = (answered: Answered, isUsable: boolean) => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    worker.removeAllListeners();
    // Without a listener, a late failure of an ended thread would end the process.
    worker.on('error', ignore);
    if (isUsable) rest(worker);
    else end(worker);
    running -= 1;
    done(answered);
    next();
  };
  const stop = () => finish(failed('took-too-long'), false);
  const broke = () => finish(failed('damaged'), false);
  const timer = setTimeout(stop, milliseconds);
  signal?.addEventListener('abort', stop, { once: true });
  worker.removeAllListeners();
  clearTimeout(timers.get(worker));
  worker.ref();
  worker.on('message', (answered: Answered) => finish(answered, true));
  worker.on('error', broke);
  worker.on('exit', broke);
  worker.postMessage(asked);
}

/**
 * Asks first: a thread cut off in the middle of an inference takes the process with it. One that does
 * not hear is busy in a decoder, and is cut off.
 */
function end(worker: Worker) {
  const cut = setTimeout(() => void worker.terminate(), GRACE_MS);
  worker.on('exit', () => clearTimeout(cut));
  worker.postMessage(STOP);
}

/** Longer than any one inference. */
const GRACE_MS = 10_000;

/** Longer than a person takes between two files; a thread starts again in two seconds. */
const IDLE_MS = 60_000;

/** A thread that had nothing to do for a while ends: its models and pixels are a third of a gigabyte. */
function rest(worker: Worker) {
  worker.unref();
  idle.push(worker);
  const leave = () => {
    clearTimeout(timer);
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
  };
  const timer = setTimeout(() => {
    leave();
    end(worker);
  }, IDLE_MS).unref();
  timers.set(worker, timer);
  worker.on('exit', leave);
}

const timers = new WeakMap<Worker, NodeJS.Timeout>();

const failed = (code: 'damaged' | 'took-too-long'): Answered => ({ ok: false, code, values: {} });

const ignore = () => undefined;

/** By its path: a bundler that finds a thread's file takes it, and sharp with it, into the bundle. */
const started = () =>
  new Worker(join(/* turbopackIgnore: true */ process.cwd(), ...START), {
    resourceLimits: { maxOldGenerationSizeMb: THREAD_HEAP_MEGABYTES },
  });

const START = ['lib', 'server', 'readers', 'engine', 'start.mjs'];
