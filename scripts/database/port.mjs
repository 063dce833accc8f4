import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The port of last time if it is still free, or any free one; remembered in `file`. */
export async function choosePort(file) {
  const port = (await freePort(remembered(file))) ?? (await freePort(0));
  writeFileSync(file, `${port}\n`, { mode: 0o600 });
  return port;
}

/** Whether one may listen there: the port itself (a free one for 0), or undefined when taken. */
export async function freePort(port, host = '127.0.0.1') {
  if (port === undefined) return undefined;
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return server.address().port;
  } catch {
    return undefined;
  } finally {
    if (server.listening) {
      server.close();
      await once(server, 'close');
    }
  }
}

function remembered(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
