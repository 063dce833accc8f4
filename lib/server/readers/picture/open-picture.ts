import sharp, { type Metadata, type Sharp } from 'sharp';
import {
  MAX_FRAMES,
  MAX_PIXELS,
  MAX_SIDE_PIXELS,
  READING_PIXELS,
} from '@/lib/server/readers/limits';
import type { Raster } from '@/lib/server/readers/ocr/raster';
import type { ReadableFile } from '@/lib/server/readers/reader';
import { Refusal } from '@/lib/server/readers/refusal';

// A thread decodes one picture at a time; libvips keeping old ones would be memory for nothing.
sharp.cache(false);
sharp.concurrency(1);

/** Longest a picture may take to decode. */
const SECONDS = 30;

/**
 * How many pages a picture has. Errors: Refusal('too-many-pixels' | 'too-many-pages' | 'damaged' | 'not-readable-kind'):
 * iPhones compress HEIC with HEVC, which no freely licensed decoder we may ship unpacks.
 */
export async function inspectPicture({ path, kind }: ReadableFile): Promise<number> {
  try {
    const { pages = 1, compression } = await metadataOf(path, 0);
    if (pages > MAX_FRAMES) throw new Refusal('too-many-pages', { read: 0, pages });
    if (kind !== 'heic') return pages;
    if (compression === 'av1') return 1;
  } catch (error) {
    const isOther = error instanceof Refusal && error.code !== 'damaged';
    if (kind !== 'heic' || isOther) throw error;
  }
  throw new Refusal('not-readable-kind', { kind });
}

export interface Picture extends Raster {
  /** False when the decoder stumbled: what it could not make out is missing or wrong. */
  readonly isWhole: boolean;
}

/** A page of a picture, on disk or in memory, upright as its camera says, on white, at the size pages are read at. */
export async function decodePicture(source: string | Buffer, number: number): Promise<Picture> {
  const { width, height } = await metadataOf(source, number - 1);
  const size = { width, height };
  try {
    return { ...(await decoded(open(source, number - 1, 'warning'), size)), isWhole: true };
  } catch (error) {
    if (refusalOf(error).code !== 'damaged') throw refusalOf(error);
  }
  return { ...(await decoded(open(source, number - 1, 'truncated'), size)), isWhole: false };
}

async function decoded(
  opened: Sharp,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Raster> {
  const shrink = Math.sqrt(READING_PIXELS / (width * height));
  const picture = opened.autoOrient();
  if (shrink < 1) picture.resize({ ...side(width * shrink, height * shrink), fit: 'inside' });
  try {
    const { data, info } = await picture
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, rgb: asRgb(data, info.channels) };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** A square both the stored and the upright picture fit into the same way. */
function side(width: number, height: number) {
  const longest = Math.max(1, Math.round(Math.max(width, height)));
  return { width: longest, height: longest };
}

async function metadataOf(source: string | Buffer, page: number): Promise<Metadata> {
  try {
    const metadata = await open(source, page, 'truncated', false).metadata();
    // Of a picture with several pages that look like one, libvips tells the height of a page apart.
    const height = metadata.pageHeight ?? metadata.height;
    const isTooLarge =
      metadata.width * height > MAX_PIXELS || Math.max(metadata.width, height) > MAX_SIDE_PIXELS;
    if (isTooLarge) throw new Refusal('too-many-pixels', { width: metadata.width, height });
    return { ...metadata, height };
  } catch (error) {
    throw refusalOf(error);
  }
}

const open = (
  source: string | Buffer,
  page: number,
  failOn: 'truncated' | 'warning',
  limitInputPixels: number | false = MAX_PIXELS,
) => sharp(source, { page, pages: 1, limitInputPixels, failOn });

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const text = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(text)) return new Refusal('too-many-pixels');
  if (/timeout/i.test(text)) return new Refusal('took-too-long');
  return new Refusal('damaged');
}

function asRgb(data: Buffer, channels: number): Uint8Array {
  if (channels === 3) return data;
  const pixels = data.length / channels;
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) rgb.fill(data[i * channels] ?? 0, i * 3, i * 3 + 3);
  return rgb;
}
