import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Watches how much memory the web process of the instance holds. Linux only. */
export function watchMemory(dataDir: string) {
  const pid = webProcessOf(dataDir);
  const before = residentBytes(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pid));
  }, 50);
  return {
    /** Ends the watch; answers by how many bytes it grew at most. */
    growth: () => {
      clearInterval(timer);
      return most - before;
    },
  };
}

/** The keeper writes its number down; the web process is its child. */
function webProcessOf(dataDir: string): number {
  const { pid: keeper } = JSON.parse(readFileSync(path.join(dataDir, 'running.json'), 'utf8'));
  const web = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => isWeb(name, String(keeper)));
  if (web === undefined) throw new Error('No web process found.');
  return Number(web);
}

function isWeb(pid: string, keeper: string): boolean {
  try {
    const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return parent === keeper && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('serve.mjs');
  } catch {
    return false;
  }
}

function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}
