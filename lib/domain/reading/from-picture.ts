import type { PartOfDocument } from './extractor';
import type { Place } from './reading';

/** Whether what stands at a place was recognised in a picture, not stated by the file. */
export const isFromPicture = ({ pages }: PartOfDocument, { page }: Place): boolean =>
  pages.find(({ number }) => number === page)?.origin === 'ocr';
