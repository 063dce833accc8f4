/** One small violation for each lint rule: where it is planted, what it says, who must report it. */
export type LintCase = { file: string; rule: string; code: string };

const lines = (count: number) => 'export {};\n'.repeat(1) + '//\n'.repeat(count - 1);
const core = 'lib/server/clients/mutations';
const part = 'components/clients/card';
const sum = 'lib/domain/score/sum';

const TYPES: LintCase[] = [
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: core,
    code: 'export const f = (x: any) => [x];',
  },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    file: core,
    code: 'export const f = (x?: string) => x!.length;',
  },
  {
    rule: '@typescript-eslint/consistent-type-assertions',
    file: core,
    code: 'export const f = (x: unknown) => x as string;',
  },
  {
    rule: '@typescript-eslint/consistent-type-assertions',
    file: 'lib/domain/tenancy/roles',
    code: 'export const f = (x: unknown) => x as string;',
  },
  {
    rule: '@typescript-eslint/consistent-type-assertions',
    file: 'scripts/start',
    code: 'export const f = (x: unknown) => x as string;',
  },
  { rule: '@typescript-eslint/no-unused-vars', file: core, code: 'const unused = 1;\nexport {};' },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: core,
    code: '// @ts-ignore\nexport const f: string = 1;',
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    file: core,
    code: '// @ts-expect-error because I say so\nexport const f: string = 1;',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: core,
    code: "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
  },
  {
    rule: '@typescript-eslint/no-unsafe-assignment',
    file: core,
    code: "export const f: { a: string } = JSON.parse('{}');",
  },
  {
    rule: '@typescript-eslint/no-unsafe-return',
    file: core,
    code: "export const f = (): string => JSON.parse('{}');",
  },
  {
    rule: '@typescript-eslint/no-unsafe-argument',
    file: core,
    code: "export const f = (g: (x: string) => void) => g(JSON.parse('1'));",
  },
  {
    rule: '@typescript-eslint/no-unsafe-member-access',
    file: core,
    code: "export const f = () => String(JSON.parse('{}').a);",
  },
  {
    rule: '@typescript-eslint/no-unsafe-call',
    file: core,
    code: "export const f = () => void JSON.parse('1')();",
  },
];

const PROMISES: LintCase[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: core,
    code: 'export function f(x: Promise<void>) {\n  x;\n}',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'tests/integration/x',
    code: 'export function f(x: Promise<void>) {\n  x;\n}',
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: core,
    code: 'export const f = (x: Promise<boolean>) => (x ? 1 : 2);',
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: core,
    code: 'export const f = (xs: number[]) => xs.forEach(async (x) => Promise.resolve(x));',
  },
  {
    rule: '@typescript-eslint/await-thenable',
    file: core,
    code: 'export const f = async () => await 1;',
  },
];

const STYLE: LintCase[] = [
  {
    rule: 'no-nested-ternary',
    file: core,
    code: 'export const f = (x: number) => (x > 1 ? 1 : x < 0 ? 2 : 3);',
  },
  {
    rule: 'no-else-return',
    file: core,
    code: 'export function f(x: boolean) {\n  if (x) {\n    return 1;\n  } else {\n    return 2;\n  }\n}',
  },
  { rule: 'no-console', file: core, code: "console.log('x');\nexport {};" },
  { rule: 'no-console', file: part, code: "console.error('x');\nexport {};" },
  { rule: 'no-console', file: 'app/x/page.tsx', code: "console.warn('x');\nexport {};" },
  { rule: 'max-lines', file: core, code: lines(301) },
  { rule: 'max-lines', file: 'lib/server/clients/mutations.test.ts', code: lines(501) },
  { rule: 'max-lines', file: 'tests/e2e/x.spec.ts', code: lines(501) },
  { rule: 'max-lines', file: 'app/x/page.tsx', code: lines(41) },
  { rule: 'max-lines', file: 'app/layout.tsx', code: lines(41) },
  { rule: 'max-lines', file: 'app/(in)/x/loading.tsx', code: lines(41) },
  { rule: 'max-lines', file: 'app/not-found.tsx', code: lines(41) },
  { rule: 'max-lines', file: 'app/api/health/route.ts', code: lines(61) },
  { rule: 'max-lines', file: 'scripts/start.mjs', code: lines(301) },
  {
    rule: 'no-console',
    file: core,
    code: '/* eslint-disable */\nconsole.log(1); // eslint-disable-line no-console\nexport {};',
  },
];

const REACT: LintCase[] = [
  {
    rule: 'react-hooks/rules-of-hooks',
    file: `${part}.tsx`,
    code: "import { useState } from 'react';\nexport function Card({ open }: { open: boolean }) {\n  if (open) useState(1);\n  return null;\n}",
  },
  {
    rule: 'react-hooks/exhaustive-deps',
    file: `${part}.tsx`,
    code: "import { useEffect } from 'react';\nexport function Card({ open }: { open: boolean }) {\n  useEffect(() => {\n    document.title = String(open);\n  }, []);\n  return null;\n}",
  },
];

const PURITY: LintCase[] = [
  { rule: 'no-restricted-syntax', file: sum, code: 'export const f = () => Date.now();' },
  { rule: 'no-restricted-syntax', file: sum, code: 'export const f = () => new Date();' },
  { rule: 'no-restricted-syntax', file: sum, code: 'export const f = () => Date();' },
  { rule: 'no-restricted-syntax', file: sum, code: 'export const f = () => Math.random();' },
  { rule: 'no-restricted-syntax', file: sum, code: "export const f = () => import('zod');" },
  { rule: 'no-restricted-globals', file: sum, code: 'export const f = () => process.env.TZ;' },
  { rule: 'no-restricted-globals', file: sum, code: 'export const f = () => crypto.randomUUID();' },
];

const IMPORTS: LintCase[] = (
  [
    [sum, 'node:fs'],
    [sum, 'fs'],
    [sum, 'react'],
    [sum, 'zodiac'],
    [sum, 'date-fns'],
    [sum, '@/lib/format'],
    [sum, '@/lib/server/clients/queries'],
    [sum, '../civil-date'],
    [core, 'next-auth'],
    [core, 'next-auth/jwt'],
    [core, '../seasons/queries'],
    [part, 'next-auth/react'],
    ['app/x/page.tsx', 'next-auth'],
    ['app/x/page.tsx', '@/lib/generated/prisma/client'],
    ['app/x/page.tsx', '../y/part'],
    [part, '@/lib/generated/prisma'],
    [sum, '@/lib/generated/prisma'],
    ['lib/format', './generated/prisma/client'],
  ] as const
).map(([file, from]) => ({
  file,
  rule: '@typescript-eslint/no-restricted-imports',
  code: `export * from '${from}';`,
}));

/** A house that keeps every rule, close to each boundary: nothing may be reported here. */
export const CLEAN: Record<string, string> = {
  'lib/domain/civil-date.ts':
    "export type Day = string & { brand: 'day' };\nexport const day = (x: string) => x as Day;\n",
  'lib/domain/tenancy/scope.ts':
    "export type Org = string & { brand: 'org' };\nexport const org = (x: string) => x as Org;\n",
  'lib/domain/score/total.ts':
    "import { z } from 'zod';\nimport { day } from '@/lib/domain/civil-date';\nexport const KINDS = ['a', 'b'] as const;\nexport const schema = z.string();\nexport const next = (x: Date) => [x, new Date(0), day('2026-01-01')];\n",
  'lib/domain/score/total.test.ts':
    "import { readFileSync } from 'node:fs';\nexport const read = () => readFileSync('x') as unknown;\nexport const now = new Date();\n",
  'lib/server/auth/session.ts':
    "import { getServerSession } from 'next-auth';\nexport const f = getServerSession;\n",
  'lib/server/clients/actions.ts':
    'export async function save() {\n  await Promise.resolve();\n  return new Date();\n}\n',
  'components/clients/button.tsx':
    "'use client';\nimport { save } from '@/lib/server/clients/actions';\nexport const Save = () => <button onClick={async () => void (await save())}>x</button>;\n",
  'app/y/page.tsx': lines(40),
  'app/y/route.ts': lines(60),
  'lib/server/clients/loaders.ts': lines(300),
  'tests/e2e/y.spec.ts': lines(500),
};

export const CASES: LintCase[] = [...TYPES, ...PROMISES, ...STYLE, ...REACT, ...PURITY, ...IMPORTS];
