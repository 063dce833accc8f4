import path from 'node:path/posix';
import type { OfficePackage } from './open-package';
import { readXml } from './read-xml';

/** What a part of an Office file refers to, and as what. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `header`. */
  readonly type: string;
  /** The part, from the root of the file; an address when it lies outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** Of the whole file when `part` is ''. */
export async function relationsOf(file: OfficePackage, part: string): Promise<Relation[]> {
  const folder = path.dirname(part);
  const relations: Relation[] = [];
  await readXml(file.text(path.join(folder, '_rels', `${path.basename(part)}.rels`)), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const isOutside = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: isOutside ? target : resolved(folder, target),
        isOutside,
      });
    },
  });
  return relations;
}

const resolved = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : path.join(folder, target);

/** The part everything begins at; programs that leave the reference out use the usual name. */
export async function mainPart(file: OfficePackage, usual: string): Promise<string> {
  const found = (await relationsOf(file, '')).find(({ type }) => type === 'officeDocument');
  return found !== undefined && file.has(found.target) ? found.target : usual;
}
