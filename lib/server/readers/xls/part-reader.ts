import { Refusal } from '@/lib/server/readers/refusal';

/** Reads on through the parts of a record that did not fit into one. Errors: Refusal('damaged') past the end. */
export interface PartReader {
  readonly isAtEnd: () => boolean;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly skip: (bytes: number) => void;
  /** So many characters, of two bytes each or one. */
  readonly characters: (count: number, isWide: boolean) => string;
  /** A text with the byte that says how it is kept, and whatever goes with it. */
  readonly text: (count: number) => string;
}

export function partReader(parts: readonly Buffer[]): PartReader {
  let [part, at] = [0, 0];
  const here = () => parts[part] ?? NOTHING;
  const isAtEnd = () => {
    while (part < parts.length && at >= here().length) [part, at] = [part + 1, 0];
    return part >= parts.length;
  };
  const u8 = () => {
    if (isAtEnd()) throw new Refusal('damaged');
    return here().readUInt8(at++);
  };
  const u16 = () => u8() + u8() * 0x100;
  const u32 = () => u16() + u16() * 0x1_0000;
  const skip = (bytes: number) => {
    for (let left = bytes; left > 0;) {
      if (isAtEnd()) throw new Refusal('damaged');
      const step = Math.min(left, here().length - at);
      [at, left] = [at + step, left - step];
    }
  };
  const characters = (count: number, isWideAtFirst: boolean) => {
    let [text, isWide, left] = ['', isWideAtFirst, count];
    while (left > 0) {
      if (at >= here().length) {
        // Within a text, the part that goes on says anew how wide its characters are.
        isWide = (u8() & WIDE) !== 0;
      }
      const size = isWide ? 2 : 1;
      const fits = Math.min(left, Math.floor((here().length - at) / size));
      if (fits === 0) throw new Refusal('damaged');
      text += here().toString(isWide ? 'utf16le' : 'latin1', at, at + fits * size);
      [at, left] = [at + fits * size, left - fits];
    }
    return text;
  };
  const text = (count: number) => {
    const flags = u8();
    const runs = (flags & RICH) === 0 ? 0 : u16();
    const phonetic = (flags & PHONETIC) === 0 ? 0 : u32();
    const said = characters(count, (flags & WIDE) !== 0);
    skip(runs * 4 + phonetic);
    return said;
  };
  return { isAtEnd, u8, u16, u32, skip, characters, text };
}

const NOTHING = Buffer.alloc(0);
const WIDE = 1;
const PHONETIC = 4;
const RICH = 8;
