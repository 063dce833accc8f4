import { isUtf8 } from 'node:buffer';

/** Encodings by the numbers Windows and the Macintosh gave them. */
const encodings: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  10_000: 'macintosh',
  10_002: 'big5',
  10_008: 'gb18030',
  32_768: 'macintosh',
  54_936: 'gb18030',
  65_001: 'utf-8',
};

/** Bytes as text; where the book states no code page, those of mainland China, unless they are UTF-8. */
export function codePageText(bytes: Buffer, codePage: number): string {
  const stated = encodings[codePage];
  if (stated !== undefined) return new TextDecoder(stated).decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
}
