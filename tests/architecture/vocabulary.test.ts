import { describe, expect, it } from 'vitest';
import { houseFiles } from './house-files';

const NOUN_FILE = /^(loaders|queries|actions|mutations)(\.test)?\.ts$/;
const INFRASTRUCTURE = [
  'db',
  'auth',
  'audit',
  'storage',
  'jobs',
  'readers',
  'mail',
  'notify',
  'crypto',
];
const LIB =
  /^lib\/((env|errors|format|paths|cn)(\.test)?\.tsx?$|(env|errors|format|paths|cn|i18n|packs|domain|server)\/)/;
const VAGUE = /(^|[/.-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/;

describe('the vocabulary of the house', () => {
  const house = houseFiles(['app', 'components', 'lib', 'scripts', 'prisma', 'tests']).map(
    ({ path }) => path,
  );

  it('holds in this house', () => expect(house.flatMap(strangers)).toEqual([]));

  it.each([
    ['lib/server/clients/service.ts', 'a noun holds doors and cores only'],
    ['lib/server/clients/parts/queries.ts', 'a noun holds doors and cores only'],
    ['lib/server/clients/index.ts', 'a noun holds doors and cores only'],
    ['lib/server/tenant.ts', 'lib/server holds folders'],
    ['lib/date.ts', 'not a name lib knows'],
    ['lib/hooks/use-x.ts', 'not a name lib knows'],
    ['lib/domain/date-utils.ts', 'a name that says nothing'],
    ['components/common/x.tsx', 'a name that says nothing'],
  ])('refuses %s', (file, reason) => expect(strangers(file)).toEqual([`${file}: ${reason}`]));

  it.each([
    'lib/server/clients/queries.test.ts',
    'lib/server/db/tenant.ts',
    'lib/format.ts',
    'lib/domain/calls/a.ts',
  ])('knows %s', (file) => expect(strangers(file)).toEqual([]));
});

function strangers(file: string): string[] {
  if (VAGUE.test(file)) return [`${file}: a name that says nothing`];
  if (file.startsWith('lib/') && !LIB.test(file)) return [`${file}: not a name lib knows`];
  if (!file.startsWith('lib/server/')) return [];
  const [folder = '', ...rest] = file.slice('lib/server/'.length).split('/');
  if (rest.length === 0) return [`${file}: lib/server holds folders`];
  if (INFRASTRUCTURE.includes(folder) || NOUN_FILE.test(rest.join('/'))) return [];
  return [`${file}: a noun holds doors and cores only`];
}
