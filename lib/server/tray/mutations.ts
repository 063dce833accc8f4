import type {
  DismissTrayFiles,
  PlaceTrayFiles,
  SplitTrayFile,
} from '@/lib/domain/reading/reading-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';

export interface PlacedAnswer {
  /** Slots the documents went to, in the order they were given. */
  readonly slotIds: readonly string[];
}

/** Puts waiting files where a person says. */
export function placeTrayFiles(_s: Scope, _input: PlaceTrayFiles, _n: Date): Promise<PlacedAnswer> {
  return Promise.reject(new AppError('not-found'));
}

/** Puts the documents of one waiting file where a person says, by pages. */
export function splitTrayFile(_s: Scope, _input: SplitTrayFile, _n: Date): Promise<PlacedAnswer> {
  return Promise.reject(new AppError('not-found'));
}

export function dismissTrayFiles(_s: Scope, _input: DismissTrayFiles, _n: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}

export function restoreTrayFiles(_s: Scope, _ids: readonly string[], _n: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}

/** Takes a file out of its slot and back to the waiting ones. */
export function returnToTray(_s: Scope, _fileId: string, _n: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}
