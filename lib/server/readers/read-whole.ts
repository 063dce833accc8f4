import { readWhole } from './engine/ask';
import { unread, type Reader } from './reader';
import { Refusal } from './refusal';

/** Reads a text, a sheet or a Word document in a thread of its own with a deadline. */
export const readWholeFile: Reader = async (file, { signal, onPage }) => {
  try {
    const document = await readWhole({ file }, signal);
    onPage?.(document.pageCount, document.pageCount);
    return document;
  } catch (error) {
    if (error instanceof Refusal) return unread(error.code, error.values);
    throw error;
  }
};
