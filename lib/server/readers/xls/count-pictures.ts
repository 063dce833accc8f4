/**
 * Pictures a book holds: the first record of its drawings contains one that counts them. Source:
 * [MS-ODRAW] OfficeArtDggContainer, OfficeArtBStoreContainer.
 */
export function countPictures(body: Buffer): number {
  let at = HEADER;
  while (at + HEADER <= body.length) {
    if (body.readUInt16LE(at + 2) === PICTURE_STORE) return body.readUInt16LE(at) >> 4;
    at += HEADER + body.readUInt32LE(at + 4);
  }
  return 0;
}

const HEADER = 8;
const PICTURE_STORE = 0xf001;
