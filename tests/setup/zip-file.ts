import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip as a hostile program would write it. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly bytes: string | Buffer;
  /** Names in UTF-8 are said to be so (bit 11); left out for names in GBK. */
  readonly saysUtf8?: boolean;
  readonly isEncrypted?: boolean;
  /** The size the directory claims. */
  readonly claimedBytes?: number;
  readonly extra?: Buffer;
  /** What Unix says the entry is, such as 0o120777 for a link. */
  readonly mode?: number;
  /** Its content lies where that of the entry before it lies. */
  readonly sharesBody?: boolean;
}

/** Writes a zip, honest or not. */
export function writeZip(path: string, entries: readonly ZipEntry[]): string {
  writeFileSync(path, zipBytes(entries));
  return path;
}

export function zipBytes(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let body = bodyOf('', 0);
  for (const entry of entries) {
    if (entry.sharesBody !== true) body = bodyOf(entry.bytes, offset);
    const { local, central } = encoded(entry, body);
    directory.push(central);
    if (entry.sharesBody === true) continue;
    bodies.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

const bodyOf = (content: string | Buffer, offset: number) => {
  const bytes = Buffer.from(content);
  return { packed: deflateRawSync(bytes), check: crc32(bytes), length: bytes.length, offset };
};

function encoded(entry: ZipEntry, { packed, check, length, offset }: ReturnType<typeof bodyOf>) {
  const name = Buffer.from(entry.name);
  const extra = entry.extra ?? Buffer.alloc(0);
  const flags = ((entry.saysUtf8 ?? true) ? 0x800 : 0) | (entry.isEncrypted === true ? 1 : 0);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(flags, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(check, 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(entry.claimedBytes ?? length, 18);
  shared.writeUInt16LE(name.length, 22);
  shared.writeUInt16LE(extra.length, 24);
  const signature = (value: number) => {
    const four = Buffer.alloc(4);
    four.writeUInt32LE(value);
    return four;
  };
  const made = Buffer.from([20, UNIX]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), shared, name, extra, packed]),
    central: Buffer.concat([signature(0x02014b50), made, shared, rest, name, extra]),
  };
}

const UNIX = 3;
