import { Tensor } from 'onnxruntime-node';
import sharp from 'sharp';
import { infer, models } from './models';
import { rgbOf, type Raster } from './raster';
import type { Rectangle } from './rectangle';
import { regionsOf } from './regions';
import type { Tones } from './tones';

/** What the detector sees of a page: an A4 sheet becomes 1280 × 905, the smallest print six points. */
const DETECTION_PIXELS = 1_160_000;
/** The detector halves its picture five times. */
const STEP = 32;

/** Lines of text on a page, as leaning rectangles in its pixels. */
export async function detect(raster: Raster, tones: Tones): Promise<Rectangle[]> {
  const input = await detectionInput(raster, tones);
  const [height = 0, width = 0] = input.dims.slice(2);
  const values = await runDetection(input);
  const [across, down] = [raster.width / width, raster.height / height];
  return regionsOf({ width, height, values }).map((region) => ({
    centreX: region.centreX * across,
    centreY: region.centreY * down,
    length: region.length * across,
    thickness: region.thickness * down,
    angle: region.angle,
  }));
}

/** The page as the detector takes it: blue first, as it was taught, around ImageNet's mean. */
export async function detectionInput(raster: Raster, tones: Tones): Promise<Tensor> {
  const shrink = Math.min(1, Math.sqrt(DETECTION_PIXELS / (raster.width * raster.height)));
  const [width, height] = [stepped(raster.width * shrink), stepped(raster.height * shrink)];
  const rgb = await resized(raster, width, height);
  const plane = width * height;
  const data = new Float32Array(plane * 3);
  for (const [channel, { mean, spread, offset }] of CHANNELS.entries()) {
    const scaled = tones.map((tone) => (tone / 255 - mean) / spread);
    const base = channel * plane;
    for (let i = 0, from = offset; i < plane; i++, from += 3) {
      data[base + i] = scaled[rgb[from] ?? 0] ?? 0;
    }
  }
  return new Tensor('float32', data, [1, 3, height, width]);
}

export async function runDetection(input: Tensor): Promise<Float32Array> {
  const { detect: session } = await models();
  const [name = ''] = session.inputNames;
  const [out = ''] = session.outputNames;
  const { data } = (await infer(session, { [name]: input }))[out] ?? {};
  if (!(data instanceof Float32Array)) throw new Error('the detector answered no numbers');
  return data;
}

const CHANNELS = [
  { offset: 2, mean: 0.485, spread: 0.229 },
  { offset: 1, mean: 0.456, spread: 0.224 },
  { offset: 0, mean: 0.406, spread: 0.225 },
] as const;

const stepped = (side: number) => Math.max(STEP, Math.round(side / STEP) * STEP);

async function resized(raster: Raster, width: number, height: number): Promise<Uint8Array> {
  if (raster.width === width && raster.height === height) return raster.rgb;
  return await rgbOf(raster)
    .resize(width, height, { fit: 'fill', kernel: sharp.kernel.linear })
    .toBuffer();
}
