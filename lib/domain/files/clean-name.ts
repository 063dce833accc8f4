const MAX_LENGTH = 200;
const MAX_FOLDERS = 8;
const FALLBACK = 'file';

/**
 * A file's name as it is shown and kept: NFC, the last part of a path, without control and direction
 * characters, at most 200 characters with the extension kept. Emoji stay whole. Never used on disk.
 */
export function cleanFileName(raw: string): string {
  const lastPart =
    raw
      .normalize('NFC')
      .split(/[/\\]/)
      .findLast((part) => part.trim() !== '') ?? '';
  const name = lastPart.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
  if (/^\.*$/.test(name)) return FALLBACK;
  if (name.length <= MAX_LENGTH) return name;
  const extension = extensionWithDot(name);
  return (
    cutWhole(name.slice(0, name.length - extension.length), MAX_LENGTH - extension.length) +
    extension
  );
}

/** Folders as they are shown and kept, `/` between: each cleaned as a name is, at most eight of them. */
export const cleanFolder = (raw: string): string =>
  raw
    .split(/[/\\]/)
    .filter((part) => !/^[.\s]*$/.test(part))
    .slice(0, MAX_FOLDERS)
    .map(cleanFileName)
    .join('/');

/** The extension in lower case without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return extensionWithDot(name).slice(1).toLowerCase();
}

// Controls, lone surrogates and the characters that turn text around; the joiner of emoji stays.
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function extensionWithDot(name: string): string {
  return /[^.](\.[\p{L}\p{N}]{1,10})$/u.exec(name)?.[1] ?? '';
}

/** Cut between what a person sees as characters, so no emoji is left in half. */
function cutWhole(text: string, maxLength: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > maxLength) break;
    kept += segment;
  }
  return kept;
}
