import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';
import { cleanFileName, cleanFolder } from '@/lib/domain/files/clean-name';

/**
 * Folders and name of an entry, `/` between, without any step out of the archive. Programs in mainland
 * China write names in GBK, and some say UTF-8 (bit 11) all the same: the bytes decide, or the field
 * 0x7075. '' for an entry without a name.
 */
export function entryPath(entry: Entry): string {
  const parts = nameOf(entry)
    .split(/[/\\]/)
    .filter((part) => !/^(?:\s*|\.{1,2}|[A-Za-z]:)$/.test(part));
  const [name = ''] = parts.slice(-1);
  return [cleanFolder(parts.slice(0, -1).join('/')), name === '' ? '' : cleanFileName(name)]
    .filter((part) => part !== '')
    .join('/');
}

/** A link leads to a place of the machine it was packed on; a device is no evidence either. */
export function isNoFile({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & FILE_TYPE;
  return versionMadeBy >> 8 === UNIX && type !== 0 && type !== REGULAR;
}

const UNIX = 3;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

/** Folders have no content; what systems leave behind is no evidence. */
export const isFolder = (entry: Entry): boolean => /[/\\]$/.test(nameOf(entry));
export const isLeftBehind = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|~\$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const UNICODE_PATH = 0x7075;

function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const stated = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (stated !== undefined && stated.length > 5 && stated[0] === 1) {
    // Whoever renamed the entry without knowing of the field left the old name in it.
    if (stated.readUInt32LE(1) === crc32(raw)) return stated.subarray(5).toString('utf8');
  }
  return decoded(raw, 'utf-8') ?? decoded(raw, 'gb18030') ?? raw.toString('latin1');
}

function decoded(raw: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(raw);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
