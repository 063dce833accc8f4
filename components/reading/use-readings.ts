'use client';

import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useRefresh } from '@/components/forms/refresh-gate';
import { readingNewsSchema, type ReadingNews } from '@/lib/domain/reading/news';
import { paths } from '@/lib/paths';

const POLL_MS = 4_000;
const RETRY_LIVE_MS = 20_000;

/** How the news come: as they happen, asked for now and then, or not at the moment. */
type Link = 'live' | 'polling' | 'lost';

export interface Readings {
  readonly news: ReadingNews | undefined;
  readonly link: Link;
  /** Reading was under way while this page was open, and is through. */
  readonly hasResult: boolean;
  /** Listens again: something was just given to read. */
  readonly listen: () => void;
  readonly forget: () => void;
}

export const isReading = ({ progress }: ReadingNews): boolean =>
  progress.filesDone < progress.files;

/**
 * News of all reading in a season. Listens only while there is something to read and the page is seen,
 * so that idle pages hold no connection; a stream that cannot be had is replaced by asking.
 */
export function useReadings(orgId: string, seasonId: string): Readings {
  const refresh = useRefresh();
  const [news, setNews] = useState<ReadingNews>();
  const [link, setLink] = useState<Link>('live');
  const [round, setRound] = useState(1);
  const [hasResult, setHasResult] = useState(false);
  const [wasBusy, setWasBusy] = useState(false);

  const hear = useEffectEvent((next: ReadingNews): boolean => {
    const isBusy = isReading(next);
    // The first news of an idle season tell nothing the page does not show.
    if (outcomeOf(next) !== outcomeOf(news) && (news !== undefined || isBusy)) refresh();
    if (wasBusy && !isBusy) setHasResult(true);
    if (isBusy) setHasResult(false);
    setWasBusy(isBusy);
    setNews(next);
    return isBusy;
  });

  useEffect(() => {
    const url = paths.api.readings(orgId, seasonId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: EventSource | undefined;
    const close = () => {
      stream?.close();
      clearTimeout(timer);
    };
    const listen = () => {
      close();
      stream = new EventSource(url);
      stream.onopen = () => setLink('live');
      stream.onmessage = ({ data }: MessageEvent<unknown>) => {
        const said = newsIn(data);
        if (said !== undefined && !hear(said)) stream?.close();
      };
      stream.onerror = () => {
        stream?.close();
        void ask(Date.now() + RETRY_LIVE_MS);
      };
    };
    const ask = async (liveAgainAt: number) => {
      const said = await newsFrom(url);
      setLink(said === undefined ? 'lost' : 'polling');
      if (said !== undefined && !hear(said)) return;
      timer = setTimeout(() => {
        if (Date.now() >= liveAgainAt) listen();
        else void ask(liveAgainAt);
      }, POLL_MS);
    };
    const watch = () => {
      if (document.visibilityState === 'visible') listen();
      else close();
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => {
      document.removeEventListener('visibilitychange', watch);
      close();
    };
  }, [orgId, seasonId, round]);

  const listen = useCallback(() => setRound((before) => before + 1), []);
  const forget = useCallback(() => setHasResult(false), []);
  return { news, link, hasResult, listen, forget };
}

const outcomeOf = (news: ReadingNews | undefined): string =>
  news === undefined ? '' : `${news.progress.filesDone}/${news.progress.files}/${news.waiting}`;

/** Asked once, outside the stream; undefined when nobody answers. */
async function newsFrom(url: string): Promise<ReadingNews | undefined> {
  try {
    const answer = await fetch(url, { headers: { accept: 'application/json' } });
    return answer.ok ? readingNewsSchema.safeParse(await answer.json()).data : undefined;
  } catch {
    return undefined;
  }
}

function newsIn(data: unknown): ReadingNews | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return readingNewsSchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}
