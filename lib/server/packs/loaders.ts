import { ruleGroups } from '@/lib/domain/rules/assessment';
import { packRefOf } from '@/lib/domain/rules/pack-schema';
import { requireScope } from '@/lib/server/auth/scope';
import { DEFAULT_PACK, listPacks } from './queries';

export type RulesPage = Awaited<ReturnType<typeof loadRules>>;

/** One pack with its rules; an unknown pack or group in the address is the default. */
export async function loadRules(
  orgId: string,
  asked: Record<string, string | string[] | undefined>,
) {
  const scope = await requireScope(orgId, 'clients.read');
  const packs = listPacks();
  const byRef = (ref: unknown) => packs.find((each) => packRefOf(each) === ref);
  const pack = byRef(asked.pack) ?? byRef(DEFAULT_PACK);
  if (pack === undefined) throw new Error(`The default pack ${DEFAULT_PACK} is not shipped.`);
  const groups = ruleGroups.filter((group) => pack.rules.some((rule) => rule.group === group));
  const group = groups.find((each) => each === asked.group);
  return {
    orgId: scope.orgId,
    packs: packs.map((each) => ({ ref: packRefOf(each), title: each.title })),
    pack,
    groups,
    group,
    rules: group === undefined ? pack.rules : pack.rules.filter((rule) => rule.group === group),
  };
}
