import { ensureBuilt } from './prepare.mjs';
import { sayFailure } from './say.mjs';

/** `npm run build`: the pages, if anything they are made of has changed. */
ensureBuilt().catch((error) => {
  sayFailure(error);
  process.exitCode = 1;
});
