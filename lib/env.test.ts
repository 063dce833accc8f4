import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

describe('the environment', () => {
  it('has a default for everything a first start needs', () => {
    const env = parseEnv({});
    expect(env).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      signup: 'invite',
      sessionHours: 12,
    });
    expect(env.maxUploadBytes).toBe(2 * 1024 ** 3);
    expect(env.dataDir).toMatch(/\.data$/);
  });

  it('takes an empty variable as unset', () => {
    expect(parseEnv({ PORT: '', XUBEI_SIGNUP: '' })).toMatchObject({
      port: 3000,
      signup: 'invite',
    });
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', 'http'],
    ['XUBEI_SIGNUP', 'maybe'],
    ['XUBEI_MAX_UPLOAD_BYTES', '-1'],
    ['XUBEI_SESSION_HOURS', '0'],
    ['XUBEI_APP_DATABASE_URL', 'mysql://x'],
  ])('names %s when it is %s, in both languages', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(
      new RegExp(`环境变量 ${name} 应为.+。 / ${name} must be .+\\.`),
    );
  });

  it('never repeats a secret that is too short', () => {
    expect(() => parseEnv({ XUBEI_SECRET: 'hunter2' })).toThrow(/XUBEI_SECRET/);
    expect(() => parseEnv({ XUBEI_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
  });
});
