/** Text as GBK bytes. Node reads GBK but does not write it: the table is read backwards, once. */
export function toGbk(text: string): Buffer {
  const bytes = [...text].flatMap((character) => {
    if (character < '\u0080') return [character.charCodeAt(0)];
    const pair = table().get(character);
    if (pair === undefined) throw new Error(`GBK has no ${character}`);
    return pair;
  });
  return Buffer.from(bytes);
}

let pairs: Map<string, number[]> | undefined;

function table() {
  if (pairs !== undefined) return pairs;
  const decoder = new TextDecoder('gbk');
  pairs = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}
