import { crc32 } from 'node:zlib';
import type { Entry } from 'yauzl';
import { cleanFileName } from '@/lib/domain/files/clean-name';

/**
 * Folders and name of an entry, `/` between, without any step out of the archive. Programs in mainland
 * China write names in GBK without saying so; those that say UTF-8 (bit 11, or the field 0x7075) are
 * believed. '' for an entry without a name.
 */
export function entryPath(entry: Entry): string {
  return nameOf(entry)
    .split(/[/\\]/)
    .filter((part) => !/^(?:\s*|\.{1,2}|[A-Za-z]:)$/.test(part))
    .map(cleanFileName)
    .join('/');
}

/** Folders have no content; what systems leave behind is no evidence. */
export const isFolder = (entry: Entry): boolean => /[/\\]$/.test(nameOf(entry));
export const isLeftBehind = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|~\$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

const SAYS_UTF8 = 0x800;
const UNICODE_PATH = 0x7075;

function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const stated = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (stated !== undefined && stated.length > 5 && stated[0] === 1) {
    // Whoever renamed the entry without knowing of the field left the old name in it.
    if (stated.readUInt32LE(1) === crc32(raw)) return stated.subarray(5).toString('utf8');
  }
  if ((entry.generalPurposeBitFlag & SAYS_UTF8) !== 0) return raw.toString('utf8');
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
