import type { PageFrame } from './page-frame';
import type { Pdfium } from './pdfium';

const IMAGE = 3;
const FORM = 5;
/** Forms within forms: two levels is what scanners write; a bomb nests thousands. */
const MAX_DEPTH = 3;
/** A page of more objects is a drawing; what covers it shows in the first of them. */
const MAX_OBJECTS = 5000;

/** How much of a page pictures cover (0 to 1), and whether anything is drawn. */
export function pagePictures(pdfium: Pdfium, page: number, frame: PageFrame) {
  const box = pdfium._malloc(16);
  const count = pdfium._FPDFPage_CountObjects(page);
  let covered = 0;
  let left = MAX_OBJECTS;
  const look = (object: number, depth: number) => {
    left -= 1;
    if (left < 0) return;
    const type = pdfium._FPDFPageObj_GetType(object);
    if (type === IMAGE) covered += areaOf(pdfium, object, box);
    if (type !== FORM || depth >= MAX_DEPTH) return;
    const inner = pdfium._FPDFFormObj_CountObjects(object);
    for (let i = 0; i < inner && left > 0; i++) {
      look(pdfium._FPDFFormObj_GetObject(object, i), depth + 1);
    }
  };
  for (let i = 0; i < count && left > 0; i++) look(pdfium._FPDFPage_GetObject(page, i), 0);
  pdfium._free(box);
  return {
    pictureShare: Math.min(1, covered / Math.max(1, frame.width * frame.height)),
    hasDrawing: count > 0,
  };
}

function areaOf(pdfium: Pdfium, object: number, box: number): number {
  if (pdfium._FPDFPageObj_GetBounds(object, box, box + 4, box + 8, box + 12) === 0) return 0;
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(
    box >> 2,
    (box >> 2) + 4,
  );
  return Math.abs((right - left) * (top - bottom));
}
