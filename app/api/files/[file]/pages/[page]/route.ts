import { z } from 'zod';
import { AppError, httpStatusOf } from '@/lib/errors';
import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { inTenant } from '@/lib/server/db/in-tenant';
import { showFilePage } from '@/lib/server/readers/show-file-page';
import { pageOfFile } from '@/lib/server/readings/queries';

const paramsSchema = z.object({ file: z.uuid(), page: z.coerce.number().int().min(1) });
const uuid = z.uuid();

/** One page of a file as it was read: upright, the way boxes lie on it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string; page: string }> },
): Promise<Response> {
  try {
    const place = paramsSchema.safeParse(await params);
    const orgId = uuid.safeParse(new URL(request.url).searchParams.get('org'));
    if (!place.success || !orgId.success) throw new AppError('not-found');
    const { file, page } = place.data;
    const scope = await scopeOfRequest(request, orgId.data, 'clients.read');
    const found = await inTenant(scope, (tx) => pageOfFile(tx, scope, file, page));
    const headers = {
      etag: found.etag,
      'cache-control': 'private, max-age=60, must-revalidate',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    };
    if (request.headers.get('if-none-match') === found.etag) {
      return new Response(null, { status: 304, headers });
    }
    const picture = await showFilePage(scope, found);
    const type = { 'content-type': picture.mime };
    return new Response(new Uint8Array(picture.bytes), { headers: { ...headers, ...type } });
  } catch (thrown) {
    const error = failureOf(thrown);
    return Response.json({ error }, { status: httpStatusOf[error.code] });
  }
}
