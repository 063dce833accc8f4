import { defineConfig } from '@playwright/test';
import { chromiumPath, LAUNCH_FLAGS } from './tests/e2e/support/chromium';
import { rentHouse } from './tests/e2e/support/instance';

// Journeys run on the built app, in a data folder of their own, on a port of their own.
const instance = await rentHouse();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // A loaded machine may drop a key press: what passes the second time is counted and named as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: instance.address,
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: chromiumPath(), args: LAUNCH_FLAGS },
  },
  projects: [
    { name: 'first-run', testMatch: 'first-run.setup.ts' },
    {
      name: 'desktop',
      dependencies: ['first-run'],
      grepInvert: /@phone-only/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      dependencies: ['first-run'],
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  ...(instance.isOurs && {
    webServer: {
      command: 'node scripts/start.mjs',
      url: `${instance.address}/api/health`,
      env: instance.env,
      timeout: 300_000,
      stdout: 'pipe',
      stderr: 'pipe',
      reuseExistingServer: false,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    },
  }),
});
