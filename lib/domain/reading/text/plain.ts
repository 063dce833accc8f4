/**
 * Text as rules look at it, character for character as long as the original, so that places stay:
 * full-width digits, letters and signs become half-width, every kind of blank becomes a space.
 */
export function plain(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, ' ');
}

/** The same without any blank, for what is compared or matched whole. */
export const bare = (text: string): string => plain(text).replace(/ /g, '');

const CJK = '\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u3000-\u303F〇';

/** Blanks a page puts between Chinese characters say nothing: 名　　称 is 名称. */
export function withoutGaps(text: string): string {
  const between = new RegExp(`(?<=[${CJK}])[\\s\\u200B-\\u200D\\u2060\\uFEFF]+(?=[${CJK}])`, 'g');
  return text.replace(/\s+/g, ' ').replace(between, '').trim();
}
