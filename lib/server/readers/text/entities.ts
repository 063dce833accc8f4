/** The names every markup knows; nothing a file defines itself is ever looked up. */
export const xmlEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with `&lt;`, `&#20013;` and `&#x4e2d;` as what they stand for; unknown names stay as they are. */
export function unescaped(text: string, named: Readonly<Record<string, string>>): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, inner: string) => {
    if (!inner.startsWith('#')) return named[inner.toLowerCase()] ?? whole;
    const code = /^#x/i.test(inner) ? parseInt(inner.slice(2), 16) : Number(inner.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
