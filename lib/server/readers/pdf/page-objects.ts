import type { PageFrame } from './page-frame';
import type { Pdfium } from './pdfium';

/** What is painted on a page, as far as it decides which of its text a person sees. */
export interface PageObjects {
  /** How much of the page pictures cover, 0 to 1. */
  readonly pictureShare: number;
  /** Anything is drawn at all. */
  readonly hasDrawing: boolean;
  /** Whether text of an object shows at a place of the page as seen. */
  readonly shows: (object: number, x: number, y: number) => boolean;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Later ones are painted over earlier ones. */
  readonly order: number;
}

const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;
/** Forms within forms: two levels is what scanners write; a bomb nests thousands. */
const MAX_DEPTH = 3;
/** A page of more objects is a drawing; what covers it shows in the first of them. */
const MAX_OBJECTS = 20_000;
/** A picture this large is the page; a smaller one is a stamp, and text shows around it. */
const COVERS = 0.4;

/** Looks through what a page paints, in the order it paints it. */
export function pageObjects(pdfium: Pdfium, page: number, frame: PageFrame): PageObjects {
  const scratch = pdfium._malloc(16);
  const count = pdfium._FPDFPage_CountObjects(page);
  const size = Math.max(1, frame.width * frame.height);
  const orders = new Map<number, number>();
  const [covers, grounds]: [Area[], Area[]] = [[], []];
  let covered = 0;
  const look = (object: number, depth: number) => {
    if (orders.size >= MAX_OBJECTS) return;
    const order = orders.size;
    orders.set(object, order);
    const type = pdfium._FPDFPageObj_GetType(object);
    const area = [PATH, IMAGE, SHADING].includes(type)
      ? areaOf(pdfium, object, scratch, frame, order)
      : undefined;
    if (area !== undefined && type === IMAGE) {
      const points = (area.right - area.left) * (area.bottom - area.top);
      covered += points;
      const isOpaque = pdfium._FPDFPageObj_HasTransparency(object) === 0;
      if (isOpaque && points > COVERS * size) covers.push(area);
    }
    if (area !== undefined && !(type === PATH && isPale(pdfium, object, scratch))) {
      grounds.push(area);
    }
    if (type !== FORM || depth >= MAX_DEPTH) return;
    const inner = pdfium._FPDFFormObj_CountObjects(object);
    for (let i = 0; i < inner; i++) look(pdfium._FPDFFormObj_GetObject(object, i), depth + 1);
  };
  for (let i = 0; i < count; i++) look(pdfium._FPDFPage_GetObject(page, i), 0);
  const colours = paleText(pdfium, scratch);
  return {
    pictureShare: Math.min(1, covered / size),
    hasDrawing: count > 0,
    shows: (object, x, y) => {
      if (object === 0) return true;
      const order = orders.get(object) ?? MAX_OBJECTS;
      const isAt = (area: Area) =>
        x >= area.left && x <= area.right && y >= area.top && y <= area.bottom;
      const colour = colours(object);
      if (colour === 'none' || covers.some((area) => area.order > order && isAt(area)))
        return false;
      return colour === 'ink' || grounds.some((area) => area.order < order && isAt(area));
    },
  };
}

/** FPDF_TEXTRENDERMODE_FILL and _INVISIBLE. */
const FILLED = 0;
const INVISIBLE = 3;

/** How each text is painted: not at all, as white as the paper, or with ink. Asked once each. */
function paleText(pdfium: Pdfium, scratch: number) {
  const known = new Map<number, 'none' | 'pale' | 'ink'>();
  const asked = (object: number) => {
    const mode = pdfium._FPDFTextObj_GetTextRenderMode(object);
    if (mode === INVISIBLE) return 'none';
    return mode === FILLED && isPale(pdfium, object, scratch) ? 'pale' : 'ink';
  };
  return (object: number) => {
    const colour = known.get(object) ?? asked(object);
    known.set(object, colour);
    return colour;
  };
}

/** Of every colour at least so much, or so little of any, that it leaves no trace on paper. */
const PALE = 250;
const CLEAR = 5;

function isPale(pdfium: Pdfium, object: number, at: number): boolean {
  const isTold = pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12);
  if (isTold === 0) return false;
  const [red = 0, green = 0, blue = 0, alpha = 255] = pdfium.HEAP32.subarray(
    at >> 2,
    (at >> 2) + 4,
  );
  return alpha <= CLEAR || Math.min(red, green, blue) >= PALE;
}

function areaOf(
  pdfium: Pdfium,
  object: number,
  at: number,
  frame: PageFrame,
  order: number,
): Area | undefined {
  if (pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12) === 0) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(
    at >> 2,
    (at >> 2) + 4,
  );
  const [x1, y1] = frame.seen(left, bottom);
  const [x2, y2] = frame.seen(right, top);
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    order,
  };
}
