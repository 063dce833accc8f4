import { expect, type Locator } from '@playwright/test';

/** Until the page listens: before, a key or a click on this element would be heard by nobody. */
export async function hydrated(element: Locator) {
  const listens = () =>
    element.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__react')));
  await expect.poll(listens, { message: 'the page listens' }).toBe(true);
}
