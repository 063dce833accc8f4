import { parentPort } from 'node:worker_threads';
import { Tensor } from 'onnxruntime-node';
import { models } from '@/lib/server/readers/ocr/models';
import type { Inference } from './bare-inference';

/** A thread that runs the inferences of a page on noise, one page after the other. */
async function main() {
  const loaded = await models();
  const noise = Float32Array.from({ length: 16_000_000 }, (_, i) => Math.sin(i * 12.9898) * 0.9);
  const run = async ({ model, dims }: Inference) => {
    const size = dims.reduce((product, side) => product * side, 1);
    const session = loaded[model];
    const input = new Tensor('float32', noise.subarray(0, size), dims);
    await session.run({ [session.inputNames[0] ?? '']: input });
  };
  await run({ model: 'detect', dims: [1, 3, 640, 640] });
  await run({ model: 'recognise', dims: [1, 3, 48, 320] });
  parentPort?.on('message', (page: readonly Inference[]) => {
    void (async () => {
      for (const inference of page) await run(inference);
      parentPort?.postMessage('done');
    })();
  });
  parentPort?.postMessage('ready');
}

void main();
