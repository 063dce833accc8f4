import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The data folder, absolute. */
export const dataDirOf = (env = process.env) => resolve(root, env.XUBEI_DATA_DIR || '.data');
