import { afterEach, beforeEach, expect, vi } from 'vitest';

// Any console.error nobody expected fails the test. A test that expects one replaces the spy.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  const spy = vi.mocked(console.error);
  const calls = spy.mock?.calls ?? [];
  spy.mockRestore?.();
  expect(calls, 'unexpected console.error').toEqual([]);
});
