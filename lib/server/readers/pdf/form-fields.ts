import type { OpenPdf } from './open-pdf';
import type { PageFrame } from './page-frame';
import type { Pdfium } from './pdfium';
import type { FilledField } from './lay-in-field';

/** A page of more is a machine's; what a person fills in comes first. */
const MOST_FIELDS = 3000;
const MOST_CHARACTERS = 5000;
const MOST_BYTES = 1024 * 1024;

const WIDGET = 20;
const CHECKBOX = 2;
const RADIO = 3;
/** Combo box, list box, text. */
const WITH_VALUE: ReadonlySet<number> = new Set([4, 5, 6]);
/** Invisible, hidden, not shown on a screen. */
const UNSEEN = 1 | 2 | 32;
const SEVERAL_LINES = 1 << 12;
const PASSWORD = 1 << 13;
const TICK = '☑';

export interface FilledForm {
  readonly fields: readonly FilledField[];
  /** More is filled in than is read. */
  readonly isCut: boolean;
}

/** What is filled into the form on a page, and where; a ticked box is a ☑. */
export function filledForm(pdf: OpenPdf, page: number, frame: PageFrame): FilledForm {
  const { pdfium, form } = pdf;
  if (form === 0) return { fields: [], isCut: false };
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  const fields: FilledField[] = [];
  let left = MOST_CHARACTERS;
  let isCut = count > MOST_FIELDS;
  for (let index = 0; index < Math.min(MOST_FIELDS, count); index += 1) {
    const field = pdfium._FPDFPage_GetAnnot(page, index);
    if (field === 0) continue;
    const isSeen = (pdfium._FPDFAnnot_GetFlags(field) & UNSEEN) === 0;
    if (isSeen && pdfium._FPDFAnnot_GetSubtype(field) === WIDGET) {
      const filled = textOf(pdf, field);
      const text = filled?.slice(0, left) ?? '';
      isCut ||= text.length !== filled?.length;
      left -= text.length;
      if (text !== '') fields.push({ text, ...boxOf(pdf, field, frame) });
    }
    pdfium._FPDFPage_CloseAnnot(field);
  }
  return { fields, isCut };
}

/** Undefined when it is too long to be taken. */
function textOf({ pdfium, form }: OpenPdf, field: number): string | undefined {
  const type = pdfium._FPDFAnnot_GetFormFieldType(form, field);
  if (type === CHECKBOX || type === RADIO) {
    return pdfium._FPDFAnnot_IsChecked(form, field) === 1 ? TICK : '';
  }
  const isSecret = (pdfium._FPDFAnnot_GetFormFieldFlags(form, field) & PASSWORD) !== 0;
  if (!WITH_VALUE.has(type) || isSecret) return '';
  return valueOf(pdfium, form, field);
}

/** In UTF-16, with two bytes of nothing behind it. */
function valueOf(pdfium: Pdfium, form: number, field: number): string | undefined {
  const bytes = pdfium._FPDFAnnot_GetFormFieldValue(form, field, 0, 0);
  if (bytes <= 2) return '';
  if (bytes > MOST_BYTES) return undefined;
  const buffer = pdfium._malloc(bytes);
  pdfium._FPDFAnnot_GetFormFieldValue(form, field, buffer, bytes);
  const text = new TextDecoder('utf-16le').decode(pdfium.HEAPU8.slice(buffer, buffer + bytes - 2));
  pdfium._free(buffer);
  return text;
}

function boxOf({ pdfium, form }: OpenPdf, field: number, frame: PageFrame) {
  const at = pdfium._malloc(16);
  pdfium._FPDFAnnot_GetRect(field, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.HEAPF32.slice(at >> 2, (at >> 2) + 4);
  const hasSize = pdfium._FPDFAnnot_GetFontSize(form, field, at) === 1;
  const [size = 0] = pdfium.HEAPF32.slice(at >> 2, (at >> 2) + 1);
  pdfium._free(at);
  const [x1, y1] = frame.seen(left, top);
  const [x2, y2] = frame.seen(right, bottom);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    size: hasSize ? size : 0,
    hasSeveralLines: (pdfium._FPDFAnnot_GetFormFieldFlags(form, field) & SEVERAL_LINES) !== 0,
  };
}
