import { expect, it } from 'vitest';
import { photoTypes } from './photo-types';

it('asks an iPhone for JPEG, and neither for HEIC nor for any picture it has', () => {
  expect(photoTypes.split(',')).toContain('image/jpeg');
  expect(photoTypes).not.toMatch(/hei[cf]|\*/);
});
