/** A field of a form, its place in points from the lower left corner of an A4 page. */
export interface FormField {
  /** What stands in its dictionary beside its place: `/FT /Tx /V (…)`. */
  readonly entries: string;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** Its drawing, as PDF operators; without it the program that shows the form draws it. */
  readonly drawn?: string;
  /** The state that is drawn so, for boxes to tick. */
  readonly state?: string;
}

/** A PDF of one page with a text and a form, written by hand. */
export function formPdf(fields: readonly FormField[], page = '', form = ''): Buffer {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const text = 'BT /F1 12 Tf 60 740 Td (Name of the company) Tj ET';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs(fields)}] /DR << /Font << /F1 4 0 R >> >> /DA (/F1 12 Tf 0 g) ${form} >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> /Annots [${refs(fields)}] ${page} >>`,
    font,
    streamOf('', text),
    ...fields.flatMap(({ entries, box: [left, bottom, right, top], drawn, state }, i) => {
      const place = `/Rect [${left} ${bottom} ${right} ${top}]`;
      const picture = `${FIRST + i * 2 + 1} 0 R`;
      const states = state === undefined ? picture : `<< /${state} ${picture} >>`;
      const drawing = drawn === undefined ? '' : `/AP << /N ${states} >>`;
      const size = `/Type /XObject /Subtype /Form /BBox [0 0 ${right - left} ${top - bottom}] /Resources << /Font << /F1 4 0 R >> >>`;
      return [
        `<< /Type /Annot /Subtype /Widget /F 4 /T (field${i}) ${place} ${drawing} ${entries} >>`,
        streamOf(size, drawn ?? ''),
      ];
    }),
  ];
  return written(objects);
}

/** A text as PDF keeps Chinese: UTF-16 behind its mark. */
export const utf16 = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** The number of the first field's object; each has its drawing behind it. */
const FIRST = 6;
const refs = (fields: readonly FormField[]) =>
  fields.map((_, i) => `${FIRST + i * 2} 0 R`).join(' ');

const streamOf = (entries: string, content: string) =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

function written(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
