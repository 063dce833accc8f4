import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { findInLines } from './layout/in-lines';
import { isEntity } from './text/is-entity';
import { ENTITY } from './text/patterns';
import { bare } from './text/plain';

const NAMES = new RegExp(
  `(?:^|[,。;:、()“" ]|[由与和及致向对])(?![由与和及致向对])(${ENTITY})`,
  'g',
);
/** So many characters of a name tell it from others. */
const TELLING = 5;

/**
 * A name a stamp or the end of a cell cut off, as the document writes it elsewhere; left as it is where
 * that is no name either, or more than one.
 */
export function wholeName(document: PartOfDocument, found: Found): Found {
  const read = bare(found.text);
  if (isEntity(read) || read.length < TELLING) return found;
  const names = new Set(
    findInLines(document, NAMES)
      .map(({ text }) => bare(text))
      .filter((name) => name.length > read.length && name.startsWith(read.slice(0, TELLING))),
  );
  const [name] = names;
  return name === undefined || names.size > 1
    ? found
    : { ...found, text: name, quality: found.quality * ELSEWHERE };
}

/** Of a name made whole from another place. */
const ELSEWHERE = 0.85;
