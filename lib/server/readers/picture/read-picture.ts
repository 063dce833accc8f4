import type { ReaderNote, ReadPage } from '@/lib/domain/reading/page';
import type { Raster } from '@/lib/server/readers/ocr/raster';
import { readRaster } from '@/lib/server/readers/ocr/read-raster';
import { note } from '@/lib/server/readers/reader';

export interface PageReading {
  readonly page: ReadPage;
  readonly notes: readonly ReaderNote[];
}

/** What a picture of a page shows. */
export async function readPicture(raster: Raster, number: number): Promise<PageReading> {
  const { lines, turned, straightened, width, height } = await readRaster(raster);
  const notes: ReaderNote[] = [];
  if (lines.length === 0) notes.push(note('no-text', number));
  if (turned !== 0) notes.push(note('turned-upright', number, { degrees: turned }));
  if (straightened !== 0) notes.push(note('straightened', number, { degrees: straightened }));
  return {
    page: {
      number,
      origin: 'ocr',
      width: Math.round(width),
      height: Math.round(height),
      turned,
      straightened,
      title: null,
      lines,
      tables: [],
    },
    notes,
  };
}
