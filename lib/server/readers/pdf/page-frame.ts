import type { Pdfium } from './pdfium';

/** From a page's own points to the page as seen: origin top left, in points, /Rotate honoured. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  readonly seen: (x: number, y: number) => readonly [x: number, y: number];
}

/** pdfium answers in whole device pixels: a fine device keeps a hundredth of a point. */
const DEVICE_PER_POINT = 100;
const SPAN = 1000;

export function pageFrame(pdfium: Pdfium, page: number): PageFrame {
  const width = pdfium._FPDF_GetPageWidthF(page);
  const height = pdfium._FPDF_GetPageHeightF(page);
  const out = pdfium._malloc(8);
  const probe = (x: number, y: number) => {
    const [w, h] = [width * DEVICE_PER_POINT, height * DEVICE_PER_POINT].map(Math.round);
    pdfium._FPDF_PageToDevice(page, 0, 0, w ?? 0, h ?? 0, 0, x, y, out, out + 4);
    const [deviceX = 0, deviceY = 0] = pdfium.HEAP32.subarray(out >> 2, (out >> 2) + 2);
    return { x: deviceX / DEVICE_PER_POINT, y: deviceY / DEVICE_PER_POINT };
  };
  const [origin, right, up] = [probe(0, 0), probe(SPAN, 0), probe(0, SPAN)];
  pdfium._free(out);
  const [ax, ay] = [(right.x - origin.x) / SPAN, (right.y - origin.y) / SPAN];
  const [bx, by] = [(up.x - origin.x) / SPAN, (up.y - origin.y) / SPAN];
  return {
    width,
    height,
    seen: (x, y) => [origin.x + ax * x + bx * y, origin.y + ay * x + by * y],
  };
}
