import path from 'node:path';
import { openCase } from './support/case';
import { documentFolder, makeBigFile } from './support/documents';
import { expect, test } from './support/fixtures';
import { chooserOf, openMaterials, openRow } from './support/materials';
import { watchMemory } from './support/server-memory';
import { found } from './support/workspace';
import { wordsOf } from './support/words';

const t = wordsOf('zh-CN');
const MIB = 1024 ** 2;
const FILE_BYTES = 200 * MIB;
/** Far less than the file, more than the pages other journeys ask for meanwhile. */
const ALLOWED_GROWTH = 120 * MIB;

test('200 MB are streamed: counted on the way, and not held in memory', async ({ page }) => {
  const dataDir = process.env.XUBEI_E2E_DATA_DIR;
  if (process.platform !== 'linux' || dataDir === undefined) return; // memory is read from /proc
  test.setTimeout(120_000);
  await openMaterials(page, t, await openCase(page, t, await found(page, t, 'empty')));
  const row = await openRow(page, t, 'call-records');
  const file = makeBigFile(path.join(documentFolder(), '话单.txt'), FILE_BYTES);
  const memory = watchMemory(dataDir);
  await chooserOf(row, t, 'call-records').setInputFiles(file);
  const progress = row.getByRole('progressbar', {
    name: t('upload.progressOf', { name: '话单.txt' }),
  });
  await expect(progress).toBeVisible();
  await expect(row.getByText(t('materials.row.files', { count: 1 }))).toBeVisible({
    timeout: 90_000,
  });
  await expect(row.getByText('200 MB').first()).toBeVisible();
  expect(memory.growth()).toBeLessThan(ALLOWED_GROWTH);
});
