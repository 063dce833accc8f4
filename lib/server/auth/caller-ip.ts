import { headers } from 'next/headers';

/** Where a request comes from, as the nearest proxy says it; the last hop is the one it saw itself. */
export async function callerIp(): Promise<string> {
  const hops = (await headers()).get('x-forwarded-for')?.split(',') ?? [];
  return hops.at(-1)?.trim() || 'unknown';
}
