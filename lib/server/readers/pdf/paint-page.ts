import { MAX_PIXELS } from '@/lib/server/readers/limits';
import type { Raster } from '@/lib/server/readers/ocr/raster';
import { Refusal } from '@/lib/server/readers/refusal';
import type { OpenPdf } from './open-pdf';

const BGR = 2;
/** FPDF_ANNOT and FPDF_REVERSE_BYTE_ORDER: with stamps and notes, red first. */
const FLAGS = 0x01 | 0x10;
const WHITE = 0xffffffff;

/** Paints a page and what is filled into its form on white, so many pixels wide and high. Errors: Refusal('too-many-pixels'). */
export function paintPage(
  { pdfium, form }: OpenPdf,
  page: number,
  size: { readonly width: number; readonly height: number },
): Raster {
  const [width, height] = [
    Math.max(1, Math.round(size.width)),
    Math.max(1, Math.round(size.height)),
  ];
  if (width * height > MAX_PIXELS) throw new Refusal('too-many-pixels', { width, height });
  const bytes = width * height * 3;
  const pixels = pdfium._malloc(bytes);
  if (pixels === 0) throw new Refusal('too-many-pixels');
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGR, pixels, width * 3);
  if (bitmap === 0) {
    pdfium._free(pixels);
    throw new Refusal('too-many-pixels');
  }
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, FLAGS);
  if (form !== 0) pdfium._FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, FLAGS);
  const rgb = pdfium.HEAPU8.slice(pixels, pixels + bytes);
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium._free(pixels);
  return { width, height, rgb };
}
