import type { ReadingNews } from '@/lib/domain/reading/news';
import { userIdOf, type Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { inTenant } from '@/lib/server/db/in-tenant';
import { newsOfSeason } from '@/lib/server/tray/queries';

const BUSY_MS = 1_000;
const IDLE_MS = 3_000;
const SILENCE_MS = 15_000;

/** Then the page asks again, and who may look is proven anew. */
const LONGEST_MS = 5 * 60_000;

/** Pages of one person that may listen at once, wherever they are. */
const MOST_STREAMS = 8;
const open = new Map<string, number>();

/** How the reading of a season stands, once. */
export const readingNews = (scope: Scope, seasonId: string): Promise<ReadingNews> =>
  inTenant(scope, (tx) => newsOfSeason(tx, scope, seasonId, new Date()));

/**
 * News of the reading of a season as server-sent events: the first at once, then each that differs,
 * and a comment when nothing does, so that no proxy takes silence for the end. Ends with the request,
 * when the person no longer belongs to the organisation, and after some minutes.
 * Errors: AppError rate-limited, when the person has too many open.
 */
export function readingStream(
  scope: Scope,
  seasonId: string,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const who = userIdOf(scope) ?? scope.orgId;
  const count = open.get(who) ?? 0;
  if (count >= MOST_STREAMS) throw new AppError('rate-limited');
  open.set(who, count + 1);
  const encoder = new TextEncoder();
  const endsAt = Date.now() + LONGEST_MS;
  let [said, saidAt] = ['', 0];
  let timer: NodeJS.Timeout | undefined;
  let isOpen = true;

  const leave = () => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(timer);
    const left = (open.get(who) ?? 1) - 1;
    if (left > 0) open.set(who, left);
    else open.delete(who);
  };

  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        if (!isOpen) return;
        leave();
        controller.close();
      };
      const tell = (text: string) => {
        controller.enqueue(encoder.encode(text));
        saidAt = Date.now();
      };
      const look = async () => {
        const news = await newsFor(scope, seasonId).catch(() => undefined);
        if (!isOpen) return;
        if (news === undefined || Date.now() > endsAt) {
          end();
          return;
        }
        const text = JSON.stringify(news);
        if (text !== said) tell(`data: ${text}\n\n`);
        else if (Date.now() - saidAt > SILENCE_MS) tell(': still here\n\n');
        said = text;
        const isBusy = news.progress.filesDone < news.progress.files;
        timer = setTimeout(() => void look(), isBusy ? BUSY_MS : IDLE_MS);
      };
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
      else void look();
    },
    cancel: leave,
  });
}

/** Undefined for somebody who has left the organisation meanwhile. */
const newsFor = (scope: Scope, seasonId: string): Promise<ReadingNews | undefined> =>
  inTenant(scope, async (tx) => {
    const member = await tx.member.count({
      where: { orgId: scope.orgId, userId: userIdOf(scope) ?? scope.orgId, removedAt: null },
    });
    return member === 0 ? undefined : newsOfSeason(tx, scope, seasonId, new Date());
  });
