import { understand } from '@/lib/domain/reading/understand';
import { readDocument } from '@/lib/server/readers/read-document';
import type { Part } from '@/tests/fixtures/documents/parts';
import { bareInference, inferencesOf } from './bare-inference';
import { median, type Bench, type Figure } from './measure';
import { documentsOf, type KnownDocument } from './reading-documents';
import { mark, type Marked } from './reading-marks';

const LEAST = Number(process.env['XUBEI_BENCH_DOCUMENTS'] ?? 200);
const FOLDER = 60;
const RUNS = 3;
/** Files under way at once; pages of all of them share the readers' threads. */
const AT_ONCE = 4;

/**
 * The bar of reading: what is read right on layouts nobody looked at while developing, what is
 * proposed wrongly with high certainty, and how fast. XUBEI_BENCH_DETAILS=develop gives the shares of the
 * layouts to develop with instead, and lists what went wrong; of the unseen ones only counts are shown.
 */
export const readingBench: Bench = {
  name: 'reading',
  run: async () => {
    const details = process.env['XUBEI_BENCH_DETAILS'];
    if (details === 'develop') return accuracy('develop', true);
    return [...(await accuracy('unseen', false)), await throughput()];
  },
};

async function accuracy(part: Part, isDetailed: boolean): Promise<Figure[]> {
  const documents = await documentsOf(part, LEAST);
  const marked = await eachOf(documents, async (document) =>
    mark(document, await readingOf(document)),
  );
  report(part, marked, isDetailed);
  const clean = marked.filter(({ document }) => document.style === 'clean');
  const drawn = marked.filter(({ document }) => document.style !== 'clean');
  return [
    classified(`${part}, clean: documents classified`, clean, 0.99),
    read(`${part}, clean: fields right`, clean, 0.97),
    classified(`${part}, scans and photos: documents classified`, drawn, 0.95),
    read(`${part}, scans and photos: fields right`, drawn, 0.9),
    wrong(`${part}: wrong with high certainty`, marked),
  ];
}

async function readingOf({ path, fileKind }: KnownDocument) {
  const document = await readDocument({ path, kind: fileKind }, {});
  return understand(document, { path: '' });
}

const classified = (name: string, marked: readonly Marked[], bar: number): Figure =>
  share(name, marked.filter(({ isClassified }) => isClassified).length, marked.length, bar);

function read(name: string, marked: readonly Marked[], bar: number): Figure {
  const fields = marked.flatMap((one) => one.fields);
  return share(name, fields.filter(({ isRight }) => isRight).length, fields.length, bar);
}

function share(name: string, right: number, all: number, bar: number): Figure {
  const ours = (right / all) * 100;
  return {
    name: `reading ${name}`,
    unit: '%',
    ours,
    against: null,
    againstName: `${right} of ${all}`,
    ratio: ours / (bar * 100),
    bar: `≥ ${bar * 100} %`,
    reached: ours >= bar * 100,
  };
}

function wrong(name: string, marked: readonly Marked[]): Figure {
  const all = marked.reduce((sum, { high }) => sum + high, 0);
  const bad = marked.reduce((sum, { highWrong }) => sum + highWrong.length, 0);
  const ours = (bad / all) * 100;
  return {
    name: `reading ${name}`,
    unit: '%',
    ours,
    against: null,
    againstName: `${bad} of ${all}`,
    ratio: 0.5 / Math.max(ours, 0.01),
    bar: '≤ 0.5 %',
    reached: all > 0 && ours <= 0.5,
  };
}

/** Counts by kind and field on stderr; values only where they may be looked at. */
function report(part: Part, marked: readonly Marked[], isDetailed: boolean): void {
  const counts = new Map<string, { right: number; all: number; high: number }>();
  const count = (key: string, isRight: boolean, high = 0) => {
    const known = counts.get(key) ?? { right: 0, all: 0, high: 0 };
    counts.set(key, {
      right: known.right + Number(isRight),
      all: known.all + Number(high === 0),
      high: known.high + high,
    });
  };
  for (const { document, isClassified, fields, highWrong, takenFor } of marked) {
    const group = `${document.style === 'clean' ? 'clean' : 'drawn'} ${document.kind ?? 'no kind'}`;
    count(group, isClassified);
    for (const { name, isRight } of fields) count(`${group} ${name}`, isRight);
    for (const name of highWrong) count(`${group} ${name}`, false, 1);
    if (!isDetailed) continue;
    if (!isClassified) say(`${document.name}: taken for ${takenFor}`);
    for (const { name, isRight, expected, got } of fields) {
      const values = `expected ${JSON.stringify(expected)} got ${JSON.stringify(got)}`;
      if (isClassified && !isRight) say(`${document.name}: ${name}: ${values}`);
    }
    for (const name of highWrong) say(`${document.name}: ${name}: wrong with high certainty`);
  }
  for (const [key, { right, all, high }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (right === all && high === 0) continue;
    say(
      `${part} ${key}: ${right} of ${all}${high > 0 ? `, wrong with high certainty ${high}` : ''}`,
    );
  }
}

const say = (text: string) => process.stderr.write(`${text}\n`);

/** A folder of mixed documents to proposed facts, against the networks alone on the same pages. */
async function throughput(): Promise<Figure> {
  const all = await documentsOf('unseen', LEAST);
  const clean = all.filter(({ style }) => style === 'clean');
  const drawn = all.filter(({ style }) => style !== 'clean');
  const folder = [...spread(clean, FOLDER / 2), ...spread(drawn, FOLDER / 2)];
  const files = folder
    .filter(({ fileKind }) => fileKind === 'pdf' || fileKind === 'jpeg')
    .map(({ path, fileKind }) => ({ path, kind: fileKind }));
  const pages = await inferencesOf(files);
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run <= RUNS; run += 1) {
    const begun = performance.now();
    await eachOf(folder, readingOf);
    const taken = performance.now() - begun;
    const { wall: bare } = await bareInference(pages);
    // The first run of each warms it up.
    if (run === 0) continue;
    ours.push(taken);
    floor.push(bare);
  }
  const ratio = median(floor.map((bare, i) => bare / (ours[i] ?? Number.NaN)));
  return {
    name: `reading: a folder of ${folder.length} documents to proposed facts`,
    unit: 'ms',
    ours: median(ours),
    against: median(floor),
    againstName: 'the same inferences alone',
    ratio,
    bar: '≥ 0.8 ×',
    reached: ratio >= 0.8,
  };
}

const spread = <T>(items: readonly T[], count: number): T[] =>
  items.filter(
    (_, i) =>
      Math.floor((i * count) / items.length) !== Math.floor(((i - 1) * count) / items.length),
  );

async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...items.entries()];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        results[next[0]] = await work(next[1]);
      }
    }),
  );
  return results;
}
