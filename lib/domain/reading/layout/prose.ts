import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { placed } from '@/lib/domain/reading/text/placed';
import { plain } from '@/lib/domain/reading/text/plain';
import type { Found } from './find-value';
import { boxAround, boxOfSlice, rowsOf, type Segment } from './segments';

/**
 * Texts a sentence pattern holds, wherever lines break: group 1 of every match, or the whole of it.
 * Patterns are held against half-width text without blanks.
 */
export function findInProse(document: PartOfDocument, pattern: RegExp, quality = 0.97): Found[] {
  return document.pages.flatMap((page) => {
    const segments = rowsOf(page).flat();
    const { text, owners } = runOn(segments);
    return [...text.matchAll(placed(pattern))].flatMap((match) => {
      const value = match[1] ?? match[0];
      const from = (match.indices?.[1] ?? [match.index])[0];
      return foundAt(owners.slice(from, from + value.length), value, quality) ?? [];
    });
  });
}

/** A segment as it is. */
export const wholeSegment = (segment: Segment, quality: number): Found => ({
  text: segment.text,
  place: { page: segment.page, box: segment.box, text: segment.text },
  certainty: segment.certainty,
  quality,
});

/** It ends where the lines of the page do; on a page of few words none does. */
const isFull = ({ box }: Segment, edge: number): boolean =>
  box.x + box.width > Math.max(0.7, edge - 0.08);

interface Owner {
  readonly segment: Segment;
  readonly at: number;
}

/**
 * The characters of all segments in a row, blanks left out, and which segment each came from. A number
 * goes on in the next line only from a full one: 2025.1.3 above the page number 1 is no 31st.
 */
function runOn(segments: readonly Segment[]): { text: string; owners: Owner[] } {
  const owners: Owner[] = [];
  const edge = segments.reduce((most, { box }) => Math.max(most, box.x + box.width), 0);
  let text = '';
  let last: Segment | undefined;
  for (const segment of segments) {
    const folded =
      segment.certainty < 1 ? withPreposition(plain(segment.text)) : plain(segment.text);
    if (last !== undefined && /\d$/.test(text) && /^ *\d/.test(folded) && !isFull(last, edge)) {
      text += ' ';
      owners.push({ segment: last, at: last.text.length });
    }
    last = segment;
    for (let at = 0; at < folded.length; at += 1) {
      const character = folded.charAt(at);
      if (character === ' ') continue;
      text += character;
      owners.push({ segment, at });
    }
  }
  return { text, owners };
}

/** 于 is read as 干 or 千 in pictures: behind what it follows in sentences, before a day or a word, it is meant. */
const withPreposition = (text: string): string =>
  text.replace(
    /(?<=\))[干千](?=\d{4}年)|(?<=[位放置管落设存用对关由属少低高大小优归订签署立司方书议同])[干千](?=\d{4}年|[\u4E00-\u9FFF“"])/g,
    '于',
  );

function foundAt(owners: readonly Owner[], folded: string, quality: number): Found | undefined {
  if (owners.length === 0) return undefined;
  const segments = [...new Set(owners.map(({ segment }) => segment))];
  const text = owners.map(({ segment, at }) => segment.text.charAt(at)).join('');
  const boxes = segments.map((segment) => {
    const own = owners.filter((owner) => owner.segment === segment);
    return boxOfSlice(segment, own[0]?.at ?? 0, (own.at(-1)?.at ?? 0) + 1);
  });
  return {
    text: text || folded,
    place: { page: segments[0]?.page ?? 1, box: boxAround(boxes), text },
    certainty: Math.min(...segments.map(({ certainty }) => certainty)),
    quality,
  };
}
