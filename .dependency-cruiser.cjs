/**
 * Layers run one way: app → components → lib/server → lib/domain.
 * Every rule here is proven by a planted violation in tests/architecture/planted-layers.test.ts.
 */
const TEST = '\\.test\\.tsx?$';
const CORE = '^lib/server/[^/]+/(queries|mutations)\\.tsx?$';
const DOOR = '^lib/server/[^/]+/(loaders|actions)\\.tsx?$';
const ACTIONS = '^lib/server/[^/]+/actions\\.tsx?$';
const LOADERS = '^lib/server/[^/]+/loaders\\.tsx?$';
const ROUTE = '^app/.*/route\\.ts$';
const LEAF_FOR_PEOPLE = '^lib/(cn|format|paths|errors|i18n)(/|\\.)';

/** A package, however its manager nests it. A name ends at a slash, or, unresolved, at the end. */
const pkg = (names) => `(^|/)node_modules/(${names})/|^(${names})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no top: nothing in it can be understood alone.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import nobody can resolve escapes every other rule.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'lib-knows-no-page',
      severity: 'error',
      comment: 'lib sits below app and components.',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'only-server-knows-server',
      severity: 'error',
      comment: 'Leaves, i18n, packs and the domain sit below lib/server.',
      from: { path: '^lib/', pathNot: '^lib/(server|generated)/' },
      to: { path: '^lib/server/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'The domain imports zod and itself.',
      from: { path: '^lib/domain/', pathNot: TEST },
      to: { pathNot: ['^lib/domain/', pkg('zod')] },
    },
    {
      name: 'components-know-no-page',
      severity: 'error',
      comment: 'components sit below app.',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'components-take-props',
      severity: 'error',
      comment: 'Props in, actions out: of lib, a component knows actions, the domain and leaves.',
      from: { path: '^components/', pathNot: TEST },
      to: { path: '^lib/', pathNot: [ACTIONS, LOADERS, '^lib/domain/', LEAF_FOR_PEOPLE] },
    },
    {
      name: 'components-load-nothing',
      severity: 'error',
      comment: 'A component may name the type a loader returns, never call the loader.',
      from: { path: '^components/' },
      to: { path: LOADERS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kit-knows-no-domain',
      severity: 'error',
      comment: 'components/ui is a kit: cn, format and itself.',
      from: { path: '^components/ui/', pathNot: TEST },
      to: { path: '^(components|lib)/', pathNot: ['^components/ui/', '^lib/(cn|format)(/|\\.)'] },
    },
    {
      name: 'pages-use-doors',
      severity: 'error',
      comment: 'A page calls loaders and actions; only a route handler may call a core.',
      from: { path: '^app/', pathNot: [ROUTE, TEST] },
      to: { path: '^lib/server/', pathNot: DOOR },
    },
    {
      name: 'cores-read-no-request',
      severity: 'error',
      comment: 'Jobs, the command line and routes call cores: they never see a request.',
      from: { path: CORE },
      to: { path: ['^lib/server/auth/', pkg('next|next-auth|next-safe-action|next-intl')] },
    },
    {
      name: 'cores-open-no-door',
      severity: 'error',
      comment: 'Doors call cores, never the other way.',
      from: { path: CORE },
      to: { path: DOOR },
    },
    {
      name: 'next-auth-in-one-folder',
      severity: 'error',
      comment: 'next-auth is known in lib/server/auth only.',
      from: { pathNot: '^lib/server/auth/' },
      to: { path: pkg('next-auth') },
    },
    {
      name: 'database-client-in-server',
      severity: 'error',
      comment: 'The database client is known in lib/server only.',
      from: { path: '^(app|components|lib)/', pathNot: ['^lib/server/', '^lib/generated/', TEST] },
      to: { path: ['^lib/generated/', pkg('@prisma/[^/]+|pg|pg-boss')] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/generated/'] },
    exclude: { path: ['\\.next/', '\\.css$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
