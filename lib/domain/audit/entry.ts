/** A value JSON can say. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** What an audit entry says; everything here is under its hash. */
export interface AuditContent {
  readonly orgId: string;
  /** 1, 2, 3 … within the organisation, without a gap. */
  readonly seq: number;
  /** UTC, ISO text with milliseconds. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly detail: JsonValue;
  /** The hash of the entry before; `genesisHash` for the first. */
  readonly prevHash: string;
}

export interface ChainEntry extends AuditContent {
  /** SHA-256 over the canonical text of the content, hex. */
  readonly hash: string;
}

/** Where a chain stands: the number and hash of its last entry. */
export interface ChainTail {
  readonly seq: number;
  readonly hash: string;
}
