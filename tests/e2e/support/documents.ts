import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { toGbk } from './gbk';

/** Synthetic documents, made anew for each test and marked 样例. Each maker returns the file's path. */
export type Sheet = { title: string; lines: string[] };

/** A temporary folder for documents, gone when the tests end. */
export function documentFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'xubei-documents-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A PDF with real Chinese text, printed by the browser: `<h1>` and paragraphs, or any HTML. */
export async function makePdf(page: Page, file: string, html: string) {
  return onBlankPage(page, sheetOf(html), async (sheet) => {
    await sheet.pdf({ path: prepared(file), format: 'A4', printBackground: true });
    return file;
  });
}

export const sheetHtml = ({ title, lines }: Sheet) =>
  `<h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;

/** A photo of an office that does not exist; every seed gives another picture. Type by extension. */
export async function makePhoto(page: Page, file: string, seed: number, caption = '') {
  return onBlankPage(
    page,
    '<body style="margin:0"><canvas width="1200" height="900">',
    async (tab) => {
      await tab.setViewportSize({ width: 1200, height: 900 });
      await tab.evaluate(drawOffice, { seed, caption });
      const type = file.endsWith('.png') ? 'png' : 'jpeg';
      await tab.screenshot({ path: prepared(file), type, ...(type === 'jpeg' && { quality: 85 }) });
      return file;
    },
  );
}

export const makeCsv = (file: string, rows: string[][], encoding: 'utf-8' | 'gbk' = 'utf-8') => {
  const text = [['样例'], ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
  return written(file, encoding === 'gbk' ? toGbk(text) : Buffer.from(`\ufeff${text}`, 'utf8'));
};

/** A Windows program (MZ header, nothing that runs) under a photo's name. */
export const makeDisguisedProgram = (file: string) => {
  const header = Buffer.alloc(512);
  header.write('MZ', 0, 'latin1');
  header.writeUInt32LE(0x80, 0x3c);
  header.write('PE\0\0', 0x80, 'latin1');
  header.write('SAMPLE 样例', 0x100, 'utf8');
  return written(file, header);
};

export const makeEmptyFile = (file: string) => written(file, Buffer.alloc(0));

/** A file of the given size, 样例 over and over, for size and progress. */
export const makeBigFile = (file: string, bytes: number) =>
  written(file, Buffer.alloc(bytes, '样例'));

/** A name as long as disks allow (255 bytes), with emoji and Chinese, ending in the extension. */
export function longName(extension: string) {
  const tail = `.${extension}`;
  let name = '样例📞☎️机房照片';
  while (Buffer.byteLength(`${name}🏢${tail}`) <= 255) name += '🏢';
  return name + tail;
}

/** A name no disk takes: 300 characters with emoji and a way out. For `setInputFiles({ name, … })`. */
export const hostileName = (extension: string) => {
  const way = '../../样例🏢';
  return `${way}${'长'.repeat(300 - way.length - extension.length - 1)}.${extension}`;
};

async function onBlankPage<T>(page: Page, html: string, work: (tab: Page) => Promise<T>) {
  const tab = await page.context().newPage();
  try {
    await tab.setContent(html);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

const sheetOf = (html: string) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
  body { font: 14px 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; margin: 48px }
  .mark { position: fixed; top: 40%; left: 20%; font-size: 96px; opacity: .12; transform: rotate(-30deg) }
  </style><body><div class="mark">SAMPLE 样例</div>${html}<footer>样例:合成文件,仅供测试</footer></body></html>`;

/** Runs in the browser. Walls, desks and screens placed by a small seeded generator. */
function drawOffice({ seed, caption }: { seed: number; caption: string }) {
  const pen = document.querySelector('canvas')?.getContext('2d');
  if (!pen) throw new Error('no canvas');
  let state = (seed + 1) * 2654435761;
  const next = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 32) * limit;
  };
  pen.fillStyle = `hsl(${next(360)} 25% 85%)`;
  pen.fillRect(0, 0, 1200, 900);
  for (let shape = 0; shape < 60; shape += 1) {
    pen.fillStyle = `hsl(${next(360)} ${20 + next(50)}% ${25 + next(50)}%)`;
    pen.fillRect(next(1100), 150 + next(700), 40 + next(220), 20 + next(140));
  }
  pen.fillStyle = '#111';
  pen.font = '64px sans-serif';
  pen.fillText(`SAMPLE 样例 ${seed} ${caption}`, 40, 90);
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function prepared(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

function written(file: string, bytes: Buffer) {
  writeFileSync(prepared(file), bytes);
  return file;
}
