import { z } from 'zod';
import { AppError, httpStatusOf } from '@/lib/errors';
import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { readingNews, readingStream } from '@/lib/server/notify/reading-stream';
import { seasonFiling } from '@/lib/server/seasons/queries';

export const dynamic = 'force-dynamic';

const querySchema = z.object({ org: z.uuid(), season: z.uuid() });

/** How the reading of a season stands: as a stream of events, or once to whoever asks for JSON. */
export async function GET(request: Request): Promise<Response> {
  try {
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new AppError('not-found');
    const { org, season } = query.data;
    const scope = await scopeOfRequest(request, org, 'clients.read');
    const found = await inTenant(scope, (tx) => seasonFiling(tx, scope, season));
    if (found === undefined) throw new AppError('not-found');
    if (request.headers.get('accept')?.includes('application/json')) {
      const news = await readingNews(scope, season);
      return Response.json(news, { headers: { 'cache-control': 'private, no-store' } });
    }
    return new Response(readingStream(scope, season, request.signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'private, no-cache, no-transform',
        'x-accel-buffering': 'no',
      },
    });
  } catch (thrown) {
    const error = failureOf(thrown);
    return Response.json({ error }, { status: httpStatusOf[error.code] });
  }
}
