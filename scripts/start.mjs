import { refuseSecondStart } from './only-one.mjs';
import { ensureBuilt, ensureGenerated, ensureInstalled, refuseOldNode } from './prepare.mjs';
import { dataDirOf } from './root.mjs';
import { sayFailure } from './say.mjs';
import { readSettings } from './settings.mjs';

/** `npm start`: from whatever is there to a running Xubei. `--dev` serves the sources as they are. */
const dev = process.argv.includes('--dev');
try {
  refuseOldNode();
  readSettings();
  await refuseSecondStart(dataDirOf()); // or a build would change pages in use
  await ensureInstalled();
  await ensureGenerated();
  if (!dev) await ensureBuilt();
  const { supervise } = await import('./supervise.mjs');
  await supervise({ dev });
} catch (error) {
  sayFailure(error);
  process.exit(1);
}
