import { Tensor } from 'onnxruntime-node';
import { cropOf, type Pyramid } from './crop';
import { charactersFrom, type Recognised } from './ctc';
import { models } from './models';
import type { Rectangle } from './rectangle';
import type { Tones } from './tones';

/** The recogniser reads lines this many pixels high, one character every eight pixels at most. */
const ROWS = 48;
const STEP = 16;
const MIN_COLUMNS = 64;
/** Longer than any printed line; a longer one is read pressed together. */
const MAX_COLUMNS = 3200;

/**
 * Reads the lines one by one: on a processor a batch takes as long as its lines one after the other,
 * and alone a line needs no blank to match its neighbours' length.
 */
export async function recognise(
  pyramid: Pyramid,
  lines: readonly Rectangle[],
  tones: Tones,
): Promise<Recognised[][]> {
  const { characters } = await models();
  const read: Recognised[][] = [];
  for (const line of lines) {
    const { data, dims } = await runRecognition(recognitionInput(pyramid, line, tones));
    read.push(charactersFrom(data, dims[2] ?? 1, characters));
  }
  return read;
}

/** A line as the recogniser takes it. */
export function recognitionInput(pyramid: Pyramid, line: Rectangle, tones: Tones): Tensor {
  const columns = columnsFor(line);
  const data = new Float32Array(3 * ROWS * columns);
  cropOf(pyramid, line, tones, ROWS, columns, data);
  return new Tensor('float32', data, [1, 3, ROWS, columns]);
}

function columnsFor({ length, thickness }: Rectangle): number {
  const exact = (length / Math.max(1, thickness)) * ROWS;
  return Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.ceil(exact / STEP) * STEP));
}

export async function runRecognition(
  input: Tensor,
): Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }> {
  const { recognise: session } = await models();
  const [name = ''] = session.inputNames;
  const [out = ''] = session.outputNames;
  const answer = (await session.run({ [name]: input }))[out];
  if (!(answer?.data instanceof Float32Array))
    throw new Error('the recogniser answered no numbers');
  return { data: answer.data, dims: answer.dims };
}
