import { Refusal } from '@/lib/server/readers/refusal';

/** Numbers of the records we look at. Source: [MS-XLS] 2.3. */
export const RECORD = {
  FORMULA: 0x06,
  EOF: 0x0a,
  DATE_MODE: 0x22,
  FILE_PASS: 0x2f,
  CONTINUE: 0x3c,
  CODE_PAGE: 0x42,
  BOUND_SHEET: 0x85,
  MULRK: 0xbd,
  RSTRING: 0xd6,
  XF: 0xe0,
  MERGE_CELLS: 0xe5,
  DRAWINGS: 0xeb,
  SST: 0xfc,
  LABEL_SST: 0xfd,
  SUP_BOOK: 0x1ae,
  NUMBER: 0x203,
  LABEL: 0x204,
  BOOL_ERR: 0x205,
  STRING: 0x207,
  RK: 0x27e,
  FORMAT: 0x41e,
  BOF: 0x809,
} as const;

/** One record and those that go on with it. */
export interface BiffRecord {
  readonly type: number;
  /** Where it begins in the stream. */
  readonly at: number;
  readonly body: Buffer;
  /** Behind it and what goes on with it. */
  readonly end: number;
}

/** The record that begins here. Errors: Refusal('damaged') where the stream ends within it. */
export function recordAt(stream: Buffer, at: number): BiffRecord {
  if (at + 4 > stream.length) throw new Refusal('damaged');
  const end = at + 4 + stream.readUInt16LE(at + 2);
  if (end > stream.length) throw new Refusal('damaged');
  return { type: stream.readUInt16LE(at), at, body: stream.subarray(at + 4, end), end };
}

/**
 * The records of the substream that begins here, without those of substreams within it (charts).
 * Errors: Refusal('damaged') where it has no beginning or no end.
 */
export function* substream(stream: Buffer, from: number): Generator<BiffRecord> {
  let depth = 0;
  let record = recordAt(stream, from);
  if (record.type !== RECORD.BOF) throw new Refusal('damaged');
  for (;;) {
    if (record.type === RECORD.BOF) depth += 1;
    if (record.type === RECORD.EOF) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield record;
    record = recordAt(stream, record.end);
  }
}

/** A record's content in the parts it was cut into. */
export function partsOf(stream: Buffer, record: BiffRecord): Buffer[] {
  const parts = [record.body];
  for (let at = record.end; at + 4 <= stream.length;) {
    const next = recordAt(stream, at);
    if (next.type !== RECORD.CONTINUE) break;
    parts.push(next.body);
    at = next.end;
  }
  return parts;
}
