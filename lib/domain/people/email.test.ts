import { describe, expect, it } from 'vitest';
import { emailSchema } from './email';

describe('an address', () => {
  it('is found whatever its case and the spaces around it', () => {
    expect(emailSchema.parse('  Sample.Person@Example.COM ')).toBe('sample.person@example.com');
  });

  it.each([
    ['', 'validation.required'],
    ['sample', 'validation.email'],
    ['sample@', 'validation.email'],
    ['a b@example.com', 'validation.email'],
    [`${'a'.repeat(250)}@example.com`, 'validation.tooLong'],
  ])('%j is refused with %s', (text, key) => {
    expect(emailSchema.safeParse(text).error?.issues[0]?.message).toBe(key);
  });
});
