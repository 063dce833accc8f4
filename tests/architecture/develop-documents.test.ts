import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/domain/civil-date';
import { fieldOf, LONG_TERM, type FieldValue } from '@/lib/domain/materials/field-values';
import { isStaffList } from '@/lib/domain/materials/staff';
import { dayForms, written } from '@/tests/fixtures/documents/days';
import { developLayouts } from '@/tests/fixtures/documents/develop/all';
import { printedText } from '@/tests/fixtures/documents/printed-text';
import { seeded } from '@/tests/fixtures/documents/random';

const SEEDS = ['1', '2', '3', '4', '5'];

describe('the layouts to develop with', () => {
  it('have ids of their own', () => {
    const ids = developLayouts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(developLayouts)('$id prints what it says is true', (layout) => {
    const { kind } = layout;
    for (const seed of SEEDS) {
      const { body, truth } = layout.draw(seeded(`${layout.id} ${seed}`));
      const text = printedText(body);
      const page = folded(`${text}\n${daysOfEpochs(text)}`);
      if (kind === null) expect(truth).toEqual({});
      for (const [name, value] of Object.entries(truth)) {
        if (kind !== null) expect(fieldOf(kind, name).eyes).not.toBe(true);
        expect(missing(name, value, page), `${name} of seed ${seed}`).toEqual([]);
      }
    }
  });
});

/** Numbers that stand on the page; others are counted from it. */
const PRINTED = new Set([
  'maxOffsetSeconds',
  'recordsCompared',
  'recordsUnknownToSignalling',
  'score',
]);

/** Parts of a value that do not stand on the page; what is counted or judged is not written out. */
function missing(name: string, value: FieldValue, page: string): string[] {
  if (isStaffList(value)) {
    const parts = value.flatMap((one) => [one.name, one.idNumber]);
    return parts.filter((part) => !page.includes(folded(part)));
  }
  if (name === 'mentionsCallCentreBusiness') {
    return page.includes('呼叫中心业务') === value ? [] : [String(value)];
  }
  if (typeof value === 'number' && PRINTED.has(name)) {
    return page.includes(String(value)) ? [] : [String(value)];
  }
  if (typeof value !== 'string' || name === 'contractType' || name === 'paidThrough') return [];
  if (value === LONG_TERM) return /长期|永久|无固定期限|不约定期限/.test(page) ? [] : [value];
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return page.includes(folded(value)) ? [] : [value];
  const day = civilDate(value);
  const forms = [...dayForms.map((form) => folded(written(day, form))), value.replaceAll('-', '/')];
  return forms.some((form) => page.includes(form)) ? [] : [value];
}

/** What day it is in Shanghai at each number that counts seconds since 1970. */
const daysOfEpochs = (text: string): string =>
  [...text.matchAll(/^1[67]\d{8}$/gm)]
    .map(([seconds]) => new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10))
    .join('\n');

const folded = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
