import { createServer } from 'node:http';
import next from 'next';
import { root } from './root.mjs';

const STOP_MS = 4_000;

/** The web process. Prepares the pages while the database starts, and serves when told to go. */
const dev = process.argv.includes('--dev');
const port = Number(process.env.PORT);
const host = process.env.HOST;

process.on('disconnect', () => process.exit(0)); // the supervisor is gone
process.on('SIGINT', () => undefined); // Ctrl-C is for the supervisor: it stops us in order

const told = new Promise((resolve) => process.once('message', resolve));
const app = next({ dev, dir: root, hostname: host, port });
await app.prepare();
const handle = app.getRequestHandler();
await told;

// Node would cut a request after five minutes: 2 GB over a slow line take longer.
const server = createServer({ requestTimeout: 0, headersTimeout: 60_000 }, (request, response) => {
  handle(request, response).catch(() => response.destroy());
});
server.keepAliveTimeout = 65_000;
server.on('error', (error) => {
  process.send({ kind: 'failed', code: error.code });
});
server.listen(port, host, () => process.send({ kind: 'listening' }));

process.on('message', (message) => {
  if (message === 'stop') stop();
});
process.on('SIGTERM', stop);

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), STOP_MS).unref();
}
