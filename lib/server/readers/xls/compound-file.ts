import { Refusal } from '@/lib/server/readers/refusal';

/** A compound file: a small disk of sectors and streams, as Office wrote until 2003. */
export interface CompoundFile {
  /** Of the streams and folders at its root. */
  readonly names: readonly string[];
  /** A stream at its root, whole. Errors: Refusal('damaged'). */
  readonly stream: (name: string) => Buffer | undefined;
}

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
export const isCompoundFile = (head: Buffer): boolean => head.subarray(0, 8).equals(SIGNATURE);

/** Source: [MS-CFB]. What a header claims is believed only as far as the file goes. Errors: Refusal('damaged'). */
export function openCompoundFile(bytes: Buffer): CompoundFile {
  if (!isCompoundFile(bytes) || bytes.length < HEADER_BYTES) throw new Refusal('damaged');
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw new Refusal('damaged');
  const disk = diskOf(bytes, 1 << shift);
  const entries = rootEntries(disk.whole(bytes.readUInt32LE(48)));
  const small = () => {
    const [root] = entries;
    const container = root === undefined ? Buffer.alloc(0) : disk.cut(root.start, root.bytes);
    const table = disk.whole(bytes.readUInt32LE(60));
    return { sector: sectorsOf(container, SMALL_SECTOR, 0), table };
  };
  return {
    names: entries.slice(1).map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.type === STREAM && one.name === name);
      if (entry === undefined) return undefined;
      if (entry.bytes >= SMALL_STREAM) return disk.cut(entry.start, entry.bytes);
      const { sector, table } = small();
      return cutTo(chained(entry.start, table, sector), entry.bytes);
    },
  };
}

const HEADER_BYTES = 512;
const SMALL_SECTOR = 64;
const SMALL_STREAM = 4096;
/** Numbers from here on are marks: the end of a chain, a free sector, a sector of the table. */
const FIRST_MARK = 0xffff_fffa;

type Sectors = (number: number) => Buffer;

/** Sectors by their number; the last one of a file may be short. Errors: Refusal('damaged'). */
function sectorsOf(bytes: Buffer, size: number, before: number): Sectors {
  return (number) => {
    const start = before + number * size;
    if (start >= bytes.length) throw new Refusal('damaged');
    return bytes.subarray(start, start + size);
  };
}

function diskOf(bytes: Buffer, size: number) {
  const sector = sectorsOf(bytes, size, size);
  const table = Buffer.concat(tableSectors(bytes, size).map(sector));
  return {
    whole: (start: number) => Buffer.concat(chained(start, table, sector)),
    cut: (start: number, length: number) => cutTo(chained(start, table, sector), length),
  };
}

/** Which sectors hold the table of what follows what: 109 in the header, more in a chain of their own. */
function tableSectors(bytes: Buffer, size: number): number[] {
  const sector = sectorsOf(bytes, size, size);
  const found = marksIn(bytes.subarray(76, HEADER_BYTES));
  const most = bytes.length / size;
  let next = bytes.readUInt32LE(68);
  for (let seen = 0; next < FIRST_MARK; seen += 1) {
    const list = sector(next);
    if (seen > most || list.length < size) throw new Refusal('damaged');
    found.push(...marksIn(list.subarray(0, size - 4)));
    next = list.readUInt32LE(size - 4);
  }
  if (found.length > most) throw new Refusal('damaged');
  return found;
}

function marksIn(list: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= list.length; at += 4) {
    const number = list.readUInt32LE(at);
    if (number < FIRST_MARK) numbers.push(number);
  }
  return numbers;
}

/** The sectors of a chain; one that comes back to itself is longer than its table. */
function chained(start: number, table: Buffer, sector: Sectors): Buffer[] {
  const sectors: Buffer[] = [];
  for (let number = start; number < FIRST_MARK; number = table.readUInt32LE(number * 4)) {
    const isBeyond = number * 4 + 4 > table.length || sectors.length * 4 > table.length;
    if (isBeyond) throw new Refusal('damaged');
    sectors.push(sector(number));
  }
  return sectors;
}

function cutTo(sectors: readonly Buffer[], length: number): Buffer {
  const held = sectors.reduce((sum, sector) => sum + sector.length, 0);
  if (held < length) throw new Refusal('damaged');
  return Buffer.concat(sectors, length);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly bytes: number;
}

const STREAM = 2;
const ENTRY_BYTES = 128;

/** The root and what lies in it, not what lies in its folders: an embedded book has the same names. */
function rootEntries(directory: Buffer): Entry[] {
  if (directory.length < ENTRY_BYTES) throw new Refusal('damaged');
  const seen = new Set([0]);
  const entries = [entryAt(directory, 0)];
  const waiting = [directory.readUInt32LE(76)];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const at = place * ENTRY_BYTES;
    if (seen.has(place) || at + ENTRY_BYTES > directory.length) continue;
    seen.add(place);
    entries.push(entryAt(directory, at));
    waiting.push(directory.readUInt32LE(at + 68), directory.readUInt32LE(at + 72));
  }
  return entries;
}

function entryAt(directory: Buffer, at: number): Entry {
  const nameBytes = Math.min(64, Math.max(2, directory.readUInt16LE(at + 64))) - 2;
  return {
    name: directory.toString('utf16le', at, at + nameBytes),
    type: directory.readUInt8(at + 66),
    start: directory.readUInt32LE(at + 116),
    bytes: directory.readUInt32LE(at + 120),
  };
}
