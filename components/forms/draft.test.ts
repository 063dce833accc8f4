import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draftKey, dropDraft, keepDraft, readDraft } from './draft';

describe('a draft', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    });
  });

  it('comes back as it was typed', () => {
    keepDraft('k', { name: '样例', seats: '十' });
    expect(readDraft('k')).toEqual({ name: '样例', seats: '十' });
  });

  it('is gone once dropped', () => {
    keepDraft('k', { name: '样例' });
    dropDraft('k');
    expect(readDraft('k')).toBeUndefined();
  });

  it('of one person is not the draft of another in the same tab', () => {
    expect(draftKey('one', 'form')).not.toBe(draftKey('two', 'form'));
  });

  it.each(['', 'not json', '[1]', '"text"', 'null'])('that is %j is no draft', (text) => {
    kept.set('k', text);
    expect(readDraft('k')).toBeUndefined();
  });

  it('is only lost, and the form is not, where a browser refuses storage', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    keepDraft('k', { name: '样例' });
    dropDraft('k');
    expect(readDraft('k')).toBeUndefined();
  });
});
