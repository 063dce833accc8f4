import type { Readable } from 'node:stream';
import type { FileKind } from '@/lib/domain/files/file-kind';
import type { NoteValues } from '@/lib/domain/reading/page';

/** One file out of an archive. */
export interface UnpackedFile {
  /** Folders and name, `/` between; a zip within the zip is a folder of its own. */
  readonly path: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly mime: string;
  /** As the archive states; the stream breaks off where it holds more. */
  readonly bytes: number;
  readonly body: Readable;
}

/** Why something in an archive was not taken out. Each has its sentence under `reading.unopened`. */
export const unopenedReasons = [
  'encrypted',
  'damaged',
  'refused',
  'empty',
  'unpacked-too-large',
  'too-many-files',
  'nested-too-deep',
  'link',
  'unreadable',
] as const;
export type UnopenedReason = (typeof unopenedReasons)[number];

export interface Unopened {
  /** '' for the archive itself. */
  readonly path: string;
  readonly reason: UnopenedReason;
  readonly values: NoteValues;
}

/** Everything an archive held is in one of the three. */
export interface UnpackReport {
  readonly files: number;
  readonly unopened: readonly Unopened[];
  /** Leftovers of file systems (__MACOSX, .DS_Store, Thumbs.db), which nobody means. */
  readonly leftBehind: number;
}

export interface UnpackLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** Zips within zips: 1 opens none. */
  readonly depth: number;
  /** Of all files together to the archive itself: pictures stay as they are, logs shrink to a fiftieth. */
  readonly ratio: number;
}

/** A season has a thousand photos and some logs; these are above any of it. */
export const defaultLimits: UnpackLimits = {
  files: 5_000,
  bytes: 8 * 1024 * 1024 * 1024,
  depth: 2,
  ratio: 250,
};
