import { NextResponse, type NextRequest } from 'next/server';
import { requestPathHeader } from '@/lib/server/auth/request-path';

/** Tells a page its own address, so that signing in leads back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(requestPathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: '/w/:path*' };
