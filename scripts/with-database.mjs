import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openDatabase } from './database/open.mjs';
import { dataDirOf, root } from './root.mjs';
import { sayFailure } from './say.mjs';
import { instanceSecret } from './secret.mjs';

/** `node scripts/with-database.mjs COMMAND …`: runs a command against the database of the data folder. */
async function main([program, ...args]) {
  const dataDir = dataDirOf();
  const secret = instanceSecret(dataDir);
  const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL, secret });
  await database.ready;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const env = {
    ...process.env,
    XUBEI_DATA_DIR: dataDir,
    XUBEI_SECRET: secret,
    XUBEI_APP_DATABASE_URL: database.appUrl,
  };
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  if (!database.isAdopted) await database.stop();
  process.exit(code ?? 1);
}

main(process.argv.slice(2)).catch((error) => {
  sayFailure(error);
  process.exit(1);
});
