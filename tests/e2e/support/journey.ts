import { expect, type Page } from '@playwright/test';
import path from 'node:path';
import type { MaterialKind } from '../../../lib/domain/materials/kinds';
import { makeCsv, makePdf, makePhoto, sheetHtml } from './documents';
import { confirmFacts, putFiles } from './materials';
import type { Statement } from './evidence';
import type { Words } from './words';

/** Real files for one kind: photos where photos are asked for, a table for call records, else a PDF. */
export async function filesFor(page: Page, folder: string, kind: MaterialKind): Promise<string[]> {
  const at = (name: string) => path.join(folder, name);
  if (kind === 'call-records') {
    const call = ['053112345678', '13800000000', '2026-10-01 09:00:00', '63'];
    return [
      makeCsv(at('话单.csv'), [['主叫号码', '被叫号码', '通话开始时间', '通话时长'], call], 'gbk'),
    ];
  }
  if (kind === 'seat-photos') {
    return Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
        makePhoto(page, at(`坐席照片-${seed}.jpg`), seed, `工位 ${seed}`),
      ),
    );
  }
  const sheet = { title: `${kind}（样例）`, lines: ['样例呼叫中心有限公司', '合成文件'] };
  return [await makePdf(page, at(`${kind}.pdf`), sheetHtml(sheet))];
}

/** Files in, values typed, confirmed: one kind from nothing to evidence. */
export async function prove(
  page: Page,
  t: Words,
  kind: MaterialKind,
  said: Statement,
  files: string[],
) {
  const row = await putFiles(page, t, kind, files);
  await confirmFacts(page, t, kind, said);
  await expect(row.getByText(t('materials.row.files', { count: files.length }))).toBeVisible();
}

/** Marks the document; the mark is gone after a reload. */
export async function watchForReload(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));
  return async () => expect(page.locator('html[data-same-document]')).toHaveCount(1);
}
