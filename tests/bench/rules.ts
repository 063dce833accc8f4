import type { Engine } from 'json-rules-engine';
import { assess } from '@/lib/domain/rules/assess';
import { EXAMPLE_DAY, exampleSeason } from '@/lib/domain/season/example';
import type { SeasonDocument } from '@/lib/domain/season/document';
import { compiledSeed, seedPack } from '@/tests/packs/seed-pack';
import {
  median,
  medianOf,
  settledHeap,
  timed,
  type Bench,
  type Figure,
  type Taken,
} from './measure';
import { peerEngine, peerFacts, peerOutcomes } from './peer-rules';
import { seasons } from './seasons';

const RUNS = 15;
const SEASONS = 10_000;
const BATCH = 20;
const CALLS = 2_000;
const PEER_CALLS = 100;

/**
 * The two bars of the rules: one season against the peer, and ten thousand of them. Processor time
 * decides, so that a busy machine does not; the time on the wall stands beside it.
 */
export const rulesBench: Bench = {
  name: 'rules',
  run: async () => [await againstPeer(), await atScale()],
};

/** Both start from the season document and come to the same outcome for every rule. */
async function againstPeer(): Promise<Figure> {
  const engine = peerEngine(seedPack);
  for (const document of [exampleSeason(), ...seasons(0, 50)]) await agree(document, engine);

  const document = exampleSeason();
  const [ourRuns, peerRuns]: [Taken[], Taken[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const our = await timed(() => {
      for (let i = 0; i < CALLS; i += 1) assess(document, compiledSeed, EXAMPLE_DAY);
    });
    const theirs = await timed(async () => {
      for (let i = 0; i < PEER_CALLS; i += 1) {
        await engine.run(peerFacts(document, seedPack, EXAMPLE_DAY));
      }
    });
    // The first run of each warms it up.
    if (run === 0) continue;
    ourRuns.push(our);
    peerRuns.push(theirs);
  }
  const [ours, peer] = [medianOf(ourRuns, CALLS), medianOf(peerRuns, PEER_CALLS)];
  // Side by side, run by run: what slows the machine for a while slows both.
  const ratio = median(
    peerRuns.map(({ cpu }, i) => perCall(cpu, PEER_CALLS) / perCall(ourRuns[i]?.cpu, CALLS)),
  );
  return {
    name: 'rules: one season, facts and explanations included',
    unit: 'ms CPU',
    ours: ours.cpu,
    against: peer.cpu,
    againstName: 'json-rules-engine, same facts, same outcomes, no explanations',
    ratio,
    bar: '≥ 20 ×',
    reached: ratio >= 20,
    note: `wall ${ours.wall.toFixed(3)} ms, peer ${peer.wall.toFixed(3)} ms`,
  };
}

const perCall = (ms: number | undefined, calls: number): number => (ms ?? Number.NaN) / calls;

/** The peer must come to the same outcomes, or the ratio means nothing. */
async function agree(document: SeasonDocument, engine: Engine): Promise<void> {
  const theirs = await peerOutcomes(seedPack, engine, peerFacts(document, seedPack, EXAMPLE_DAY));
  for (const { ruleId, outcome } of assess(document, compiledSeed, EXAMPLE_DAY).findings) {
    const other = theirs.get(ruleId) ?? outcome;
    if (other !== outcome) throw new Error(`${ruleId}: ours ${outcome}, peer ${other}`);
  }
}

async function atScale(): Promise<Figure> {
  await wholeRun();
  const before = settledHeap();
  const runs: Taken[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await wholeRun());
  const growth = (settledHeap() - before) / 1_048_576;
  const { cpu, wall } = medianOf(runs);
  return {
    name: `rules at scale: ${SEASONS.toLocaleString('en')} different seasons, one core`,
    unit: 'ms CPU',
    ours: cpu,
    against: null,
    againstName: 'limit 1,000 ms, memory flat',
    ratio: 1000 / cpu,
    bar: '≤ 1 s, heap growth ≤ 5 MiB',
    reached: cpu <= 1000 && growth <= 5,
    note: `wall ${wall.toFixed(0)} ms, heap growth over ${RUNS} runs ${growth.toFixed(1)} MiB`,
  };
}

/**
 * Seasons are made outside the clock, so that only assessing is timed; few at once, as the nightly walk
 * holds them, so that the collector does not copy a thousand of them under the clock.
 */
async function wholeRun(): Promise<Taken> {
  const total = { cpu: 0, wall: 0 };
  for (let from = 0; from < SEASONS; from += BATCH) {
    const batch = seasons(from, BATCH);
    const { cpu, wall } = await timed(() => {
      for (const season of batch) assess(season, compiledSeed, EXAMPLE_DAY);
    });
    total.cpu += cpu;
    total.wall += wall;
  }
  return total;
}
