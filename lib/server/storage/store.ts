import { env } from '@/lib/env';
import { diskStore } from './disk-store';
import type { FileStore } from './file-store';

let opened: FileStore | undefined;

/** The store of this instance: a folder below the data folder. */
export const fileStore = (): FileStore => (opened ??= diskStore(env().filesDir));
