import type { Character } from './characters';

/** What to do about the text a page states: take it, look at the picture, or do both and compare. */
export type Trust = 'take' | 'look' | 'compare' | 'nothing-there';

export interface PageContent {
  readonly characters: readonly Character[];
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictureShare: number;
  /** Anything is drawn at all. */
  readonly hasDrawing: boolean;
}

/** A page number or a scanner's line, not a document. */
const FEW = 20;
/** Below it, a large picture may hold the document and the text be its frame. */
const SOME = 400;
const LARGE_PICTURE = 0.4;
const SMALL_PICTURE = 0.05;
const MAX_JUNK_SHARE = 0.15;
/** Characters of Chinese documents are among the 6,600 the recogniser knows; a wrong map is not. */
const MAX_STRANGE_SHARE = 0.25;

/** Whether the text of a page is what a person sees on it. */
export function trustOf(
  { characters, pictureShare, hasDrawing }: PageContent,
  isUsual: (character: string) => boolean,
): Trust {
  const inked = characters.filter(({ text, mapped }) => !mapped || /\S/u.test(text));
  if (inked.length === 0) return hasDrawing ? 'look' : 'nothing-there';
  const hidden = inked.filter(({ visible }) => !visible).length;
  if (hidden > inked.length / 2) return 'look';
  if (shareOf(inked, isJunk) > MAX_JUNK_SHARE) return 'look';
  const strange = ({ text }: Character) => !isUsual(text);
  if (shareOf(inked, strange) > MAX_STRANGE_SHARE) return 'look';
  if (inked.length < FEW && pictureShare > SMALL_PICTURE) return 'look';
  if (inked.length < SOME && pictureShare > LARGE_PICTURE) return 'compare';
  return 'take';
}

const isJunk = ({ text, mapped }: Character) => !mapped || /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u.test(text);

const shareOf = (characters: readonly Character[], is: (character: Character) => boolean) =>
  characters.filter(is).length / characters.length;
