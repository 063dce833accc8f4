import type { PagePicture, Upright } from '@/lib/server/readers/engine/task';
import { rgbOf, turnRaster, type Raster } from '@/lib/server/readers/ocr/raster';

const QUALITY = 80;

/** A page turned and straightened, as wide as asked at most, ready for a browser. */
export async function showPage(
  raster: Raster,
  { turned, straightened }: Upright,
  maxWidth: number,
): Promise<PagePicture> {
  const upright = turnRaster(raster, turned);
  const straight = straightened === 0 ? upright : await rotated(upright, straightened);
  const { data, info } = await rgbOf(straight)
    .resize({ width: Math.max(1, Math.round(maxWidth)), withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mime: 'image/jpeg', width: info.width, height: info.height };
}

async function rotated(raster: Raster, degrees: number): Promise<Raster> {
  const { data, info } = await rgbOf(raster)
    .rotate(degrees, { background: '#fff' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgb: data };
}
