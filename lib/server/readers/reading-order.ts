import type { Box } from '@/lib/domain/reading/page';

/**
 * From the top, from the left: things whose middles lie in each other's height stand on one row.
 * Heights and places in one unit, whichever.
 */
export function inReadingOrder<T extends { readonly box: Box }>(things: readonly T[]): T[] {
  return rowsOf(things).flat();
}

export function rowsOf<T extends { readonly box: Box }>(things: readonly T[]): T[][] {
  const byMiddle = [...things].sort((a, b) => middle(a.box) - middle(b.box));
  const rows: { things: T[]; middle: number; height: number }[] = [];
  for (const thing of byMiddle) {
    const row = rows.at(-1);
    const reach = row === undefined ? 0 : Math.min(row.height, thing.box.height) / 2;
    if (row !== undefined && middle(thing.box) - row.middle <= reach) {
      row.things.push(thing);
      const count = row.things.length;
      row.middle += (middle(thing.box) - row.middle) / count;
      row.height += (thing.box.height - row.height) / count;
    } else {
      rows.push({ things: [thing], middle: middle(thing.box), height: thing.box.height });
    }
  }
  return rows.map((row) => row.things.sort((a, b) => a.box.x - b.box.x));
}

const middle = (box: Box) => box.y + box.height / 2;
