import type { ZipEntry } from './zip-file';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMU_A_CENTIMETRE = 360_000;

/** The parts of a Word document with that body and pictures, which are rId1, rId2, …. */
export const docxParts = (
  body: string,
  pictures: readonly (Omit<ZipEntry, 'name'> & { readonly name: string })[],
): ZipEntry[] => [
  { name: 'word/document.xml', bytes: `<w:document><w:body>${body}</w:body></w:document>` },
  {
    name: 'word/_rels/document.xml.rels',
    bytes: `<Relationships>${pictures
      .map(
        ({ name }, i) =>
          `<Relationship Id="rId${i + 1}" Type="${TYPES}/image" Target="media/${name}"/>`,
      )
      .join('')}</Relationships>`,
  },
  ...pictures.map((picture) => ({ ...picture, name: `word/media/${picture.name}` })),
];

export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A picture in the text, so many centimetres wide and high. */
export const pastedPicture = (id: string, width: number, height: number): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${width * EMU_A_CENTIMETRE}" cy="${height * EMU_A_CENTIMETRE}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
