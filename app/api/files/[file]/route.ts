import type { Readable } from 'node:stream';
import { z } from 'zod';
import { AppError, httpStatusOf } from '@/lib/errors';
import { answerOfFile } from '@/lib/domain/files/file-answer';
import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { fileStore } from '@/lib/server/storage/store';
import { storedFile } from '@/lib/server/uploads/queries';

const uuid = z.uuid();

/** One file, streamed: shown inside the page when it is a PDF or a picture, handed down otherwise. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  try {
    const url = new URL(request.url);
    const fileId = uuid.safeParse((await params).file);
    const orgId = uuid.safeParse(url.searchParams.get('org'));
    if (!fileId.success || !orgId.success) throw new AppError('not-found');
    const scope = await scopeOfRequest(request, orgId.data, 'clients.read');
    const file = await inTenant(scope, (tx) => storedFile(tx, scope, fileId.data));
    const { status, headers, range } = answerOfFile(file, {
      range: request.headers.get('range'),
      download: url.searchParams.has('download'),
    });
    if (status === 416) return new Response(null, { status, headers });
    const bytes = await fileStore().open(scope.orgId, file.sha256, range);
    return new Response(bodyOf(bytes), { status, headers });
  } catch (thrown) {
    const error = failureOf(thrown);
    return Response.json({ error }, { status: httpStatusOf[error.code] });
  }
}

/** Reads on only as fast as the browser takes it; a browser that leaves closes the file. */
function bodyOf(bytes: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<unknown> = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next: IteratorResult<unknown, unknown> = await chunks.next();
      if (next.value instanceof Uint8Array) controller.enqueue(next.value);
      else controller.close();
    },
    cancel: () => void bytes.destroy(),
  });
}
