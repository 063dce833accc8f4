import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { ensureBrowser, findChromium } from './browser.mjs';
import { ensureGenerated, ensureInstalled, refuseOldNode } from './prepare.mjs';
import { root } from './root.mjs';
import { sayFailure } from './say.mjs';
import { allGroups, quickGroups, resultOf } from './test-steps.mjs';

/** `npm test`: every check, from a bare clone. `--quick` (npm run verify): the part that takes seconds. */
async function main() {
  const isQuick = process.argv.includes('--quick');
  refuseOldNode();
  await ensureInstalled();
  await ensureGenerated();
  if (!isQuick) {
    ensureBrowser();
    process.env.XUBEI_CHROMIUM ??= findChromium();
  }
  rmSync('test-results', { recursive: true, force: true });
  const results = [];
  for (const group of isQuick ? quickGroups : allGroups) {
    results.push(...(await Promise.all(group.map(runStep))));
  }
  return total(results);
}

async function runStep(step) {
  const begun = performance.now();
  const child = spawn(process.execPath, step.args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NODE_ENV: undefined, CI: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  const result = resultOf(step, code);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const mark = result.failed === 0 ? 'ok  ' : 'FAIL';
  const line = `${mark} ${step.name.padEnd(12)} ${seconds.padStart(6)} s   ${result.passed} passed, ${result.failed} failed`;
  process.stdout.write(result.failed === 0 ? `${line}\n` : `${said}\n${line}\n`);
  return result;
}

const total = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
});

function finish({ passed, failed }) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

process.chdir(root);
main()
  .catch((error) => {
    sayFailure(error);
    return { passed: 0, failed: 1 };
  })
  .then(finish);
