import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/scripts/database/open.mjs';

/** One throw-away PostgreSQL for a run of the integration tests, migrated, both roles ready. */
export default async function setup() {
  const dataDir = mkdtempSync(join(tmpdir(), 'xubei-test-'));
  chmodSync(dataDir, 0o711);
  const secret = 'integration-tests-only'.padEnd(64, '0');
  const database = await openDatabase({ dataDir, databaseUrl: undefined, secret, durable: false });
  await database.ready;
  process.env.XUBEI_DATA_DIR = dataDir;
  process.env.XUBEI_SECRET = secret;
  process.env.XUBEI_APP_DATABASE_URL = database.appUrl;
  process.env.XUBEI_TEST_OWNER_URL = database.ownerUrl;
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
