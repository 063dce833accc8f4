import { stat } from 'node:fs/promises';
import { openPackage, type OfficePackage } from './open-package';
import { readXml, type Attributes } from './read-xml';
import { mainPart, relationsOf } from './relations';

/** The pictures of a Word document that may be pages, as parts of it, in the order they stand in its text. */
export async function picturePages(path: string): Promise<readonly string[]> {
  const { ino, size, mtimeMs } = await stat(path);
  const version = [path, ino, size, mtimeMs].join(' ');
  if (kept?.version === version) return kept.parts;
  const file = await openPackage(path);
  try {
    kept = { version, parts: await partsIn(file) };
    return kept.parts;
  } finally {
    file.close();
  }
}

/** Pages of one file come one after the other: its text is walked through once. */
let kept: { readonly version: string; readonly parts: readonly string[] } | undefined;

async function partsIn(file: OfficePackage): Promise<string[]> {
  const part = await mainPart(file, 'word/document.xml');
  const images = new Map(
    (await relationsOf(file, part))
      .filter(({ type, isOutside, target }) => type === 'image' && !isOutside && file.has(target))
      .map(({ id, target }) => [id, target]),
  );
  const found = new Set<string>();
  let [width, height, deleted] = [Infinity, Infinity, 0];
  const take = (id: string | undefined) => {
    const target = images.get(id ?? '');
    const isLarge = Math.max(width, height) >= LONG && Math.min(width, height) >= SHORT;
    if (target !== undefined && isLarge && deleted === 0) found.add(target);
  };
  const frame = (size: readonly [number, number]) => void ([width, height] = size);
  await readXml(file.text(part), {
    open: (name, attributes) => {
      if (DELETED.has(name)) deleted += 1;
      else if (name === 'drawing' || name === 'pict' || name === 'object') frame(UNSTATED);
      else if (name === 'extent') frame(drawnSize(attributes));
      else if (name === 'shape') frame(styledSize(attributes.get('style') ?? ''));
      else if (name === 'blip') take(attributes.get('embed'));
      else if (name === 'imagedata') take(attributes.get('id'));
    },
    close: (name) => {
      if (DELETED.has(name)) deleted -= 1;
    },
  });
  return [...found];
}

const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** Centimetres. A stamp has 4.5, a letterhead is low, an identity card has 8.5 by 5.4. */
const LONG = 7;
const SHORT = 4.5;
const UNSTATED = [Infinity, Infinity] as const;

const EMU_A_CENTIMETRE = 360_000;
const drawnSize = (attributes: Attributes): [number, number] => [
  Number(attributes.get('cx')) / EMU_A_CENTIMETRE,
  Number(attributes.get('cy')) / EMU_A_CENTIMETRE,
];

/** `width:415.3pt;height:587pt`, as older programs write it; what is not said may be large. */
function styledSize(style: string): [number, number] {
  const side = (name: string) => {
    const [, amount = '', unit = ''] =
      new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]{1,12})(pt|in|cm|mm|px)`).exec(style) ?? [];
    return amount === '' ? Infinity : Number(amount) * (centimetres[unit] ?? 1);
  };
  return [side('width'), side('height')];
}

const centimetres: Readonly<Record<string, number>> = {
  pt: 2.54 / 72,
  in: 2.54,
  cm: 1,
  mm: 0.1,
  px: 2.54 / 96,
};
