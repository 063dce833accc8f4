/** How the machine's cores are shared. */
export interface ThreadPlan {
  /** Threads that read pages, each with models of its own. */
  readonly threads: number;
  /** Cores one inference uses. */
  readonly modelThreads: number;
}

/** Each thread holds half a gigabyte of models and pixels. */
const MAX_THREADS = 4;

/**
 * A page a core: one inference on two cores is 1.5 times as fast as on one, two pages on a core each
 * are twice as fast, and what lies around inference overlaps by itself. Beyond four pages at once,
 * memory counts more and inference is given the other cores.
 */
export function threadPlan(cores: number): ThreadPlan {
  const threads = Math.max(1, Math.min(MAX_THREADS, cores));
  return { threads, modelThreads: Math.max(1, Math.floor(cores / threads)) };
}
