import { join } from 'node:path';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { InferenceSession } from 'onnxruntime-node';
import { inspectFile, readPage } from '@/lib/server/readers/engine/work';
import { readersAtOnce } from '@/lib/server/readers/engine/pool';
import { MAX_PAGES_READ } from '@/lib/server/readers/limits';
import { models } from '@/lib/server/readers/ocr/models';
import type { ReadableFile } from '@/lib/server/readers/reader';
import { timed, type Taken } from '@/tests/bench/measure';

/**
 * The floor of reading: the same inferences, in the same number of threads with the same cores each,
 * and nothing else: no decoding, no painting, no cutting out, no text. Which inferences a document
 * takes is written down while it is read once; inputs are then noise of the same sizes, as the time a
 * network takes does not depend on what it sees.
 */
export interface Inference {
  readonly model: 'detect' | 'recognise' | 'face';
  readonly dims: readonly number[];
}

/** Every inference that reading these files takes, page by page; a page of stated text takes none. */
export async function inferencesOf(files: readonly ReadableFile[]): Promise<Inference[][]> {
  const pages: Inference[][] = [];
  let page: Inference[] = [];
  const loaded = await models();
  const restore = (['detect', 'recognise', 'face'] as const).map((model) =>
    noteRuns(loaded[model], (dims) => page.push({ model, dims })),
  );
  try {
    for (const file of files) {
      const { pageCount } = await inspectFile({ file });
      for (let number = 1; number <= Math.min(pageCount, MAX_PAGES_READ); number++) {
        page = [];
        await readPage({ file, page: number });
        if (page.length > 0) pages.push(page);
      }
    }
  } finally {
    for (const undo of restore) undo();
  }
  return pages;
}

/** What the inferences of these pages take, models loaded and warm. */
export async function bareInference(pages: readonly (readonly Inference[])[]): Promise<Taken> {
  const threads = Array.from({ length: readersAtOnce }, started);
  await Promise.all(threads.map((thread) => once(thread, 'message')));
  const left = [...pages];
  const taken = await timed(() =>
    Promise.all(
      threads.map(async (thread) => {
        for (let page = left.shift(); page !== undefined; page = left.shift()) {
          thread.postMessage(page);
          await once(thread, 'message');
        }
      }),
    ),
  );
  await Promise.all(threads.map((thread) => thread.terminate()));
  return taken;
}

const started = () => new Worker(join(process.cwd(), 'tests/bench/bare-inference-start.mjs'));

function noteRuns(session: InferenceSession, seen: (dims: readonly number[]) => void) {
  const run = session.run.bind(session);
  session.run = (feeds: InferenceSession.FeedsType) => {
    for (const input of Object.values(feeds)) if ('dims' in input) seen(input.dims);
    return run(feeds);
  };
  return () => {
    session.run = run;
  };
}
