import type { Box } from '@/lib/domain/reading/page';
import { cornersOf, type Rectangle } from './rectangle';

/** A page rotated until its writing is level, grown so that no corner is lost. Pixels. */
export interface StraightPage {
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise the page was rotated by. */
  readonly straightened: number;
  /** Where a rectangle of the page as found lies on the straight one, as shares of its sides. */
  readonly boxOf: (rectangle: Rectangle) => Box;
}

/** Less is not seen, and rotating blurs. */
const MIN_DEGREES = 0.25;

/** `lean`: radians clockwise the writing leans by. */
export function straightPage(
  page: { readonly width: number; readonly height: number },
  lean: number,
): StraightPage {
  const degrees = Math.round((-lean * 180 * 100) / Math.PI) / 100;
  const straightened = Math.abs(degrees) < MIN_DEGREES ? 0 : degrees;
  const radians = (straightened * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const width = page.width * cos + page.height * Math.abs(sin);
  const height = page.height * cos + page.width * Math.abs(sin);
  const boxOf = (rectangle: Rectangle): Box => {
    const corners = cornersOf(rectangle);
    const [xs, ys]: [number[], number[]] = [[], []];
    for (let i = 0; i < corners.length; i += 2) {
      const x = (corners[i] ?? 0) - page.width / 2;
      const y = (corners[i + 1] ?? 0) - page.height / 2;
      xs.push(within((x * cos - y * sin) / width + 0.5));
      ys.push(within((x * sin + y * cos) / height + 0.5));
    }
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  };
  return { width, height, straightened, boxOf };
}

const within = (share: number) => Math.min(1, Math.max(0, share));
