import { ENTITY } from './patterns';
import { bare } from './plain';

const WHOLE = new RegExp(`^${ENTITY}(?:\\([^()]*\\))?$`);

/** A text that is the name of a legal entity and nothing else; a note in brackets may follow. */
export const isEntity = (text: string): boolean => WHOLE.test(bare(text));
