import type { ReaderNote, ReadPage } from '@/lib/domain/reading/page';
import { MAX_SIDE_PIXELS, READING_DPI, READING_PIXELS } from '@/lib/server/readers/limits';
import { knownCharacters } from '@/lib/server/readers/ocr/models';
import type { Raster } from '@/lib/server/readers/ocr/raster';
import { readPicture, type PageReading } from '@/lib/server/readers/picture/read-picture';
import { note } from '@/lib/server/readers/reader';
import { charactersOf, type Character } from './characters';
import { filledForm, type FilledForm } from './form-fields';
import { layInField } from './lay-in-field';
import { linesOf } from './lines-of';
import { withPage, type OpenPdf } from './open-pdf';
import { pageFrame, type PageFrame } from './page-frame';
import { pageObjects } from './page-objects';
import { paintPage } from './paint-page';
import { trustOf } from './trust-text';
import { turnedWith, uprightCharacters } from './upright-characters';

/** A page of a PDF: the text it states where that is what it shows, else what its picture shows. */
export function readPdfPage(pdf: OpenPdf, number: number): Promise<PageReading> {
  return withPage(pdf, number, async (page) => {
    const { pdfium } = pdf;
    const frame = pageFrame(pdfium, page);
    const objects = pageObjects(pdfium, page, frame);
    const characters = charactersOf(pdfium, page, frame, objects);
    const { fields, isCut } = filledForm(pdf, page, frame);
    const all = [...characters, ...fields.flatMap(layInField)];
    const trust = trustOf({ characters: all, ...objects }, await usualCharacters());
    const shown = characters.filter(({ visible }) => visible);
    const stated = statedPage({ characters: shown, fields, isCut }, frame, number);
    if (trust === 'take') return stated;
    if (trust === 'nothing-there') return { ...stated, notes: [note('empty-page', number)] };
    const seen = await readPicture(rasterOf(pdf, page, frame), number);
    if (trust === 'look') return seen;
    return lettersOf(seen.page) > lettersOf(stated.page) * SEEN_FAR_MORE ? seen : stated;
  });
}

/** A picture that holds so much more than the text around it is the document. */
const SEEN_FAR_MORE = 1.4;

interface Stated extends FilledForm {
  readonly characters: readonly Character[];
}

function statedPage(
  { characters, fields, isCut }: Stated,
  frame: PageFrame,
  number: number,
): PageReading {
  const upright = uprightCharacters(characters, frame);
  const filled = fields.map((field) => turnedWith(field, upright.turned, frame));
  const notes: ReaderNote[] = [
    ...(upright.turned === 0 ? [] : [note('turned-upright', number)]),
    ...(isCut ? [note('text-cut', number)] : []),
  ];
  const page: ReadPage = {
    number,
    origin: 'text',
    width: upright.width,
    height: upright.height,
    turned: upright.turned,
    straightened: 0,
    title: null,
    lines: linesOf([...upright.characters, ...filled.flatMap(layInField)], upright),
    tables: [],
  };
  return { page, notes };
}

function rasterOf(pdf: OpenPdf, page: number, frame: PageFrame): Raster {
  const wanted = READING_DPI / 72;
  const most = Math.sqrt(READING_PIXELS / Math.max(1, frame.width * frame.height));
  const longest = MAX_SIDE_PIXELS / Math.max(1, frame.width, frame.height);
  const scale = Math.min(wanted, most, longest);
  return paintPage(pdf, page, { width: frame.width * scale, height: frame.height * scale });
}

const lettersOf = ({ lines }: ReadPage) =>
  lines.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);

let usual: Promise<(character: string) => boolean> | undefined;

/** What the recogniser knows, ASCII and the usual marks. */
function usualCharacters() {
  usual ??= knownCharacters().then((known) => {
    const set = new Set(known);
    return (character: string) => set.has(character) || /[\s!-~\p{P}\p{S}]/u.test(character);
  });
  return usual;
}
