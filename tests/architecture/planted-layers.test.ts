import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise, type LayerViolation } from './layers';
import { CASES, CLEAN, DISGUISED, DISGUISES } from './planted-layers.cases';
import { houseRoot, plantHouse } from './planted-house';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts'];

const plain = CASES.map(({ from, to, rule }) => ({
  rule,
  to,
  from: `${from}.ts`,
  code: say('static', to),
}));
const disguised = CASES.filter(({ rule }) => DISGUISED.includes(rule)).flatMap(
  ({ from, to, rule }) =>
    ['dynamic', 'typeOnly', 'reexport'].map((way) => ({
      rule,
      to,
      from: path.posix.join(path.posix.dirname(from), way, `${path.posix.basename(from)}.ts`),
      code: say(way, to),
    })),
);
const planted = [...plain, ...disguised];

const kept = plantHouse(CLEAN);
const broken = plantHouse({
  ...CLEAN,
  'lib/domain/ring/b.ts': "export * from './a';\n",
  'scripts/ring/b.ts': "export * from './a';\n",
  'prisma/seed/ring/b.ts': "export * from './a';\n",
  'lib/server/c8/actions.ts': 'export const a = 1;\n',
  ...Object.fromEntries(planted.map(({ from, code }) => [from, code])),
});
let reported: LayerViolation[] = [];

beforeAll(async () => {
  reported = await cruise(broken.root, FOLDERS);
}, 120_000);

afterAll(() => {
  kept.remove();
  broken.remove();
});

describe('a planted import', () => {
  it.each(planted)('is reported by $rule: $from → $to', ({ from, rule }) => {
    const here = reported.filter((violation) => violation.from === from);
    expect(here.map((violation) => violation.rule.name)).toContain(rule);
  });
});

describe('the layers', () => {
  it('report nothing in a house that keeps them', async () => {
    expect(
      await cruise(
        kept.root,
        FOLDERS.filter((folder) => folder !== 'prisma'),
      ),
    ).toEqual([]);
  });

  it('hold in this house, its scripts and its seed', async () => {
    const folders = [...FOLDERS.slice(0, 3), 'prisma/seed', 'scripts'];
    const here = folders.filter((folder) => existsSync(path.join(houseRoot, folder)));
    const violations = await cruise(houseRoot, here);
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });
});

function say(way: string, to: string) {
  const sentence = DISGUISES[way];
  if (sentence === undefined) throw new Error(`no such disguise: ${way}`);
  return sentence(to);
}
