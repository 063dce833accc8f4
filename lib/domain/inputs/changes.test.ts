import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes';
import { conflictValues } from './conflict-values';

describe('changes for the record', () => {
  it('tell the fields that differ, and withhold the values of personal ones', () => {
    const before = { name: '甲', person: '张三', seats: 1, names: [] };
    const after = { name: '乙', person: '李四', seats: 1, names: [] };
    expect(changesBetween(before, after, ['person'])).toEqual({
      changed: ['name', 'person'],
      before: { name: '甲' },
      after: { name: '乙' },
    });
  });

  it('do not take nothing for a change of null', () => {
    expect(changesBetween({}, { address: null }).changed).toEqual([]);
  });
});

describe('what the second person sees', () => {
  it('is flat: lists become their names in one line', () => {
    const current = {
      name: '甲',
      formerNames: [{ name: '旧一' }, { name: '旧二' }],
      address: null,
    };
    expect(conflictValues(current, 4)).toEqual({
      name: '甲',
      formerNames: '旧一、旧二',
      address: null,
      version: 4,
    });
  });
});
