import { Tensor } from 'onnxruntime-node';
import { cropOf, type Pyramid } from './crop';
import { infer, models } from './models';
import { recognise } from './recognise';
import type { Rectangle } from './rectangle';
import type { Tones } from './tones';

/** The model looks at a piece of line 48 × 192. */
const ROWS = 48;
const COLUMNS = 192;
const LOOKED_AT = 8;
/** The model errs on digits: only near agreement spares the dearer proof. */
const CLEARLY_UPRIGHT = 0.25;
const PROVED_WITH = 5;

/** Most writing on the page runs up or down. */
export function liesOnItsSide(lines: readonly Rectangle[]): boolean {
  let [level, upright] = [0, 0];
  for (const { length, thickness } of lines) {
    if (length > thickness * 2) level += length;
    if (thickness > length * 2) upright += thickness;
  }
  return upright > level * 1.5;
}

/** The page stands on its head. In doubt some lines are read both ways, and the surer way is right. */
export async function standsOnItsHead(
  pyramid: Pyramid,
  lines: readonly Rectangle[],
  tones: Tones,
): Promise<boolean> {
  const longest = lines
    .filter(({ length, thickness }) => length > thickness * 1.5)
    .sort((a, b) => b.length - a.length);
  const sample = longest.slice(0, LOOKED_AT);
  if (sample.length === 0) return false;
  if ((await shareOnHead(pyramid, sample, tones)) <= CLEARLY_UPRIGHT) return false;
  // Not the very longest: a title or a footer may be of one kind of type only.
  const proof = longest.slice(0, PROVED_WITH).map(shortened);
  const asIs = await sureness(pyramid, proof, tones);
  const turned = await sureness(pyramid, proof.map(onHead), tones);
  return turned > asIs;
}

/** The same line the other way round. */
const onHead = (line: Rectangle): Rectangle => ({ ...line, angle: line.angle + Math.PI });

/** A dozen characters prove as much as fifty. */
const shortened = (line: Rectangle): Rectangle => ({
  ...line,
  length: Math.min(line.length, line.thickness * 12),
});

async function shareOnHead(pyramid: Pyramid, lines: readonly Rectangle[], tones: Tones) {
  const { face } = await models();
  const [name = ''] = face.inputNames;
  const [out = ''] = face.outputNames;
  let onItsHead = 0;
  for (const line of lines) {
    const data = new Float32Array(3 * ROWS * COLUMNS);
    const piece = { ...line, length: Math.min(line.length, line.thickness * (COLUMNS / ROWS)) };
    cropOf(pyramid, piece, tones, ROWS, COLUMNS, data);
    const input = new Tensor('float32', data, [1, 3, ROWS, COLUMNS]);
    const answer = (await infer(face, { [name]: input }))[out]?.data;
    const [upright = 0, turned = 0] = answer instanceof Float32Array ? answer : [];
    if (turned > upright) onItsHead += 1;
  }
  return onItsHead / lines.length;
}

/** Sum over all characters of how sure each is, less what even a wrong reading reaches. */
async function sureness(pyramid: Pyramid, lines: readonly Rectangle[], tones: Tones) {
  const read = await recognise(pyramid, lines, tones);
  return read.flat().reduce((sum, { certainty }) => sum + certainty - 0.6, 0);
}
