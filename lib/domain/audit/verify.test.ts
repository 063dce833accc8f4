import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalText, emptyTail, genesisHash, sealEntry } from './chain';
import type { ChainEntry } from './entry';
import { endWalk, startOfWalk, verifyChain, walkOn } from './verify';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function chainOf(length: number): ChainEntry[] {
  const entries: ChainEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const content = {
      orgId: 'org',
      seq,
      at: `2026-03-01T00:00:0${seq}.000Z`,
      actorKind: 'user',
      actorId: 'u1',
      actorName: '样例 用户',
      action: 'client.create',
      subjectKind: 'client',
      subjectId: `c${seq}`,
      detail: { after: { b: 1, a: [true, null, '二'] } },
      prevHash: entries.at(-1)?.hash ?? genesisHash,
    };
    entries.push(sealEntry(content, sha256));
  }
  return entries;
}

const tailOf = (entries: ChainEntry[]) => {
  const last = entries.at(-1);
  return last === undefined ? emptyTail : { seq: last.seq, hash: last.hash };
};

describe('the canonical text', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalText({ b: 1, a: { d: 2, c: [3] } })).toBe('{"a":{"c":[3],"d":2},"b":1}');
  });

  it.each([
    [null, 'null'],
    [true, 'true'],
    ['"引号"', '"\\"引号\\""'],
    [[], '[]'],
    [{}, '{}'],
    [1.5, '1.5'],
  ])('writes %j as JSON does', (value, text) => expect(canonicalText(value)).toBe(text));
});

describe('a chain of the audit log', () => {
  it.each([0, 1, 5])('holds when %i entries are as they were written', (length) => {
    const entries = chainOf(length);
    const walk = verifyChain(entries, sha256, tailOf(entries));
    expect(walk).toMatchObject({ counted: length, fault: undefined });
  });

  it('is the same walked at once or page by page', () => {
    const entries = chainOf(5);
    const paged = walkOn(
      walkOn(startOfWalk, entries.slice(0, 2), sha256),
      entries.slice(2),
      sha256,
    );
    expect(endWalk(paged, tailOf(entries))).toEqual(verifyChain(entries, sha256, tailOf(entries)));
  });

  it.each([
    ['actorName', { actorName: '别人' }],
    ['action', { action: 'client.archive' }],
    ['at', { at: '2026-03-01T00:00:00.001Z' }],
    ['detail', { detail: { after: { b: 1, a: [true, null, '三'] } } }],
    ['actorId', { actorId: null }],
  ])('shows that %s of an entry was altered', (_field, change) => {
    const entries = chainOf(5);
    const altered = entries.map((entry) => (entry.seq === 3 ? { ...entry, ...change } : entry));
    expect(verifyChain(altered, sha256, tailOf(entries)).fault).toEqual({
      kind: 'altered',
      seq: 3,
    });
  });

  it('shows an entry altered together with its hash at the entry after it', () => {
    const entries = chainOf(5);
    const forged = entries.map((entry) =>
      entry.seq === 3 ? sealEntry({ ...entry, action: 'client.archive' }, sha256) : entry,
    );
    expect(verifyChain(forged, sha256, tailOf(entries)).fault).toEqual({
      kind: 'reordered',
      seq: 4,
    });
  });

  it.each([1, 3])('shows that entry %i is missing', (seq) => {
    const entries = chainOf(5);
    const holed = entries.filter((entry) => entry.seq !== seq);
    expect(verifyChain(holed, sha256, tailOf(entries)).fault).toEqual({ kind: 'missing', seq });
  });

  it('shows two entries that changed places', () => {
    const entries = chainOf(5);
    const [one, two, three, four, five] = entries as [ChainEntry, ...ChainEntry[]] as ChainEntry[];
    const swapped = [one, { ...three, seq: 2 }, { ...two, seq: 3 }, four, five] as ChainEntry[];
    expect(verifyChain(swapped, sha256, tailOf(entries)).fault).toEqual({
      kind: 'reordered',
      seq: 2,
    });
  });

  it('shows entries in another order than their numbers', () => {
    const entries = chainOf(3);
    const turned = [entries[0], entries[0], entries[1]] as ChainEntry[];
    expect(verifyChain(turned, sha256).fault).toEqual({ kind: 'reordered', seq: 1 });
  });

  it('shows entries cut off at the end, when the tail is known', () => {
    const entries = chainOf(5);
    const cut = entries.slice(0, 3);
    expect(verifyChain(cut, sha256, tailOf(entries)).fault).toEqual({ kind: 'wrong-tail', seq: 4 });
    expect(verifyChain(cut, sha256).fault).toBeUndefined();
  });

  it('shows a well-made entry that the tail does not know', () => {
    const entries = chainOf(5);
    const fault = verifyChain(entries, sha256, tailOf(entries.slice(0, 4))).fault;
    expect(fault).toEqual({ kind: 'wrong-tail', seq: 5 });
  });

  it('shows a log that was emptied', () => {
    expect(verifyChain([], sha256, tailOf(chainOf(2))).fault).toEqual({
      kind: 'wrong-tail',
      seq: 1,
    });
  });
});
