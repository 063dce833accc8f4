import { ESLint, type Linter } from 'eslint';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseRoot, plantHouse } from './planted-house';
import { CASES, CLEAN } from './planted-lint.cases';

const planted = CASES.map((planted, index) => ({ ...planted, at: placeOf(planted.file, index) }));
const house = plantHouse({
  ...CLEAN,
  ...Object.fromEntries(planted.map(({ at, code }) => [at, code])),
});
const reports = new Map<string, Linter.LintMessage[]>();

beforeAll(async () => {
  const eslint = new ESLint({
    cwd: house.root,
    overrideConfigFile: path.join(houseRoot, 'eslint.config.js'),
  });
  for (const { filePath, messages } of await eslint.lintFiles(['.'])) {
    reports.set(path.relative(house.root, filePath).split(path.sep).join('/'), messages);
  }
}, 120_000);

afterAll(() => house.remove());

describe('a planted violation', () => {
  it.each(planted)('of $rule in $file is reported (case $#): $code', ({ at, rule }) => {
    const errors = (reports.get(at) ?? []).filter(({ severity }) => severity === 2);
    expect(errors.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe('a house that keeps the rules', () => {
  it.each(Object.keys(CLEAN))('reports nothing in %s', (file) => {
    expect(reports.get(file)).toEqual([]);
  });
});

/** A folder of its own for each case, so that two cases may use the same file name. */
function placeOf(file: string, index: number) {
  const named = /\.\w+$/.test(file) ? file : `${file}.ts`;
  if (/^(lib|scripts)\/[^/]+$/.test(named)) return named;
  const { dir, base } = path.posix.parse(named);
  return `${dir}/case-${index}/${base}`;
}
