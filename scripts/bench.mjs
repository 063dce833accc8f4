import { build } from 'esbuild';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** Benchmarks run as one bundle: what the build ships, without the loader development runs under. */
const outfile = join(root, 'node_modules/.cache/xubei/bench.mjs');
await build({
  entryPoints: [join(root, 'scripts/bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  alias: { '@': root },
  logLevel: 'error',
});
process.chdir(root);
await import(pathToFileURL(outfile));
