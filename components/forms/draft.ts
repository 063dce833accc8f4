import { z } from 'zod';

/** Typed content that outlives a reload, in this tab only. Never for passwords. */
export const draftKey = (userId: string, form: string) => `xubei.draft.${userId}.${form}`;

const draftSchema = z.record(z.string(), z.unknown());

export function readDraft(key: string): Record<string, unknown> | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : draftSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** A browser that refuses storage only loses the draft, never the form. */
export function keepDraft(key: string, values: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    return;
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
