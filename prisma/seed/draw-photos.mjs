// Draws the sample seat photos once; the results are committed, so the product never needs a browser for them.
// Usage: node prisma/seed/draw-photos.mjs   (needs Chromium, see playwright.config.ts)
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const out = new URL('./photos/', import.meta.url);
const companies = [
  { id: 'yunlu', name: '云鹿通信', wall: '#dfe6ee', accent: '#1f4e8c' },
  { id: 'haitang', name: '海棠客服', wall: '#efe6e2', accent: '#a03a4b' },
  { id: 'qinghe', name: '青禾呼叫', wall: '#e3ebe2', accent: '#2f6f4f' },
];
const width = 880;
const height = 560;

const browser = await chromium.launch({
  executablePath: process.env.XUBEI_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width, height } });
await mkdir(out, { recursive: true });
for (const company of companies) {
  for (let n = 1; n <= 8; n += 1) {
    await page.setContent(scene(company, n));
    const jpeg = await page.screenshot({ type: 'jpeg', quality: 62 });
    await writeFile(new URL(`${company.id}-${String(n).padStart(2, '0')}.jpg`, out), jpeg);
  }
}
await browser.close();

function scene({ name, wall, accent }, n) {
  const tilt = ((n * 37) % 9) - 4;
  const light = 0.82 + ((n * 13) % 7) / 40;
  const desks = [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].map((col) =>
      desk(
        row,
        col,
        `${String.fromCharCode(64 + n)}${row + 1}${String(col + 1).padStart(2, '0')}`,
        accent,
      ),
    ),
  );
  return `<body style="margin:0;background:#222"><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="filter:brightness(${light})" font-family="Noto Sans CJK SC,sans-serif">
<g transform="rotate(${tilt * 0.4} ${width / 2} ${height / 2}) translate(${tilt * 6} 0)">
<rect x="-60" y="-40" width="1000" height="300" fill="${wall}"/><polygon points="-60,250 940,250 1000,640 -120,640" fill="#b9b2a6"/>
<g stroke="#a49d91">${[0, 1, 2, 3, 4, 5, 6].map((i) => `<path d="M${-60 + i * 170} 250L${-200 + i * 215} 640"/>`).join('')}</g>
<rect x="${250 + tilt * 8}" y="46" width="390" height="120" rx="6" fill="#fff"/><circle cx="${310 + tilt * 8}" cy="106" r="34" fill="${accent}"/><path d="M${292 + tilt * 8} 106q18-30 36 0q-18 30-36 0" fill="#fff"/>
<text x="${362 + tilt * 8}" y="104" font-size="40" font-weight="700" fill="${accent}">${name}</text><text x="${364 + tilt * 8}" y="138" font-size="17" fill="#667">呼叫中心 · 运营现场</text>
${desks.join('')}</g>
<text x="28" y="${height - 24}" font-size="30" font-weight="700" fill="#fff" opacity=".9" stroke="#b3261e" stroke-width="1.2">样例 SAMPLE</text>
<g opacity=".18" font-size="110" font-weight="700" fill="#b3261e" transform="rotate(-24 440 300)"><text x="230" y="330">样 例</text></g></svg></body>`;
}

function desk(row, col, seat, accent) {
  const scale = 0.72 + row * 0.24;
  const x = 90 + col * 190 - row * 52 + col * row * 34;
  const y = 196 + row * 104;
  return `<g transform="translate(${x} ${y}) scale(${scale})"><rect x="0" y="40" width="150" height="14" fill="#8d6e50"/><rect x="6" y="54" width="8" height="52" fill="#6c5440"/><rect x="136" y="54" width="8" height="52" fill="#6c5440"/>
<rect x="42" y="-12" width="66" height="44" rx="3" fill="#20262d"/><rect x="46" y="-8" width="58" height="36" fill="${accent}" opacity=".55"/><rect x="70" y="32" width="10" height="9" fill="#333"/>
<path d="M112 34q-2-26 12-26t12 26" fill="none" stroke="#222" stroke-width="4"/><rect x="4" y="12" width="34" height="22" fill="#fffbe8" stroke="#99876a"/><text x="8" y="28" font-size="13" font-weight="700" fill="#333">${seat}</text>
<ellipse cx="76" cy="104" rx="34" ry="12" fill="#3c424a"/><rect x="50" y="60" width="52" height="38" rx="9" fill="#4a525c"/></g>`;
}
