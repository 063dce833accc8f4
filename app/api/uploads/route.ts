import { z } from 'zod';
import { filePurposeSchema } from '@/lib/domain/files/file-purpose';
import { AppError, httpStatusOf } from '@/lib/errors';
import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { receiveUpload, receiveWaiting } from '@/lib/server/uploads/mutations';

const parcel = { org: z.uuid(), name: z.string().min(1).max(4000) };

const querySchema = z.union([
  z.object({ ...parcel, revision: z.uuid(), purpose: filePurposeSchema.optional() }),
  z.object({ ...parcel, season: z.uuid(), folder: z.string().max(4000).default('') }),
]);

/**
 * One file as the raw body, streamed: `PUT /api/uploads?org=&revision=&name=` into a revision (beside its
 * document with `&purpose=`),
 * `?org=&season=&folder=&name=` among the waiting files of a season.
 */
export async function PUT(request: Request): Promise<Response> {
  try {
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new AppError('not-found');
    const { data } = query;
    const scope = await scopeOfRequest(request, data.org, 'materials.write');
    const file = {
      name: data.name,
      declaredBytes: declaredBytes(request),
      body: request.body,
      signal: request.signal,
    };
    const now = () => new Date();
    const answer =
      'revision' in data
        ? await receiveUpload(
            scope,
            { ...file, revisionId: data.revision, purpose: data.purpose },
            now,
          )
        : await receiveWaiting(scope, { ...file, seasonId: data.season, folder: data.folder }, now);
    return Response.json(answer, { status: answer.status === 'stored' ? 201 : 200 });
  } catch (thrown) {
    await request.body?.cancel().catch(() => undefined);
    const error = failureOf(thrown);
    return Response.json({ error }, { status: httpStatusOf[error.code] });
  }
}

function declaredBytes(request: Request): number | undefined {
  const header = request.headers.get('content-length');
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}
