import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { placed } from '@/lib/domain/reading/text/placed';
import { plain } from '@/lib/domain/reading/text/plain';
import type { Found } from './find-value';
import { boxOfSlice, rowsOf } from './segments';

/**
 * Like `findInProse`, within one run of text: for what never goes on over a line and must not be glued
 * to the line before it (the number of a letter, a name in a title). Blanks are not left out.
 */
export function findInLines(document: PartOfDocument, pattern: RegExp, quality = 0.97): Found[] {
  return document.pages
    .flatMap((page) => rowsOf(page).flat())
    .flatMap((segment) =>
      [...plain(segment.text).matchAll(placed(pattern))].map((match) => {
        const value = match[1] ?? match[0];
        const from = (match.indices?.[1] ?? [match.index])[0];
        const text = segment.text.slice(from, from + value.length);
        const box = boxOfSlice(segment, from, from + value.length);
        return {
          text,
          place: { page: segment.page, box, text },
          certainty: segment.certainty,
          quality,
        };
      }),
    );
}
