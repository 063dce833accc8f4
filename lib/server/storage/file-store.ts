import type { Readable } from 'node:stream';
import type { OrgId } from '@/lib/domain/tenancy/scope';

/** Bytes from `start` to `end`, both included, as HTTP ranges count. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
  /** The first 8 KiB, to judge the type by content. */
  readonly head: Buffer;
  /** Where the bytes lie in the store. */
  readonly key: string;
}

export interface PutOptions {
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
  /** Called once with the head, before the file is kept: what it throws refuses the file. */
  readonly accept?: (head: Buffer) => void | Promise<void>;
}

/** Where files lie. Content-addressed for each organisation: the same bytes are kept once. */
export interface FileStore {
  /**
   * Stores a stream. Errors: AppError upload-empty, upload-too-large, upload-aborted,
   * upload-incomplete, storage-full, storage-failed; after any of them nothing is left.
   */
  put(orgId: OrgId, stream: Readable, options: PutOptions): Promise<StoredFile>;
  /** Errors: AppError not-found. */
  open(orgId: OrgId, sha256: string, range?: ByteRange): Promise<Readable>;
  /** Where the bytes can be read on this machine. Errors: AppError not-found. */
  pathOf(orgId: OrgId, sha256: string): Promise<string>;
  /** The size in bytes, or undefined when the organisation has no such file. */
  sizeOf(orgId: OrgId, sha256: string): Promise<number | undefined>;
  /** Whether a file can be written now. Errors: throws what stands in the way. */
  check(): Promise<void>;
  /** Removes what broken uploads left before `before`; answers how many. */
  sweep(before: Date): Promise<number>;
}
