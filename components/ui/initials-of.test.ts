import { expect, it } from 'vitest';
import { initialsOf } from './initials-of';

it.each([
  ['王小明', '王'],
  ['Ann Lee', 'AL'],
  ['ann', 'A'],
  ['  ', '?'],
  ['😀 smile', '😀S'],
])('%s is drawn as %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
