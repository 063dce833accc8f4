import type { TextLine } from '@/lib/domain/reading/page';
import { inReadingOrder } from '@/lib/server/readers/reading-order';
import { levelFor, pyramidOf, type Pyramid } from './crop';
import type { Recognised } from './ctc';
import { detect } from './detect';
import { endsInStamp, joinAcrossStamps } from './join-across-stamps';
import { liesOnItsSide, standsOnItsHead } from './face';
import { turnRaster, type Raster, type Turn } from './raster';
import { emsOf } from './pitch';
import { recognise } from './recognise';
import type { Rectangle } from './rectangle';
import { leanOf } from './regions';
import { splitLine } from './split-line';
import { isStampWriting } from './stamp-writing';
import { straightPage, type StraightPage } from './straight-page';
import { tonesOf, type Tones } from './tones';

/** What a picture of a page says. */
export interface RasterReading {
  readonly lines: readonly TextLine[];
  readonly turned: Turn;
  readonly straightened: number;
  /** Of the page turned and straightened. */
  readonly width: number;
  readonly height: number;
}

/** What a stamp hides of a line leaves the rest looking whole. */
const STAMPED_CERTAINTY = 0.85;

/** Finds, puts upright, reads and places the text of a picture. */
export async function readRaster(raster: Raster): Promise<RasterReading> {
  const { pyramid, lines, tones, turned } = await uprightLines(raster);
  const read = await recognise(pyramid, lines, tones);
  const page = straightPage(pyramid[0], leanOf(lines));
  const texts = lines.flatMap((line, i) => {
    const most = endsInStamp(line, pyramid[0]) ? STAMPED_CERTAINTY : 1;
    const parts = textsOf(line, read[i] ?? [], page);
    if (isStampWriting(parts.map(({ text }) => text).join(''), line, pyramid[0])) return [];
    return parts.map((part) => ({ ...part, certainty: Math.min(most, part.certainty) }));
  });
  const { width, height, straightened } = page;
  return { lines: inReadingOrder(texts), turned, straightened, width, height };
}

export interface UprightLines {
  readonly pyramid: Pyramid;
  readonly lines: readonly Rectangle[];
  readonly tones: Tones;
  readonly turned: Turn;
}

/** The lines of a page, found on the page turned upright. */
export async function uprightLines(found: Raster): Promise<UprightLines> {
  const tones = tonesOf(found);
  let raster = found;
  let lines = await detect(raster, tones);
  const isOnSide = liesOnItsSide(lines);
  if (isOnSide) {
    raster = turnRaster(raster, 90);
    lines = await detect(raster, tones);
  }
  lines = joinAcrossStamps(lines.map(alongWriting), raster);
  const pyramid = await pyramidFor(raster, lines);
  if (!(await standsOnItsHead(pyramid, lines, tones))) {
    return { pyramid, lines, tones, turned: isOnSide ? 90 : 0 };
  }
  const flipped = turnRaster(raster, 180);
  const { width, height } = flipped;
  lines = lines.map((line) => ({
    ...line,
    centreX: width - line.centreX,
    centreY: height - line.centreY,
  }));
  const turned = isOnSide ? 270 : 180;
  return { pyramid: await pyramidFor(flipped, lines), lines, tones, turned };
}

const ROWS = 48;

const pyramidFor = (raster: Raster, lines: readonly Rectangle[]) =>
  pyramidOf(raster, 1 + Math.max(0, ...lines.map(({ thickness }) => levelFor(thickness, ROWS))));

/** A column of writing on an upright page runs down; a lone tall digit does not. */
function alongWriting(line: Rectangle): Rectangle {
  if (line.thickness < line.length * 2.5) return line;
  return {
    ...line,
    length: line.thickness,
    thickness: line.length,
    angle: line.angle + Math.PI / 2,
  };
}

/** Height of a line as found, in ems of its type, where its characters do not tell. */
const EMS_HIGH = 1.35;

function textsOf(
  line: Rectangle,
  characters: readonly Recognised[],
  page: StraightPage,
): TextLine[] {
  const ems = emsOf(characters) ?? (line.length / line.thickness) * EMS_HIGH;
  const parts = splitLine(characters, ems);
  const isWhole = parts.length === 1;
  return parts.map(({ text, certainty, from, to }) => ({
    text,
    certainty,
    box: page.boxOf(isWhole ? line : pieceOf(line, from, to)),
  }));
}

function pieceOf(line: Rectangle, from: number, to: number): Rectangle {
  const along = ((from + to) / 2 - 0.5) * line.length;
  return {
    ...line,
    centreX: line.centreX + along * Math.cos(line.angle),
    centreY: line.centreY + along * Math.sin(line.angle),
    length: (to - from) * line.length,
  };
}
