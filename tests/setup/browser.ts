import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';

/** What a door reads of a request. Put into `next/headers` by `mockRequest()`. */
export class Browser {
  readonly jar = new Map<string, string>();
  ip = `203.0.113.${Math.floor(Math.random() * 250)}-${randomUUID()}`;
  isHttps = false;
  lastCookie: Record<string, unknown> = {};
}

const seat: { browser: Browser } = { browser: new Browser() };

/** The next requests come from this browser. */
export function sitAt(browser: Browser): Browser {
  seat.browser = browser;
  return browser;
}

const cookies = () => ({
  get: (name: string) => {
    const value = seat.browser.jar.get(name);
    return value === undefined ? undefined : { name, value };
  },
  has: (name: string) => seat.browser.jar.has(name),
  set: (name: string, value: string, options: Record<string, unknown> = {}) => {
    seat.browser.jar.set(name, value);
    seat.browser.lastCookie = { name, ...options };
  },
  delete: (name: string) => seat.browser.jar.delete(name),
});

const headers = () =>
  new Headers({
    'x-forwarded-for': seat.browser.ip,
    'x-forwarded-proto': seat.browser.isHttps ? 'https' : 'http',
  });

/** For `vi.mock('next/headers', nextHeaders)`. */
export const nextHeaders = () => ({
  cookies: vi.fn(async () => cookies()),
  headers: vi.fn(async () => headers()),
});
