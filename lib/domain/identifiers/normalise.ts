/** A typed or read number as the checkers see it: half-width, upper case, no spaces (invisible ones included). */
export function normaliseNumber(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[a-z]/g, (c) => c.toUpperCase());
}

/** Most numbers, most of the time, have none of these. */
const TO_FOLD = /[a-z\s\uFF01-\uFF5E\u200B-\u200D\u2060\uFEFF‐‑‒–—―−]/;
