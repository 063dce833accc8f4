import type { Scope } from '@/lib/domain/tenancy/scope';
import { keepLease, type Lease } from '@/lib/server/readings/mutations';

const TICK_MS = 700;

export interface LeaseWatch {
  /** Aborted once the reading was cancelled, taken up by another, or the process is told to stop. */
  readonly signal: AbortSignal;
  readonly onPage: (done: number, total: number) => void;
  readonly end: () => void;
}

/**
 * Says again and again that the reader lives and how far they are, and hears in the answer whether
 * the reading is still theirs.
 */
export function watchLease(scope: Scope, lease: Lease, stopping: AbortSignal): LeaseWatch {
  const lost = new AbortController();
  let pages = { done: 0, total: 0 };
  let isSaying = false;
  const say = async () => {
    if (isSaying) return;
    isSaying = true;
    // A database that is away for a moment is no reason to stop: the lease runs out by itself.
    const isOurs = await keepLease(scope, lease, pages, new Date()).catch(() => true);
    isSaying = false;
    if (!isOurs) lost.abort();
  };
  const timer = setInterval(() => void say(), TICK_MS);
  return {
    signal: AbortSignal.any([lost.signal, stopping]),
    onPage: (done, total) => {
      const isFirst = pages.total === 0;
      pages = { done, total };
      if (isFirst) void say();
    },
    end: () => clearInterval(timer),
  };
}
