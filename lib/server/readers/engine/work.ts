import { stat } from 'node:fs/promises';
import { MAX_SIDE_PIXELS, READING_PIXELS } from '@/lib/server/readers/limits';
import { note, type ReadableFile } from '@/lib/server/readers/reader';
import { decodeDocxPicture } from '@/lib/server/readers/office/docx-picture';
import { picturePages } from '@/lib/server/readers/office/docx-pictures';
import { openPdf, withPage, type OpenPdf } from '@/lib/server/readers/pdf/open-pdf';
import { pageFrame } from '@/lib/server/readers/pdf/page-frame';
import { paintPage } from '@/lib/server/readers/pdf/paint-page';
import { readPdfPage } from '@/lib/server/readers/pdf/read-pdf-page';
import {
  decodePicture,
  inspectPicture,
  type Picture,
} from '@/lib/server/readers/picture/open-picture';
import { readPicture } from '@/lib/server/readers/picture/read-picture';
import { showPage } from '@/lib/server/readers/picture/show-page';
import type { Raster } from '@/lib/server/readers/ocr/raster';
import type { Work } from './task';
import { wholeReaderOf } from './whole-readers';

type Do<Name extends keyof Work> = (ask: Work[Name]['ask']) => Promise<Work[Name]['answer']>;

/** How many pages there are to look at in a file. Errors: Refusal. */
export const inspectFile: Do<'inspect'> = async ({ file }) => {
  if (file.kind === 'docx') return { pageCount: (await picturePages(file.path)).length, notes: [] };
  if (file.kind !== 'pdf') return { pageCount: await inspectPicture(file), notes: [] };
  const { pageCount, notes } = await keptOpen(file);
  return { pageCount, notes };
};

/** What one page says. Errors: Refusal. */
export const readPage: Do<'read'> = async ({ file, page }) => {
  if (file.kind === 'pdf') {
    const pdf = await keptOpen(file);
    return readPdfPage(pdf, page).finally(() => letGoSwollen(pdf));
  }
  const picture = await decodePage(file, page);
  const reading = await readPicture(picture, page);
  if (picture.isWhole) return reading;
  return { ...reading, notes: [note('damaged-in-part', page), ...reading.notes] };
};

/** Everything a file says that is not looked at page by page. Errors: Refusal. */
export const readWholeFile: Do<'whole'> = async ({ file }) => {
  const reader = await wholeReaderOf(file.kind);
  return reader(file.path);
};

/** What the pages of a file mean; the rules for it are loaded when the first file needs them. */
export const understandPages: Do<'understand'> = async ({ document, hints }) => {
  const { understand } = await import('@/lib/domain/reading/understand');
  return { reading: understand(document, hints) };
};

/** One page as its boxes were measured on. Errors: Refusal. */
export const renderFilePage: Do<'render'> = async ({ file, page, upright, maxWidth }) =>
  showPage(await rasterFor(file, page, maxWidth, upright.turned), upright, maxWidth);

async function rasterFor(file: ReadableFile, page: number, maxWidth: number, turned: number) {
  if (file.kind !== 'pdf') return decodePage(file, page);
  const pdf = await keptOpen(file);
  return withPage<Raster>(pdf, page, (loaded) => {
    const { width, height } = pageFrame(pdf.pdfium, loaded);
    const acrossAtLast = turned % 180 === 0 ? width : height;
    const most = Math.sqrt(SHOWN_PIXELS / Math.max(1, width * height));
    const longest = MAX_SIDE_PIXELS / Math.max(1, width, height);
    const scale = Math.min(maxWidth / Math.max(1, acrossAtLast), most, longest);
    return paintPage(pdf, loaded, { width: width * scale, height: height * scale });
  });
}

/** Of a Word document, the pictures in it are the pages to look at. */
const decodePage = ({ kind, path }: ReadableFile, page: number): Promise<Picture> =>
  kind === 'docx' ? decodeDocxPicture(path, page) : decodePicture(path, page);

/** A page is shown with no more pixels than a tall sheet has at the widest asked. */
const SHOWN_PIXELS = 2 * READING_PIXELS;

let kept: { readonly version: string; readonly pdf: OpenPdf } | undefined;

/** Pages of one file come one after the other: it is opened once, and anew when it has changed. */
async function keptOpen({ path }: ReadableFile): Promise<OpenPdf> {
  const { ino, size, mtimeMs } = await stat(path);
  const version = [path, ino, size, mtimeMs].join(' ');
  if (kept?.version === version) return kept.pdf;
  letGo();
  const pdf = await openPdf(path);
  kept = { version, pdf };
  return pdf;
}

function letGo() {
  kept?.pdf.close();
  kept = undefined;
}

function letGoSwollen(pdf: OpenPdf) {
  if (pdf.isSwollen()) letGo();
}
