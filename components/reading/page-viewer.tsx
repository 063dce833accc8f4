'use client';

import { ChevronLeft, ChevronRight, Download, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { buttonVariants } from '@/components/ui/button-variants';
import { IconButton } from '@/components/ui/icon-button';
import { cn } from '@/lib/cn';
import type { Box } from '@/lib/domain/reading/page';
import type { PageOutline } from '@/lib/domain/reading/reading';
import { paths } from '@/lib/paths';
import { PageImage } from './page-image';

/** What to look at: a page, and a place on it. Every new object is gone to. */
export interface Sight {
  readonly page: number;
  readonly box: Box | null;
}

interface Props {
  orgId: string;
  file: { readonly id: string; readonly name: string };
  pages: readonly PageOutline[];
  sight: Sight | undefined;
  /** Above the page: which file, when there are several. */
  children?: ReactNode;
  className?: string;
}

/** The page itself, with the place something was read at; what a person confirms against. */
export function PageViewer({ orgId, file, pages, sight, children, className }: Props) {
  const t = useTranslations('reading.viewer');
  const [turned, setTurned] = useState<{ sight: Sight | undefined; file: string; at: number }>();
  const [zoom, setZoom] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const isTurned = turned?.sight === sight && turned?.file === file.id;
  const seen = pages.findIndex(({ number }) => number === sight?.page);
  const at = isTurned ? turned.at : Math.max(0, seen);
  const page = pages[at];
  const box = sight?.page === page?.number ? (sight?.box ?? null) : null;
  const original = `${paths.api.file(orgId, file.id)}&download`;
  const turn = (to: number) => setTurned({ sight, file: file.id, at: to });

  useEffect(() => {
    if (frame.current !== null) goTo(frame.current, box);
  }, [box, page, zoom, sight]);

  return (
    <figure
      aria-label={t('title')}
      className={cn('flex min-w-0 flex-col overflow-hidden rounded-lg border bg-card', className)}
    >
      <figcaption className="flex flex-wrap items-center gap-x-0.5 border-b px-2 py-1 text-sm">
        <div className="min-w-0 flex-1 truncate px-1 max-sm:basis-full">
          {children || file.name}
        </div>
        <IconButton
          label={t('previous')}
          aria-disabled={at <= 0 || undefined}
          onClick={() => at > 0 && turn(at - 1)}
        >
          <ChevronLeft aria-hidden />
        </IconButton>
        <span className="text-soft whitespace-nowrap">
          {t('page', { page: page?.number ?? 0, pages: pages.length })}
        </span>
        <IconButton
          label={t('next')}
          aria-disabled={at >= pages.length - 1 || undefined}
          onClick={() => at < pages.length - 1 && turn(at + 1)}
        >
          <ChevronRight aria-hidden />
        </IconButton>
        <IconButton
          label={t('zoomOut')}
          aria-disabled={zoom === 0 || undefined}
          onClick={() => setZoom(Math.max(0, zoom - 1))}
        >
          <ZoomOut aria-hidden />
        </IconButton>
        <button
          type="button"
          onClick={() => setZoom(0)}
          aria-pressed={zoom === 0}
          className={cn(buttonVariants({ variant: 'ghost', size: 'sm' }), 'max-sm:hidden')}
        >
          {t('fit')}
        </button>
        <IconButton
          label={t('zoomIn')}
          aria-disabled={zoom === zooms.length - 1 || undefined}
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
        >
          <ZoomIn aria-hidden />
        </IconButton>
        <a
          href={original}
          aria-label={t('download')}
          title={t('download')}
          className={cn(buttonVariants({ variant: 'ghost', size: 'icon' }), 'max-sm:hidden')}
        >
          <Download aria-hidden />
        </a>
      </figcaption>
      <div
        ref={frame}
        role="region"
        aria-label={t('scroll')}
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto bg-rule2"
      >
        {page === undefined ? (
          <p className="p-5 text-soft">{t('noPages')}</p>
        ) : (
          <PageImage
            key={`${file.id}.${page.number}`}
            src={paths.api.page(orgId, file.id, page.number)}
            original={original}
            name={t('image', { name: file.name, page: page.number })}
            page={page}
            box={box}
            width={`${(zooms[zoom] ?? 1) * 100}%`}
          />
        )}
      </div>
    </figure>
  );
}

const zooms = [1, 1.5, 2, 3];

/** The middle of the box to the middle of the frame; a page without a box from its top. */
function goTo(frame: HTMLElement, box: Box | null) {
  const sheet = frame.firstElementChild;
  if (!(sheet instanceof HTMLElement)) return;
  const middle =
    box === null ? { x: 0, y: 0 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  frame.scrollTo({
    left: middle.x * sheet.offsetWidth - frame.clientWidth / 2,
    top: middle.y * sheet.offsetHeight - frame.clientHeight / 2,
    behavior: 'smooth',
  });
}
