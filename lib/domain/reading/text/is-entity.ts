import { ENTITY } from './patterns';
import { bare } from './plain';

const WHOLE = new RegExp(`^${ENTITY}(?:\\([^()]*\\))?$`);

/** A text that is the name of a legal entity and nothing else; a note in brackets may follow, one bracket be lost. */
export function isEntity(text: string): boolean {
  const name = bare(text);
  return WHOLE.test(name) || WHOLE.test(name.replace(/[()]/g, ''));
}
