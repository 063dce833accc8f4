import { parentPort } from 'node:worker_threads';
import {
  inspectFile,
  readPage,
  readWholeFile,
  renderFilePage,
  understandPages,
} from '@/lib/server/readers/engine/work';
import { Refusal } from '@/lib/server/readers/refusal';
import { stopInferring } from '@/lib/server/readers/ocr/models';
import { STOP, type Answered, type Asked } from './task';

let current: Promise<void> = Promise.resolve();

/** A thread of the pool: one piece of work after the other, each answered once, until told to stop. */
parentPort?.on('message', (asked: Asked | typeof STOP) => {
  if (asked === STOP) void stop();
  else current = answer(asked).then((answered) => parentPort?.postMessage(answered));
});

/** The inference under way ends first: cut off, it would end the whole process. */
async function stop() {
  stopInferring();
  await current;
  process.exit();
}

async function answer(asked: Asked): Promise<Answered> {
  try {
    return { ok: true, answer: await work(asked) };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('damaged');
    return { ok: false, code: refusal.code, values: refusal.values };
  }
}

function work(asked: Asked) {
  switch (asked.name) {
    case 'inspect':
      return inspectFile(asked.ask);
    case 'read':
      return readPage(asked.ask);
    case 'whole':
      return readWholeFile(asked.ask);
    case 'understand':
      return understandPages(asked.ask);
    case 'render':
      return renderFilePage(asked.ask);
  }
}
