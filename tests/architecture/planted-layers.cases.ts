/** One wrong import for each layer rule: `from` imports `to`, and `rule` must report it. */
export type LayerCase = { rule: string; from: string; to: string };

export const CASES: LayerCase[] = [
  { rule: 'no-cycles', from: 'lib/domain/ring/a', to: './b' },
  { rule: 'no-cycles', from: 'scripts/ring/a', to: './b' },
  { rule: 'no-cycles', from: 'prisma/seed/ring/a', to: './b' },
  { rule: 'resolvable', from: 'lib/server/lost/queries', to: '@/lib/domain/nowhere' },
  { rule: 'lib-knows-no-page', from: 'lib/server/up1/actions', to: '@/components/clients/card' },
  { rule: 'lib-knows-no-page', from: 'lib/server/up2/loaders', to: '@/app/clients/page' },
  { rule: 'lib-knows-no-page', from: 'lib/domain/up3/sum', to: '@/components/clients/card' },
  { rule: 'lib-knows-no-page', from: 'lib/cn', to: '@/components/ui/button' },
  { rule: 'only-server-knows-server', from: 'lib/env', to: '@/lib/server/clients/queries' },
  { rule: 'only-server-knows-server', from: 'lib/errors', to: '@/lib/server/db/client' },
  { rule: 'only-server-knows-server', from: 'lib/format', to: '@/lib/server/clients/queries' },
  { rule: 'only-server-knows-server', from: 'lib/paths', to: '@/lib/server/clients/loaders' },
  { rule: 'only-server-knows-server', from: 'lib/i18n/x', to: '@/lib/server/clients/queries' },
  { rule: 'only-server-knows-server', from: 'lib/domain/s/x', to: '@/lib/server/clients/queries' },
  { rule: 'domain-is-pure', from: 'lib/domain/p1/x', to: '@/lib/format-clean' },
  { rule: 'domain-is-pure', from: 'lib/domain/p2/x', to: 'node:fs' },
  { rule: 'domain-is-pure', from: 'lib/domain/p3/x', to: 'yaml' },
  { rule: 'domain-is-pure', from: 'lib/domain/p4/x', to: '@/lib/generated/prisma/client' },
  { rule: 'components-know-no-page', from: 'components/k/x', to: '@/app/clients/page' },
  { rule: 'components-take-props', from: 'components/t1/x', to: '@/lib/server/clients/queries' },
  { rule: 'components-take-props', from: 'components/t2/x', to: '@/lib/server/clients/mutations' },
  { rule: 'components-take-props', from: 'components/t3/x', to: '@/lib/server/db/client' },
  { rule: 'components-take-props', from: 'components/t4/x', to: '@/lib/generated/prisma/client' },
  { rule: 'components-take-props', from: 'components/t5/x', to: '@/lib/env-clean' },
  { rule: 'components-load-nothing', from: 'components/l/x', to: '@/lib/server/clients/loaders' },
  { rule: 'kit-knows-no-domain', from: 'components/ui/k1', to: '@/lib/domain/score/total' },
  { rule: 'kit-knows-no-domain', from: 'components/ui/k2', to: '@/lib/server/clients/actions' },
  { rule: 'kit-knows-no-domain', from: 'components/ui/k3', to: '@/components/clients/card' },
  { rule: 'pages-use-doors', from: 'app/p1/page', to: '@/lib/server/clients/queries' },
  { rule: 'pages-use-doors', from: 'app/p2/page', to: '@/lib/server/clients/mutations' },
  { rule: 'pages-use-doors', from: 'app/p3/layout', to: '@/lib/server/db/client' },
  { rule: 'cores-read-no-request', from: 'lib/server/c1/queries', to: 'next/headers' },
  { rule: 'cores-read-no-request', from: 'lib/server/c2/mutations', to: 'next/cache' },
  { rule: 'cores-read-no-request', from: 'lib/server/c3/mutations', to: 'next-intl/server' },
  { rule: 'cores-read-no-request', from: 'lib/server/c4/queries', to: 'next-auth' },
  { rule: 'cores-read-no-request', from: 'lib/server/c5/queries', to: '@/lib/server/auth/session' },
  { rule: 'cores-read-no-request', from: 'lib/server/c6/mutations', to: 'next-safe-action' },
  { rule: 'cores-open-no-door', from: 'lib/server/c7/queries', to: '@/lib/server/clients/loaders' },
  { rule: 'cores-open-no-door', from: 'lib/server/c8/mutations', to: './actions' },
  { rule: 'next-auth-in-one-folder', from: 'app/n1/page', to: 'next-auth' },
  { rule: 'next-auth-in-one-folder', from: 'components/n2/x', to: 'next-auth/react' },
  { rule: 'next-auth-in-one-folder', from: 'lib/server/n3/loaders', to: 'next-auth/jwt' },
  { rule: 'database-client-in-server', from: 'app/d1/route', to: '@/lib/generated/prisma/client' },
  { rule: 'database-client-in-server', from: 'lib/paths-d2', to: '@/lib/generated/prisma/client' },
  { rule: 'database-client-in-server', from: 'app/d3/route', to: 'pg' },
  { rule: 'database-client-in-server', from: 'app/d4/route', to: '@prisma/client' },
];

/** Other ways of saying the same import: none may slip through. */
export const DISGUISES: Record<string, (to: string) => string> = {
  static: (to) => `import * as x from '${to}';\nexport const y = x;\n`,
  dynamic: (to) => `export const y = () => import('${to}');\n`,
  typeOnly: (to) => `import type * as x from '${to}';\nexport type Y = typeof x;\n`,
  reexport: (to) => `export * from '${to}';\n`,
};

export const DISGUISED = ['pages-use-doors', 'components-take-props', 'next-auth-in-one-folder'];

/** Imports that are allowed, each close to a boundary: nothing may be reported here. */
export const CLEAN: Record<string, string> = {
  'lib/cn.ts': '',
  'lib/env.ts': '',
  'lib/errors.ts': '',
  'lib/format.ts': '',
  'lib/paths.ts': '',
  'lib/format-clean.ts':
    "import { total } from '@/lib/domain/score/total';\nexport const f = total;\n",
  'lib/env-clean.ts': 'export const e = 1;\n',
  'lib/generated/prisma/client.ts': 'export const client = 1;\n',
  'lib/domain/score/total.ts': "import { z } from 'zod';\nexport const total = [z];\n",
  'lib/domain/score/total.test.ts':
    "import { readFileSync } from 'node:fs';\nimport { it } from 'vitest';\nimport { total } from './total';\nit('x', () => void [readFileSync, total]);\n",
  'lib/server/auth/session.ts':
    "import { getServerSession } from 'next-auth';\nexport const s = getServerSession;\n",
  'lib/server/db/client.ts': "export { client } from '@/lib/generated/prisma/client';\n",
  'lib/server/clients/queries.ts':
    "import { client } from '@/lib/server/db/client';\nimport { total } from '@/lib/domain/score/total';\nexport const q = [client, total];\n",
  'lib/server/clients/mutations.ts':
    "import { client } from '@/lib/server/db/client';\nexport const m = client;\n",
  'lib/server/clients/loaders.ts':
    "import { headers } from 'next/headers';\nimport { s } from '@/lib/server/auth/session';\nimport { q } from './queries';\nexport type Row = string;\nexport const load = [headers, s, q];\n",
  'lib/server/clients/actions.ts':
    "import { revalidatePath } from 'next/cache';\nimport { m } from './mutations';\nexport const save = [revalidatePath, m];\n",
  'components/ui/button.tsx': "import { f } from '@/lib/format';\nexport const Button = f;\n",
  'components/clients/card.tsx':
    "import Link from 'next/link';\nimport type { Row } from '@/lib/server/clients/loaders';\nimport { save } from '@/lib/server/clients/actions';\nimport { total } from '@/lib/domain/score/total';\nimport { Button } from '@/components/ui/button';\nimport * as errors from '@/lib/errors';\nexport const Card = (row: Row) => [row, Link, save, total, Button, errors];\n",
  'app/clients/page.tsx':
    "import { Card } from '@/components/clients/card';\nimport { load } from '@/lib/server/clients/loaders';\nimport { save } from '@/lib/server/clients/actions';\nexport default [Card, load, save];\n",
  'app/api/route.ts':
    "import { q } from '@/lib/server/clients/queries';\nimport { client } from '@/lib/server/db/client';\nexport const GET = [q, client];\n",
  'scripts/seed.ts':
    "import { client } from '@/lib/generated/prisma/client';\nexport const c = client;\n",
};
