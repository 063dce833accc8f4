import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './request-scope';

const from = (headers: Record<string, string>) =>
  new Request('http://127.0.0.1:3000/api/uploads', { method: 'POST', headers });

describe('a write that comes to an API route', () => {
  it.each([
    [{ host: 'a.test:3000', origin: 'http://a.test:3000' }],
    [{ host: 'a.test', origin: 'https://a.test', 'sec-fetch-site': 'same-origin' }],
    [{ host: '127.0.0.1:3000', origin: 'https://a.test', 'x-forwarded-host': 'a.test' }],
    [{ host: 'a.test', 'sec-fetch-site': 'same-origin' }],
  ])('is ours with %j', (headers) => expect(isSameOrigin(from(headers))).toBe(true));

  it.each([
    [{}],
    [{ host: 'a.test' }],
    [{ host: 'a.test', origin: 'http://b.test' }],
    [{ host: 'a.test', origin: 'http://a.test:8080' }],
    [{ host: 'a.test', origin: 'null' }],
    [{ host: 'a.test', origin: 'http://a.test', 'sec-fetch-site': 'cross-site' }],
    [{ host: 'a.test', origin: 'http://a.test', 'sec-fetch-site': 'same-site' }],
  ])('is not ours with %j', (headers) => expect(isSameOrigin(from(headers))).toBe(false));
});
