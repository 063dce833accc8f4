import type { Box } from '@/lib/domain/reading/page';
import type { PageOutline } from '@/lib/domain/reading/reading';

interface Props {
  src: string;
  page: PageOutline;
  box: Box;
}

/** The characters themselves, cut out of the page: what was read beside what it was read from. */
export function PageCrop({ src, page, box }: Props) {
  const margin = Math.min(box.height * page.height * 0.35, page.height * 0.01);
  const [x, y] = [box.x * page.width - margin, box.y * page.height - margin];
  const [width, height] = [
    box.width * page.width + 2 * margin,
    box.height * page.height + 2 * margin,
  ];
  if (width <= 0 || height <= 0) return null;
  return (
    <svg
      aria-hidden
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      className="max-h-20 max-w-full rounded-sm border border-rule2 bg-white"
      style={{ height: `${linesOf(width / height)}rem` }}
    >
      <image href={src} width={page.width} height={page.height} />
    </svg>
  );
}

/** A strip of one line is one line high; a block of several may be taller. */
const linesOf = (ratio: number): number => (ratio > 4 ? 2 : 4);
