const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  O: 0,
  o: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 10_000,
};

/**
 * A whole number in digits or Chinese numerals: 12, 十二, 廿八, 三百二十, 壹拾, 二〇〇; undefined for anything
 * else: 二三 may be two or three.
 */
export function chineseNumber(text: string): number | undefined {
  const trimmed = text.replaceAll(',', '').trim();
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
  const written = trimmed.replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (written === '') return undefined;
  const places = [...written].map((character) => digits[character]);
  if (places.length > 2 && places.every((place) => place !== undefined)) {
    return Number(places.join(''));
  }
  let [total, section, current] = [0, 0, 0];
  for (const character of written) {
    const digit = digits[character];
    const unit = units[character];
    if (digit !== undefined && current !== 0) return undefined;
    if (digit !== undefined) current = digit;
    else if (unit === 10_000)
      [total, section, current] = [(total + section + current) * unit, 0, 0];
    else if (unit !== undefined) [section, current] = [section + (current || 1) * unit, 0];
    else return undefined;
  }
  return total + section + current;
}
