import { render } from './engine/ask';
import type { PagePicture, Upright } from './engine/task';
import { MAX_RENDER_WIDTH } from './limits';
import type { ReadableFile } from './reader';

export interface RenderOptions extends Upright {
  /** Pixels; of a picture never more than it has. */
  readonly maxWidth: number;
}

/**
 * A page of a PDF or a picture as the boxes of its reading were measured on: turned, then
 * straightened. Errors: Refusal with the note's code, for files that cannot be shown.
 */
export const renderPage = (
  file: ReadableFile,
  page: number,
  { turned, straightened, maxWidth }: RenderOptions,
): Promise<PagePicture> =>
  render({
    file,
    page,
    upright: { turned, straightened },
    maxWidth: Math.max(1, Math.min(MAX_RENDER_WIDTH, maxWidth)),
  });
