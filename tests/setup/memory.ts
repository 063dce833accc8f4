const EVERY_MS = 25;
const MEGABYTE = 1024 * 1024;

/** How much the memory of this process grows, at its worst, while work goes on. */
export async function growthDuring<T>(work: () => Promise<T>) {
  const rss = () => process.memoryUsage().rss;
  const before = rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, rss())), EVERY_MS);
  try {
    const result = await work();
    peak = Math.max(peak, rss());
    return { result, megabytes: Math.round((peak - before) / MEGABYTE) };
  } finally {
    clearInterval(timer);
  }
}
