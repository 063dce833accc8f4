import { describe, expect, it } from 'vitest';
import { AppError, errorCodes, httpStatusOf, isAppError } from './errors';
import en from './i18n/messages/en.json';
import zh from './i18n/messages/zh-CN.json';

describe('an expected refusal', () => {
  it('carries its code and the values its sentence needs', () => {
    const error = new AppError('upload-too-large', { maxBytes: 5 });
    expect(error).toMatchObject({ code: 'upload-too-large', values: { maxBytes: 5 } });
    expect(isAppError(error)).toBe(true);
    expect(isAppError(error, 'upload-too-large')).toBe(true);
    expect(isAppError(error, 'not-found')).toBe(false);
    expect(isAppError(new Error('not-found'))).toBe(false);
  });

  it.each(errorCodes)('has a sentence in both languages and a status: %s', (code) => {
    expect(zh.errors[code]).toMatch(/。$/);
    expect(en.errors[code]).toMatch(/\.$/);
    expect(httpStatusOf[code]).toBeGreaterThanOrEqual(400);
  });
});
