import { paths } from '@/lib/paths';

/** A path of this instance to go back to; anything that could lead elsewhere becomes the start. */
export function returnPath(returnTo: unknown): string {
  if (typeof returnTo !== 'string' || !/^\/(?![/\\])/.test(returnTo)) return paths.home();
  const base = 'http://xubei.invalid';
  const url = URL.canParse(returnTo, base) ? new URL(returnTo, base) : undefined;
  // Taking dots out of a path may leave two slashes in front, which a browser reads as a host.
  if (url?.origin !== base || url.pathname.startsWith('//')) return paths.home();
  return `${url.pathname}${url.search}${url.hash}`;
}
