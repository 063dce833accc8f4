import { failureOf } from '@/lib/server/auth/failure-of';
import { scopeOfRequest } from '@/lib/server/auth/request-scope';
import { auditLines } from '@/lib/server/audit/lines';
import { httpStatusOf } from '@/lib/errors';

export const dynamic = 'force-dynamic';

/** The whole chain as JSON lines, oldest first: what an offline verifier reads. */
export async function GET(request: Request, { params }: { params: Promise<{ org: string }> }) {
  try {
    const scope = await scopeOfRequest(request, (await params).org, 'audit.read');
    return new Response(auditLines(scope), {
      headers: {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'content-disposition': `attachment; filename="xubei-audit-${scope.orgId}.jsonl"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    const failure = failureOf(error);
    return Response.json(failure, { status: httpStatusOf[failure.code] });
  }
}
