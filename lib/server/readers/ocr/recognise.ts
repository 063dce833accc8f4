import { Tensor } from 'onnxruntime-node';
import { cropOf, type Pyramid } from './crop';
import { charactersFrom, type Recognised } from './ctc';
import { inContext } from './in-context';
import { infer, models } from './models';
import { afterGaps } from './pitch';
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
): Promise<(readonly Recognised[])[]> {
  const read: (readonly Recognised[])[] = [];
  for (const line of lines) {
    const input = recognitionInput(pyramid, line, tones);
    const characters = await recogniseLine(input);
    const isUneven = afterGaps(characters).length > 0;
    read.push(isUneven ? await secondLook(pyramid, line, tones, characters) : characters);
  }
  return read;
}

/**
 * Steps along a line are coarse: of equal digits side by side one may be lost, least so when they are
 * shown wider. Cells of tables are short, mostly digits and lie in much blank.
 */
const WIDER = 1.5;
const SHORT_WIDER = 1.4;
const SHORT = 5;
/** Where two looks differ, neither is beyond doubt. */
const DOUBTED = 0.85;
/** Where a blank is still there that the file may have put there, or that a lost character left. */
const BESIDE_GAP = 0.78;

async function secondLook(
  pyramid: Pyramid,
  line: Rectangle,
  tones: Tones,
  first: readonly Recognised[],
): Promise<readonly Recognised[]> {
  const second = await recogniseLine(recognitionInput(pyramid, line, tones, WIDER));
  const gaps = afterGaps(second);
  const isSame = textOf(first) === textOf(second);
  return second.map((character, at) => {
    const isAtGap = gaps.includes(at) || gaps.includes(at + 1);
    const most = Math.min(isAtGap ? BESIDE_GAP : 1, isSame ? 1 : DOUBTED);
    return { ...character, certainty: Math.min(most, character.certainty) };
  });
}

const textOf = (characters: readonly Recognised[]) => characters.map(({ text }) => text).join('');

async function recogniseLine(input: Tensor): Promise<readonly Recognised[]> {
  const { characters } = await models();
  const { data, dims } = await runRecognition(input);
  return inContext(charactersFrom(data, dims[2] ?? 1, characters));
}

/** A line as the recogniser takes it. */
export function recognitionInput(
  pyramid: Pyramid,
  line: Rectangle,
  tones: Tones,
  wider = 1,
): Tensor {
  const columns = columnsFor(line, wider);
  const data = new Float32Array(3 * ROWS * columns);
  cropOf(pyramid, line, tones, ROWS, columns, data);
  return new Tensor('float32', data, [1, 3, ROWS, columns]);
}

function columnsFor({ length, thickness }: Rectangle, wider: number): number {
  const ratio = length / Math.max(1, thickness);
  const exact = ratio * ROWS * wider * (ratio < SHORT ? SHORT_WIDER : 1);
  return Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, Math.ceil(exact / STEP) * STEP));
}

export async function runRecognition(
  input: Tensor,
): Promise<{ readonly data: Float32Array; readonly dims: readonly number[] }> {
  const { recognise: session } = await models();
  const [name = ''] = session.inputNames;
  const [out = ''] = session.outputNames;
  const answer = (await infer(session, { [name]: input }))[out];
  if (!(answer?.data instanceof Float32Array))
    throw new Error('the recogniser answered no numbers');
  return { data: answer.data, dims: answer.dims };
}
