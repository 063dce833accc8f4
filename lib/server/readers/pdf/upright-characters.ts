import type { Turn } from '@/lib/server/readers/ocr/raster';
import type { Character } from './characters';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface UprightCharacters extends Size {
  readonly characters: readonly Character[];
  readonly turned: Turn;
}

/** A page whose text runs up, down or upside down is turned until most of it runs to the right. */
export function uprightCharacters(
  characters: readonly Character[],
  { width, height }: Size,
): UprightCharacters {
  const turned = turnOf(characters);
  if (turned === 0) return { characters, width, height, turned };
  const size = turned === 180 ? { width, height } : { width: height, height: width };
  const upright = characters.map((character) => ({
    ...turnedWith(character, turned, { width, height }),
    direction: (character.direction + turned) % 360,
  }));
  return { characters: upright, ...size, turned };
}

interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Something on a page, where it lies once the page of that size is turned. */
export function turnedWith<T extends Sides>(thing: T, turned: Turn, page: Size): T {
  if (turned === 0) return thing;
  const turn = turners[turned];
  const [x1, y1] = turn(thing.left, thing.top, page.width, page.height);
  const [x2, y2] = turn(thing.right, thing.bottom, page.width, page.height);
  return {
    ...thing,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}

type Turner = (x: number, y: number, width: number, height: number) => readonly [number, number];

const turners: Record<90 | 180 | 270, Turner> = {
  90: (x, y, _width, height) => [height - y, x],
  180: (x, y, width, height) => [width - x, height - y],
  270: (x, y, width) => [y, width - x],
};

/** Degrees clockwise that bring most characters upright. */
function turnOf(characters: readonly Character[]): Turn {
  const counts = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { direction } of characters) {
    const near = turns.find((turn) => Math.abs(((direction + turn + 180) % 360) - 180) < 20);
    if (near !== undefined) counts[near] += 1;
  }
  return turns.reduce<Turn>((best, turn) => (counts[turn] > counts[best] ? turn : best), 0);
}

const turns = [0, 90, 180, 270] as const;
