/** The one entry that stands for the page shown: the longest that is the page or a parent of it. */
export function activeHref(hrefs: readonly string[], pathname: string): string | undefined {
  return hrefs
    .map((href) => ({ href, path: href.split('#')[0] ?? href }))
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .sort((one, other) => other.path.length - one.path.length)[0]?.href;
}
