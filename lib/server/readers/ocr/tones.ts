import type { Raster } from './raster';

/** For each of 256 tones, the tone the models are shown instead. */
export type Tones = Float32Array;

/** A page whose paper is lighter than this is shown as it is. */
const LIGHT_PAPER = 190;
/** Every so many pixels are looked at. */
const STRIDE = 16;

/** Stretches the tones of a dim or faint page to what the models were taught on. */
export function tonesOf({ rgb }: Raster): Tones {
  const counts = new Uint32Array(256);
  let all = 0;
  for (let i = 1; i < rgb.length; i += 3 * STRIDE) {
    const green = rgb[i] ?? 0;
    counts[green] = (counts[green] ?? 0) + 1;
    all += 1;
  }
  const paper = toneBelow(counts, all * 0.9);
  const ink = toneBelow(counts, all * 0.005);
  const isFine = paper >= LIGHT_PAPER || paper - ink < 8;
  return Float32Array.from(counts, (_, tone) =>
    isFine ? tone : Math.min(255, Math.max(0, ((tone - ink) * 240) / (paper - ink))),
  );
}

/** The tone that this many looked-at pixels are darker than. */
function toneBelow(counts: Uint32Array, enough: number): number {
  let passed = 0;
  for (const [tone, count] of counts.entries()) {
    passed += count;
    if (passed >= enough) return tone;
  }
  return 255;
}
