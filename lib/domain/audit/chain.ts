import type { AuditContent, ChainEntry, ChainTail, JsonValue } from './entry';

/** SHA-256 of a text in UTF-8, as 64 hex digits. Given by the caller: the domain has no crypto. */
export type Sha256 = (text: string) => string;

/** What the first entry of every chain points back to. */
export const genesisHash = '0'.repeat(64);

/** The tail of an organisation that has no entry yet. */
export const emptyTail: ChainTail = { seq: 0, hash: genesisHash };

/** Adds the hash that seals an entry and everything before it. */
export const sealEntry = (content: AuditContent, sha256: Sha256): ChainEntry => ({
  ...content,
  hash: hashOfEntry(content, sha256),
});

/** The hash of an entry: fields in one fixed order, so that a JSON line can be checked anywhere. */
export function hashOfEntry(content: AuditContent, sha256: Sha256): string {
  return sha256(
    canonicalText([
      content.orgId,
      content.seq,
      content.at,
      content.actorKind,
      content.actorId,
      content.actorName,
      content.action,
      content.subjectKind,
      content.subjectId,
      content.detail,
      content.prevHash,
    ]),
  );
}

/** JSON without spaces and with sorted keys: the same value gives the same text, in any language. */
export function canonicalText(value: JsonValue): string {
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
