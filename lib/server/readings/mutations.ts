import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';

/** Stops reading a file of the tray or of a revision; what was not read waits for a person. */
export function cancelReading(_scope: Scope, _fileId: string, _now: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}

/** Stops everything being read in a season. */
export function cancelSeasonReadings(_scope: Scope, _seasonId: string, _now: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}

/** Reads a file again that failed, was cancelled, or was never read. */
export function retryReading(_scope: Scope, _fileId: string, _now: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}
