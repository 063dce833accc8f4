import { describe, expect, it } from 'vitest';
import { activeHref } from './active-href';

const hrefs = ['/w/o', '/w/o/seasons/s', '/w/o/seasons/s/materials', '/w/o/rules'];

describe('the active entry', () => {
  it.each([
    ['/w/o', '/w/o'],
    ['/w/o/rules', '/w/o/rules'],
    ['/w/o/seasons/s', '/w/o/seasons/s'],
    ['/w/o/seasons/s/materials', '/w/o/seasons/s/materials'],
    ['/w/o/seasons/s/veto/V1', '/w/o/seasons/s'],
    ['/w/other', undefined],
  ])('of %s is %s', (pathname, active) => expect(activeHref(hrefs, pathname)).toBe(active));
});
