import type { ReadDocument } from '@/lib/domain/reading/page';

/** Reads a whole file inside a thread. Errors: Refusal; anything else ends as the note `damaged`. */
export type WholeReader = (path: string) => Promise<ReadDocument>;
