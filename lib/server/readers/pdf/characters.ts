import type { PageFrame } from './page-frame';
import type { PageObjects } from './page-objects';
import type { Pdfium } from './pdfium';

/** A character of the page as seen, in points from its top left corner. */
export interface Character {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of the type, in points. */
  readonly em: number;
  /** Degrees clockwise from left-to-right that the writing runs, 0 to 360. */
  readonly direction: number;
  /** To be seen: a scanner's own recognition lies unpainted on its picture, or under it. */
  readonly visible: boolean;
  /** The file says which character it is. */
  readonly mapped: boolean;
  /** Which of the file's pieces of text it belongs to. */
  readonly piece: number;
}

/** Every character the page states, in the order of the file; spaces kept, line ends not. */
export function charactersOf(
  pdfium: Pdfium,
  page: number,
  frame: PageFrame,
  { shows }: Pick<PageObjects, 'shows'>,
): Character[] {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return [];
  const scratch = pdfium._malloc(32);
  const count = pdfium._FPDFText_CountChars(text);
  const characters: Character[] = [];
  for (let index = 0; index < count; index++) {
    if (pdfium._FPDFText_IsGenerated(text, index) === 1) continue;
    const code = pdfium._FPDFText_GetUnicode(text, index);
    const isMapped = pdfium._FPDFText_HasUnicodeMapError(text, index) !== 1 && code !== 0;
    if (isMapped && code < 0x20 && code !== 9) continue;
    const piece = pdfium._FPDFText_GetTextObject(text, index);
    const place = placeOf(pdfium, text, index, scratch, frame);
    const [x, y] = [(place.left + place.right) / 2, (place.top + place.bottom) / 2];
    characters.push({
      text: String.fromCodePoint(code > 0x10ffff ? 0xfffd : code),
      ...place,
      visible: shows(piece, x, y),
      mapped: isMapped,
      piece,
    });
  }
  pdfium._free(scratch);
  pdfium._FPDFText_ClosePage(text);
  return joinSurrogates(characters);
}

function placeOf(pdfium: Pdfium, text: number, index: number, at: number, frame: PageFrame) {
  pdfium._FPDFText_GetLooseCharBox(text, index, at);
  const [left = 0, top = 0, right = 0, bottom = 0] = floats(pdfium, at, 4);
  const [x1, y1] = frame.seen(left, top);
  const [x2, y2] = frame.seen(right, bottom);
  pdfium._FPDFText_GetMatrix(text, index, at);
  const [a = 1, b = 0, c = 0, d = 1] = floats(pdfium, at, 4);
  const [originX, originY] = frame.seen(0, 0);
  const [aheadX, aheadY] = frame.seen(a, b);
  const turn = (Math.atan2(aheadY - originY, aheadX - originX) * 180) / Math.PI;
  return {
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
    em: Math.abs(pdfium._FPDFText_GetFontSize(text, index)) * Math.hypot(c, d),
    direction: (turn + 360) % 360,
  };
}

const floats = (pdfium: Pdfium, at: number, count: number) =>
  pdfium.HEAPF32.subarray(at >> 2, (at >> 2) + count);

/** Characters beyond U+FFFF come as two halves with one box. */
function joinSurrogates(characters: readonly Character[]): Character[] {
  const joined: Character[] = [];
  for (const character of characters) {
    const before = joined.at(-1);
    if (before !== undefined && /^[\uD800-\uDBFF]$/.test(before.text)) {
      joined[joined.length - 1] = { ...before, text: before.text + character.text };
    } else {
      joined.push(character);
    }
  }
  return joined;
}
