import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { Refusal } from './say.mjs';

const ANSWER_MS = 1_000;

/** Refuses when a living instance holds the data folder. */
export async function refuseSecondStart(dataDir) {
  const other = readNote(join(dataDir, 'running.json'));
  if (other === undefined || !(await answers(other))) return;
  throw new Refusal(
    `续杯已在运行：${other.address}（数据文件夹 ${dataDir}）。请直接打开，或先停止它。`,
    `Xubei is already running at ${other.address} (data folder ${dataDir}). Open it, or stop it first.`,
  );
}

/**
 * Holds the data folder; answers how to let go. The holder answers on a local port with the token it
 * wrote, so a note left by a kill is told from a living holder, whatever took its number or its port.
 */
export async function holdDataDir(dataDir, address) {
  const file = join(dataDir, 'running.json');
  await refuseSecondStart(dataDir);
  const token = randomUUID();
  const server = createServer((socket) => socket.on('error', () => undefined).end(token));
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const note = { token, address, controlPort: server.address().port, pid: process.pid };
  writeFileSync(file, JSON.stringify(note), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

function readNote(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function answers({ controlPort, token }) {
  const socket = createConnection(controlPort, '127.0.0.1').setTimeout(ANSWER_MS);
  try {
    socket.on('timeout', () => socket.destroy(new Error('late')));
    let said = '';
    for await (const chunk of socket) said += chunk;
    return said === token;
  } catch {
    return false;
  }
}
