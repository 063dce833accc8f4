import { expect, it } from 'vitest';
import { takesPurpose } from './file-purpose';

it('takes a certificate beside the statement and nowhere else, and a document everywhere', () => {
  expect(takesPurpose('social-insurance', 'graduation-certificate')).toBe(true);
  expect(takesPurpose('business-licence', 'graduation-certificate')).toBe(false);
  expect(takesPurpose('business-licence', null)).toBe(true);
});
