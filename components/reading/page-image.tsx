'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { buttonVariants } from '@/components/ui/button-variants';
import { Callout } from '@/components/ui/callout';
import { cn } from '@/lib/cn';
import type { Box } from '@/lib/domain/reading/page';
import type { PageOutline } from '@/lib/domain/reading/reading';

interface Props {
  src: string;
  /** Where the whole file is had. */
  original: string;
  name: string;
  page: PageOutline;
  box: Box | null;
  width: string;
}

/** One page as it was read, upright, with the place marked. */
export function PageImage({ src, original, name, page, box, width }: Props) {
  const t = useTranslations('reading.viewer');
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  if (state === 'failed') {
    return (
      <Callout
        tone="warn"
        className="m-3"
        action={
          <>
            <Button
              size="sm"
              onClick={() => {
                setTries(tries + 1);
                setState('loading');
              }}
            >
              {t('again')}
            </Button>
            <a href={original} className={buttonVariants({ size: 'sm' })}>
              {t('download')}
            </a>
          </>
        }
      >
        {t('failed')}
      </Callout>
    );
  }
  return (
    <div className="relative mx-auto bg-white" style={{ width }}>
      <img
        key={tries}
        src={src}
        alt={name}
        width={page.width}
        height={page.height}
        onLoad={() => setState('there')}
        onError={() => setState('failed')}
        className={cn('block h-auto w-full', state === 'loading' && 'breathe')}
      />
      {state === 'loading' && (
        <p className="absolute inset-x-0 top-6 text-center text-sm text-[#565d67]">
          {t('loading')}
        </p>
      )}
      {box && state === 'there' && (
        <div
          data-box
          title={t('box')}
          className="absolute rounded-sm bg-[#ffd84d]/55 mix-blend-multiply outline-2 outline-offset-2 outline-[#1f4e8c]"
          style={{
            left: `${box.x * 100}%`,
            top: `${box.y * 100}%`,
            width: `${box.width * 100}%`,
            height: `${box.height * 100}%`,
          }}
        />
      )}
    </div>
  );
}
