/** One stream at the root of a compound file. */
export interface CompoundStream {
  readonly name: string;
  readonly bytes: Buffer;
}

const SECTOR = 512;
const SMALL = 64;
const END = 0xffff_fffe;
const FREE = 0xffff_ffff;
const NONE = 0xffff_ffff;

/** A compound file ([MS-CFB], version 3); streams below 4,096 bytes lie in the small sectors. */
export function compoundFile(streams: readonly CompoundStream[]): Buffer {
  const table: number[] = [];
  const sectors: Buffer[] = [];
  const put = (bytes: Buffer): number => {
    const count = Math.ceil(bytes.length / SECTOR);
    const first = table.length;
    for (let i = 0; i < count; i += 1) table.push(i + 1 < count ? first + i + 1 : END);
    sectors.push(padded(bytes, SECTOR));
    return count === 0 ? END : first;
  };
  const small = smallStreams(streams.filter(({ bytes }) => bytes.length < 4096));
  const containerStart = put(small.container);
  const smallTableStart = put(words(small.table));
  const starts = streams.map(({ name, bytes }) => small.starts.get(name) ?? put(bytes));
  const entries = [
    entry('Root Entry', 5, { start: containerStart, bytes: small.container.length, child: 1 }),
    ...streams.map(({ name, bytes }, i) => {
      const right = i + 1 < streams.length ? i + 2 : NONE;
      return entry(name, 2, { start: starts[i] ?? END, bytes: bytes.length, right });
    }),
  ];
  const directoryStart = put(Buffer.concat(entries));
  let tableSectors = 1;
  while (table.length + tableSectors > tableSectors * (SECTOR / 4)) tableSectors += 1;
  const tableStart = table.length;
  for (let i = 0; i < tableSectors; i += 1) table.push(0xffff_fffd);
  while (table.length % (SECTOR / 4) !== 0) table.push(FREE);
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  [0x3e, 3, 0xfffe, 9, 6].forEach((value, i) => header.writeUInt16LE(value, 24 + i * 2));
  const numbers = [tableSectors, directoryStart, 0, 4096, smallTableStart, 1, END, 0];
  numbers.forEach((value, i) => header.writeUInt32LE(value, 44 + i * 4));
  for (let i = 0; i < 109; i += 1) {
    header.writeUInt32LE(i < tableSectors ? tableStart + i : FREE, 76 + i * 4);
  }
  return Buffer.concat([header, ...sectors, words(table)]);
}

/** Where in a file of `compoundFile` the table of sectors begins. */
export const tableOffset = (file: Buffer): number => (file.readUInt32LE(76) + 1) * SECTOR;
/** Where its directory begins; each entry has 128 bytes. */
export const directoryOffset = (file: Buffer): number => (file.readUInt32LE(48) + 1) * SECTOR;

function smallStreams(streams: readonly CompoundStream[]) {
  const starts = new Map<string, number>();
  const table: number[] = [];
  const parts: Buffer[] = [];
  for (const { name, bytes } of streams) {
    const count = Math.max(1, Math.ceil(bytes.length / SMALL));
    const first = table.length;
    starts.set(name, first);
    for (let i = 0; i < count; i += 1) table.push(i + 1 < count ? first + i + 1 : END);
    parts.push(padded(bytes, SMALL));
  }
  return { starts, table, container: Buffer.concat(parts) };
}

function entry(
  name: string,
  type: number,
  at: { start: number; bytes: number; child?: number; right?: number },
): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(name.length * 2 + 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt32LE(NONE, 68);
  bytes.writeUInt32LE(at.right ?? NONE, 72);
  bytes.writeUInt32LE(at.child ?? NONE, 76);
  bytes.writeUInt32LE(at.start, 116);
  bytes.writeUInt32LE(at.bytes, 120);
  return bytes;
}

const padded = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.ceil(bytes.length / size) * size - bytes.length)]);

function words(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}
