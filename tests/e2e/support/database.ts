import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { deriveHex } from '../../../scripts/secret.mjs';

/** Changes rows behind the back of the instance under test, to bring about what seldom happens. */
export async function changeRows(dataDir: string, statements: readonly string[], orgId: string) {
  const note = (name: string) => readFileSync(path.join(dataDir, name), 'utf8').trim();
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(note('postgres.port')),
    user: 'postgres',
    password: deriveHex(note('secret'), 'postgres-owner'),
    database: 'xubei',
  });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement, [orgId]);
  } finally {
    await client.end();
  }
}
