import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The house rules as commands. Every rule here is proven by a planted violation in
 * tests/architecture/planted-lint.test.ts: a rule that reports nothing is not a rule.
 */

const code = ['{app,components,lib}/**/*.{ts,tsx}'];
const typed = ['{app,components,lib,prisma,scripts,tests}/**/*.{ts,tsx}'];
const tests = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];
const brandMints = ['lib/domain/tenancy/scope.ts', 'lib/domain/civil-date.ts'];

const nextAuth = {
  regex: '^next-auth($|/)',
  message: 'next-auth is known in lib/server/auth only.',
};
const prismaClient = {
  regex: '^(@/lib|\\.{1,2}(/.*)?)/generated/prisma($|/)',
  message: 'The database client is known in lib/server only.',
};
const parentFolder = {
  regex: '^\\.\\./',
  message: 'Use the @/ alias across folders, ./ inside one.',
};
const outsideDomain = {
  regex: '^(?!zod($|/)|@/lib/domain/|\\.{1,2}/)',
  message: 'The domain imports zod and itself.',
};
const imports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const maxLines = (max) => ({ 'max-lines': ['error', { max }] });

const asErrors = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([rule, entry]) => [
      rule,
      Array.isArray(entry) ? ['error', ...entry.slice(1)] : 'error',
    ]),
  );

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'lib/generated/**',
      '.next/**',
      '.data/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'coverage/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    rules: {
      'no-nested-ternary': 'error',
      'no-else-return': ['error', { allowElseIf: false }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      eqeqeq: 'error',
      ...maxLines(300),
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false },
      ],
    },
  },
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: code,
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      ...imports(nextAuth, prismaClient, parentFolder),
    },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}', 'lib/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...asErrors(reactHooks.configs.flat.recommended.rules),
      'react-hooks/incompatible-library': 'off',
    },
  },
  { files: ['lib/server/**/*.{ts,tsx}'], rules: imports(nextAuth, parentFolder) },
  { files: ['lib/server/auth/**/*.{ts,tsx}'], rules: imports(parentFolder) },
  {
    files: ['lib/domain/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      ...imports(outsideDomain, parentFolder),
      'no-restricted-globals': [
        'error',
        ...['process', 'globalThis', 'window', 'document', 'performance', 'crypto', 'fetch'].map(
          (name) => ({ name, message: 'The domain is pure.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The domain has no clock: take `today`.',
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The domain has no clock: take `today`.',
        },
        {
          selector: 'CallExpression[callee.name="Date"]',
          message: 'The domain has no clock: take `today`.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'The domain has no randomness.',
        },
        { selector: 'ImportExpression', message: 'The domain loads nothing while it runs.' },
      ],
    },
  },
  {
    files: brandMints,
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  { files: ['app/**/{page,layout,loading,not-found}.tsx'], rules: maxLines(40) },
  { files: ['app/**/route.ts'], rules: maxLines(60) },
  {
    files: tests,
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      ...maxLines(500),
    },
  },
);
