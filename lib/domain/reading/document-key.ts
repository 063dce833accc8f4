import { compareEntityNames } from '@/lib/domain/identifiers/entity-name';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

interface Stated {
  readonly field: string;
  readonly value: unknown;
}

/** Fields that tell two documents of one kind apart. */
const keyFields: Partial<Record<MaterialKind, readonly string[]>> = {
  'domain-certificate': ['domain'],
  'icp-filing': ['domain'],
  'code-certificate': ['codeNumber'],
  'hosting-agreement': ['provider'],
  'business-contract': ['partyA', 'partyB', 'signedOn'],
};

/**
 * What tells a document from others of its kind: the domain, the number, whom a contract is with and
 * since when. Undefined when it states nothing of the sort. `own` are the company's own names: they
 * tell nothing apart.
 */
export function documentKey(
  kind: MaterialKind,
  stated: readonly Stated[],
  own: readonly string[],
): string | undefined {
  const isOwn = (text: string) =>
    own.some((name) => compareEntityNames(name, text).kind !== 'different');
  const texts = (keyFields[kind] ?? []).flatMap((field) => {
    const value = stated.find((one) => one.field === field)?.value;
    return typeof value === 'string' && !isOwn(value) ? value.toLowerCase() : [];
  });
  return texts.length === 0 ? undefined : texts.join('|');
}
