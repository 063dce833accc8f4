import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path';

describe('the way back after signing in', () => {
  it.each([
    ['/w/1/members', '/w/1/members'],
    ['/w/1/rules?group=veto#V1', '/w/1/rules?group=veto#V1'],
  ])('%s is followed', (asked, path) => expect(returnPath(asked)).toBe(path));

  it.each([
    undefined,
    '',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/w/..//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    'javascript:alert(1)',
    ['/a', '/b'],
  ])('%j leads to the start', (asked) => expect(returnPath(asked)).toBe('/'));
});
