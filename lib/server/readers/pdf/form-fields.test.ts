import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '@/lib/domain/reading/page';
import { readDocument } from '@/lib/server/readers/read-document';
import { renderPage } from '@/lib/server/readers/render-page';
import { formPdf, utf16, type FormField } from '@/tests/setup/form-pdf';

let folder = '';
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xubei-form-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Buffer) {
  const path = join(folder, `${(made += 1)}.pdf`);
  await writeFile(path, bytes);
  const document = await readDocument({ path, kind: 'pdf' }, {});
  return { path, document, lines: document.pages[0]?.lines ?? [] };
}

const field = (entries: string, more: Partial<FormField> = {}): FormField => ({
  entries,
  box: [200, 735, 420, 755],
  ...more,
});
const named = '样例呼叫科技有限公司';
const drawn = 'BT /F1 12 Tf 2 5 Td (DRAWN) Tj ET';

describe('a form in a PDF', () => {
  it('is read with what is filled in, each value in its field beside its label', async () => {
    const { document, lines } = await read(
      formPdf([
        field(`/FT /Tx /V ${utf16(named)} /DA (/F1 12 Tf 0 g)`, { drawn }),
        field('/FT /Ch /Ff 131072 /V (B24)', { box: [200, 705, 420, 725] }),
        field('/FT /Tx /Ff 4096 /V (one\\ntwo)', { box: [200, 640, 420, 700] }),
      ]),
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'Name of the company',
      named,
      'B24',
      'one',
      'two',
    ]);
    expect(document).toMatchObject({ complete: true, notes: [] });
    const [label, value] = lines;
    expect(value?.box.x).toBeCloseTo(200 / 595, 2);
    expect(middleOf(value?.box)).toBeCloseTo(1 - 745 / 842, 2);
    expect(middleOf(value?.box)).toBeCloseTo(middleOf(label?.box), 2);
    expect(document.pages[0]?.origin).toBe('text');
  });

  it('is shown with what is filled in, drawn by its file or not', async () => {
    const { path } = await read(
      formPdf([
        field('/FT /Tx /V (drawn by the file)', { drawn }),
        field('/FT /Tx /V (not drawn) /DA (/F1 12 Tf 0 g)', { box: [200, 705, 420, 725] }),
      ]),
    );
    const upright = { turned: 0, straightened: 0, maxWidth: 1190 } as const;
    const { bytes } = await renderPage({ path, kind: 'pdf' }, 1, upright);
    for (const bottom of [735, 705]) {
      const ink = await sharp(bytes)
        .extract({ left: 400, top: (842 - bottom - 20) * 2, width: 440, height: 40 })
        .greyscale()
        .stats();
      expect(ink.channels[0]?.min).toBeLessThan(100);
    }
  });

  it('says which boxes are ticked, on a page that is turned upright too', async () => {
    const ticked = { drawn: 'BT /F1 12 Tf 2 3 Td (X) Tj ET', state: 'Yes' };
    const { document, lines } = await read(
      formPdf(
        [
          field('/FT /Btn /V /Yes /AS /Yes', { ...ticked, box: [40, 735, 54, 749] }),
          field('/FT /Btn /V /Off /AS /Off', { ...ticked, box: [40, 705, 54, 719] }),
        ],
        '/Rotate 90',
      ),
    );
    expect(lines.map(({ text }) => text)).toEqual(['☑', 'Name of the company']);
    expect(document.pages[0]).toMatchObject({ turned: 270, width: 595, height: 842 });
  });

  it('keeps to itself what is hidden, a password or no value', async () => {
    const { lines } = await read(
      formPdf([
        field('/FT /Tx /V (hidden) /F 6'),
        field('/FT /Tx /Ff 8192 /V (secret)', { box: [200, 705, 420, 725] }),
        field('/FT /Tx', { box: [200, 675, 420, 695] }),
        field('/FT /Sig', { box: [200, 645, 420, 665] }),
        field('/FT /Btn /Ff 65536 /V (push)', { box: [200, 615, 420, 635] }),
      ]),
    );
    expect(lines.map(({ text }) => text)).toEqual(['Name of the company']);
  });

  it.each([
    ['3,000 fields', Array<string>(3000).fill('x'), true],
    ['a field more', Array<string>(3001).fill('x'), false],
    ['5,000 characters', ['x'.repeat(4999), 'x'], true],
    ['a character more', ['x'.repeat(4999), 'xx'], false],
    ['a value of a megabyte', ['x'.repeat(1024 * 1024)], false],
  ])('says when it holds more than is read: %s', async (_what, values, complete) => {
    const fields = values.map((value) => field(`/FT /Tx /V (${value}) /DA (/F1 12 Tf 0 g)`));
    const { document } = await read(formPdf(fields));
    expect(document.complete).toBe(complete);
    expect(document.notes.map(({ code }) => code)).toEqual(complete ? [] : ['text-cut']);
  });

  it('that is a trap ends: fields that are their own parents, frames of no size, endless values', async () => {
    const long = `/FT /Tx /V (${'x'.repeat(2_000_000)})`;
    const { document } = await read(
      formPdf([
        field('/Parent 6 0 R /Kids [6 0 R] /V (round)'),
        field('/FT /Tx /V (none)', { box: [0, 0, 0, 0] }),
        field('/FT /Tx /V (far)', { box: [-9e9, -9e9, 9e9, 9e9] }),
        field(long),
        ...Array.from({ length: 5000 }, () => field('/FT /Tx /V (many) /DA (/F1 12 Tf 0 g)')),
      ]),
    );
    expect(document.pages).toHaveLength(1);
    expect(document).toMatchObject({ complete: false, notes: [{ code: 'text-cut', page: 1 }] });
    for (const { box } of document.pages[0]?.lines ?? []) {
      expect(box.x >= 0 && box.x + box.width <= 1.000001).toBe(true);
    }
  }, 60_000);
});

const middleOf = (box: Box | undefined) => (box === undefined ? NaN : box.y + box.height / 2);
