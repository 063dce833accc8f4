import { readFile, stat } from 'node:fs/promises';
import { MAX_PDF_BYTES } from '@/lib/server/readers/limits';
import { Refusal } from '@/lib/server/readers/refusal';
import { loadPdfium, type Pdfium } from './pdfium';

export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly pageCount: number;
  readonly close: () => void;
}

let started: Promise<Pdfium> | undefined;

/** Opens a PDF without a password. Errors: Refusal('encrypted' | 'damaged'). */
export async function openPdf(path: string): Promise<OpenPdf> {
  const { size } = await stat(path);
  if (size > MAX_PDF_BYTES) throw new Refusal('unpacked-too-large');
  started ??= loadPdfium();
  const [pdfium, bytes] = await Promise.all([started, readFile(path)]);
  const data = pdfium._malloc(bytes.length);
  if (data === 0) throw new Refusal('unpacked-too-large');
  pdfium.HEAPU8.set(bytes, data);
  const document = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
  if (document === 0) {
    const error = pdfium._FPDF_GetLastError();
    pdfium._free(data);
    throw new Refusal(PASSWORD_ERRORS.includes(error) ? 'encrypted' : 'damaged');
  }
  return {
    pdfium,
    document,
    pageCount: pdfium._FPDF_GetPageCount(document),
    close: () => {
      pdfium._FPDF_CloseDocument(document);
      pdfium._free(data);
    },
  };
}

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (an encryption pdfium does not know). */
const PASSWORD_ERRORS = [4, 5];

/** Loads a page, hands it on and lets it go. Errors: Refusal('damaged'). */
export async function withPage<T>(
  { pdfium, document }: OpenPdf,
  number: number,
  work: (page: number) => T | Promise<T>,
): Promise<T> {
  const page = pdfium._FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new Refusal('damaged');
  try {
    return await work(page);
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}
