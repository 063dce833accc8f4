import { readFileSync } from 'node:fs';

const bin = (path) => `node_modules/${path}`;
const vitest = (project, ...more) => ({
  name: project,
  args: [
    bin('vitest/vitest.mjs'),
    'run',
    `--project=${project}`,
    ...more,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${project}.json`,
  ],
  report: `test-results/${project}.json`,
  count: countVitest,
});

const format = { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] };
const lint = { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.'] };
const types = { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] };
const layers = {
  name: 'layers',
  args: [
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'app',
    'components',
    'lib',
  ],
};
const knip = { name: 'knip', args: [bin('knip/bin/knip.js')] };
const build = { name: 'build', args: ['scripts/build.mjs'] };
const e2e = {
  name: 'e2e',
  args: [bin('@playwright/test/cli.js'), 'test'],
  report: 'test-results/e2e.json',
  count: countPlaywright,
};

/** Remembers the files that passed; for developers only, since a rule that knows types looks at others too. */
const remembering = (step) => ({
  ...step,
  args: [
    ...step.args,
    '--cache',
    '--cache-strategy=content',
    `--cache-location=node_modules/.cache/xubei/${step.name}`,
  ],
});

/**
 * What a developer runs before every commit; seconds once it has run. Steps of a group run side by side.
 * The planted violations test the rules, not the code: they are left to the whole run.
 */
export const quickGroups = [
  [types, remembering(lint)],
  [remembering(format), layers],
  [vitest('unit'), vitest('architecture', '--exclude=**/planted-*.test.ts')],
];

/** Everything. Integration has the machine to itself: it starts and kills real servers. */
export const allGroups = [
  [types, lint],
  [format, layers, knip],
  [vitest('unit'), vitest('architecture')],
  [build],
  [vitest('integration')],
  [e2e],
];

/** What a step counted; a step that counts nothing is one check. */
export function resultOf(step, code) {
  if (step.count === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const counted = readCount(step);
  // A run that broke off outside any test has failed all the same.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function readCount(step) {
  try {
    return step.count(JSON.parse(readFileSync(step.report, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function countVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
