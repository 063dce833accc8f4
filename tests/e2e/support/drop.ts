import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Files or folders let go over a point of the page, as from the person's own desk. */
export async function dropPaths(page: Page, target: Locator, files: readonly string[]) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to drop on');
  const session = await page.context().newCDPSession(page);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...point, data });
  }
  await session.detach();
}

/** One file on the clipboard, pasted. */
export async function pasteFile(page: Page, file: string) {
  const data = await transferOf(page, file);
  await page.evaluate(
    (clipboardData) =>
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      ),
    data,
  );
}

export async function dropFile(target: Locator, file: string) {
  await target.dispatchEvent('drop', { dataTransfer: await transferOf(target.page(), file) });
}

function transferOf(page: Page, file: string) {
  return page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
      transfer.items.add(new File([data], name, { type: 'image/png' }));
      return transfer;
    },
    { name: path.basename(file), bytes: readFileSync(file).toString('base64') },
  );
}
