import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

type Quiet = {
  /** Names noise this test provokes on purpose. Everything else on the console fails the test. */
  expectNoise: (pattern: RegExp) => void;
};

/** `test` for journeys: a console error, an uncaught error or an answer of 500 or more fails it. */
export const test = base.extend<Quiet>({
  expectNoise: [
    async ({ context }, use) => {
      const noise = listen(context);
      const expected: RegExp[] = [];
      await use((pattern) => expected.push(pattern));
      const unexpected = noise.filter((line) => !expected.some((pattern) => pattern.test(line)));
      expect(unexpected, 'unexpected noise in the browser').toEqual([]);
    },
    { auto: true },
  ],
  // Tries are counted by address: every test comes from one of its own, as people do.
  extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': ownAddress() }),
});

const ownAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 254) + 1).join('.')}`;

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No finding of axe against WCAG 2.2 AA on the page as it stands. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({
      id,
      help,
      at: target.join(' '),
      why: failureSummary,
    })),
  );
  expect.soft(findings, `accessibility of ${page.url()}`).toEqual([]);
}

function listen(context: BrowserContext) {
  const noise: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      noise.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (failure) => noise.push(`page: ${failure.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) noise.push(`answer: ${response.status()} ${response.url()}`);
  });
  return noise;
}
