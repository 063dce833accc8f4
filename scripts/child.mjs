import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './root.mjs';

const STOP_MS = 8_000;
const AGAIN_MS = 1_000;

/** A child process that is started again when it dies and ends when we do. */
export function keepRunning(file, { args = [], execArgv = [], env, onStart, onMessage }) {
  let stopping = false;
  let child;
  const start = () => {
    child = fork(file, args, { cwd: root, execArgv, env: { ...process.env, ...env } });
    child.on('message', (message) => onMessage?.(message));
    onStart?.(child);
    child.on('exit', () => {
      if (!stopping) setTimeout(() => stopping || start(), AGAIN_MS);
    });
  };
  start();
  return {
    tell: (message) => child.connected && child.send(message),
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.send('stop');
      await Promise.race([gone, delay(STOP_MS, undefined, { ref: false })]);
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    },
  };
}
