import { readFile, stat } from 'node:fs/promises';
import type { ReaderNote } from '@/lib/domain/reading/page';
import { IDLE_PDFIUM_BYTES, MAX_PDF_BYTES } from '@/lib/server/readers/limits';
import { note } from '@/lib/server/readers/reader';
import { Refusal } from '@/lib/server/readers/refusal';
import { loadPdfium, type Pdfium } from './pdfium';

export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  /** What holds the values of its form; 0 for a document without one. */
  readonly form: number;
  readonly pageCount: number;
  /** What is in it beside its pages. */
  readonly notes: readonly ReaderNote[];
  /** pdfium took much more memory than the file, and never gives any back. */
  readonly isSwollen: () => boolean;
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
  const { form, leave } = openForm(pdfium, document);
  return {
    pdfium,
    document,
    form,
    pageCount: pdfium._FPDF_GetPageCount(document),
    notes: besidePages(pdfium, document, bytes),
    isSwollen: () => isSwollen(pdfium, bytes.length),
    close: () => {
      leave();
      // The next file is opened by a pdfium of its own, and this one's memory is given back.
      if (isSwollen(pdfium, 0)) started = undefined;
      pdfium._FPDF_CloseDocument(document);
      pdfium._free(data);
    },
  };
}

/** Without callbacks: nothing a form wants to do is done. */
function openForm(pdfium: Pdfium, document: number) {
  if (pdfium._FPDF_GetFormType(document) === 0) return { form: 0, leave: () => undefined };
  const callbacks = pdfium._malloc(CALLBACK_BYTES);
  pdfium.HEAPU8.fill(0, callbacks, callbacks + CALLBACK_BYTES);
  pdfium.HEAP32[callbacks >> 2] = CALLBACKS_VERSION;
  const form = pdfium._FPDFDOC_InitFormFillEnvironment(document, callbacks);
  const leave = () => {
    if (form !== 0) pdfium._FPDFDOC_ExitFormFillEnvironment(form);
    pdfium._free(callbacks);
  };
  return { form, leave };
}

/** More than FPDF_FORMFILLINFO has. */
const CALLBACK_BYTES = 512;
const CALLBACKS_VERSION = 1;

const isSwollen = ({ HEAPU8 }: Pdfium, bytes: number) => HEAPU8.length > bytes + IDLE_PDFIUM_BYTES;

/** None of it is run, opened or fetched; who reads should know that it was there. */
function besidePages(pdfium: Pdfium, document: number, bytes: Buffer): ReaderNote[] {
  const notes: ReaderNote[] = [];
  const isActive =
    pdfium._FPDFDoc_GetJavaScriptActionCount(document) > 0 ||
    ACTIVE.some((name) => bytes.includes(name));
  if (isActive) notes.push(note('active-content-ignored', null));
  const files = pdfium._FPDFDoc_GetAttachmentCount(document);
  if (files > 0) notes.push(note('attachments-not-read', null, { files }));
  return notes;
}

const ACTIVE = ['/JavaScript', '/Launch'];

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY (an encryption pdfium does not know). */
const PASSWORD_ERRORS = [4, 5];

/** Loads a page, hands it on and lets it go. Errors: Refusal('damaged'). */
export async function withPage<T>(
  { pdfium, document, form }: OpenPdf,
  number: number,
  work: (page: number) => T | Promise<T>,
): Promise<T> {
  const page = pdfium._FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new Refusal('damaged');
  if (form !== 0) pdfium._FORM_OnAfterLoadPage(page, form);
  try {
    return await work(page);
  } finally {
    if (form !== 0) pdfium._FORM_OnBeforeClosePage(page, form);
    pdfium._FPDF_ClosePage(page);
  }
}
