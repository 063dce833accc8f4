import type { Scope } from '@/lib/domain/tenancy/scope';
import { auditPageAfter, beforeFirst } from './queries';

/** A page of entries at a time, so that a long log is never in memory at once. */
export function auditLines(scope: Scope): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = beforeFirst;
  return new ReadableStream({
    async pull(controller) {
      const entries = await auditPageAfter(scope, after);
      const last = entries.at(-1);
      if (last === undefined) return controller.close();
      after = last.seq;
      const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      return controller.enqueue(encoder.encode(text));
    },
  });
}
