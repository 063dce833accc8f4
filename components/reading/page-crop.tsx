'use client';

import { useState } from 'react';
import type { Box } from '@/lib/domain/reading/page';
import type { PageOutline } from '@/lib/domain/reading/reading';

interface Props {
  src: string;
  page: PageOutline;
  box: Box;
  /** What stands there: how many lines it takes. */
  text: string;
}

/** The characters themselves, cut out of the page: what was read beside what it was read from. */
export function PageCrop({ src, page, box, text }: Props) {
  const [isGone, setIsGone] = useState(false);
  const margin = Math.min(box.height * page.height * 0.35, page.height * 0.01);
  const [x, y] = [box.x * page.width - margin, box.y * page.height - margin];
  const [width, height] = [
    box.width * page.width + 2 * margin,
    box.height * page.height + 2 * margin,
  ];
  if (isGone || width <= 0 || height <= 0) return null;
  return (
    <svg
      aria-hidden
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      className="max-h-20 max-w-full rounded-sm border border-rule2 bg-white"
      style={{ height: `${heightOf(text, width / height)}rem` }}
    >
      <image href={src} width={page.width} height={page.height} onError={() => setIsGone(true)} />
    </svg>
  );
}

/** A strip of one line is one line high; of several each can still be read. */
function heightOf(text: string, ratio: number): number {
  const letters = [...text].reduce((sum, one) => sum + (one > '\u2000' ? 1 : 0.55), 0);
  const lines = Math.max(1, Math.round(Math.sqrt(letters / ratio)));
  return lines === 1 ? 2 : Math.min(5, lines * 1.5);
}
