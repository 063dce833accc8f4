import { describe, expect, it } from 'vitest';
import { houseFiles, isCode, type HouseFile } from './house-files';

const SHORTCUTS: Record<string, RegExp> = {
  'a cast to any': /\bas\s+any\b|<any>/,
  'a silenced compiler': /@ts-(ignore|nocheck)/,
  'a silenced linter': /eslint-(disable|enable)/,
  'a focused, skipped or planned test':
    /\b(it|test|describe)(\.\w+)*\.(only|skip|todo|fixme|fails)\b|\b(xit|fit|xdescribe|fdescribe)\(/,
};
const REEXPORT = /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s/m;
const REEXPORT_ALL = /^export\s+(type\s+)?\*/m;
const INDEX = /(^|\/)index\.tsx?$/;

describe('the shortcuts of the house', () => {
  const house = houseFiles(['app', 'components', 'lib', 'prisma', 'scripts', 'tests'])
    .filter(isCode)
    .filter(({ path }) => !path.startsWith('tests/architecture/'));

  it('are not taken here', () => expect(house.flatMap(shortcuts)).toEqual([]));

  it.each([
    ['a cast to any', 'const x = y as any;'],
    ['a silenced compiler', '// @ts-ignore'],
    ['a silenced compiler', '// @ts-nocheck'],
    ['a silenced linter', '/* eslint-disable no-console */'],
    ['a silenced linter', '// eslint-disable-next-line'],
    ['a focused, skipped or planned test', "it.only('x', f);"],
    ['a focused, skipped or planned test', "describe.skip('x', f);"],
    ['a focused, skipped or planned test', "test.describe.only('x', f);"],
    ['a focused, skipped or planned test', "test.fixme('x', f);"],
  ])('are seen: %s in %s', (name, text) => {
    expect(shortcuts({ path: 'lib/x.ts', text })).toEqual([`lib/x.ts: ${name}`]);
  });

  it.each([
    ['components/clients/index.ts', "export { Card } from './card';"],
    ['components/clients/index.ts', "export {\n  Card,\n} from './card';"],
    ['lib/domain/rules/all.ts', "export * from './score';"],
    ['lib/domain/rules/all.ts', "export * as score from './score';"],
  ])('are seen: %s as a barrel', (path, text) => {
    expect(shortcuts({ path, text })).toEqual([`${path}: a barrel`]);
  });

  it('are not imagined in plain code', () => {
    const text = "const many = items.skip;\nexport { x } from './x';\ntest.skipped();\n";
    expect(shortcuts({ path: 'lib/x.ts', text })).toEqual([]);
  });
});

function shortcuts({ path, text }: HouseFile) {
  const taken = Object.keys(SHORTCUTS).filter((name) => SHORTCUTS[name]?.test(text));
  const barrel = INDEX.test(path) ? REEXPORT.test(text) : REEXPORT_ALL.test(text);
  return [...taken, ...(barrel ? ['a barrel'] : [])].map((name) => `${path}: ${name}`);
}
