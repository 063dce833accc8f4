import { z } from 'zod';
import { AppError, httpStatusOf } from '@/lib/errors';
import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { receiveUpload } from '@/lib/server/uploads/mutations';

const querySchema = z.object({
  org: z.uuid(),
  revision: z.uuid(),
  name: z.string().min(1).max(4000),
});

/** One file as the raw body, streamed: `PUT /api/uploads?org=&revision=&name=`. */
export async function PUT(request: Request): Promise<Response> {
  try {
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new AppError('not-found');
    const { org, revision, name } = query.data;
    const scope = await scopeOfRequest(request, org, 'materials.write');
    const answer = await receiveUpload(
      scope,
      {
        revisionId: revision,
        name,
        declaredBytes: declaredBytes(request),
        body: request.body,
        signal: request.signal,
      },
      () => new Date(),
    );
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
