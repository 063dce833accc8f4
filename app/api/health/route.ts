import { health } from '@/lib/server/health/queries';

export const dynamic = 'force-dynamic';

export async function GET() {
  const answer = await health(new Date());
  return Response.json(answer, {
    status: answer.status === 'up' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
