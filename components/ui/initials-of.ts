/** 王小明 → 王, Ann Lee → AL, nothing → ?. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const [first = '', last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  const initial = Array.from(first)[0] ?? '?';
  if (/\p{Script=Han}/u.test(initial)) return initial;
  return (initial + (last ? (Array.from(last)[0] ?? '') : '')).toUpperCase();
}
