import { normaliseNumber } from './normalise';
import { provinceOfRegion, type Province } from './province';

export type UsccProblem = 'length' | 'impossible-letter' | 'character' | 'region';

export type UsccCheck =
  | {
      readonly ok: true;
      /** 18 characters, upper case, half-width. */
      readonly value: string;
      /** Characters 3–8: the registering authority's region, GB/T 2260. */
      readonly regionCode: string;
      /** Undefined for 10xxxx (registered with the national authority). */
      readonly province: Province | undefined;
      /** Codes in real use fail the check digit: warn, never block. */
      readonly warning?: 'check-digit';
      /** What it may have been misread from, when one look-alike swap makes the digit right. */
      readonly suggestion?: string;
    }
  | { readonly ok: false; readonly problem: UsccProblem; readonly suggestion?: string };

/**
 * 统一社会信用代码, GB 32100-2015. I, O, S, V and Z never occur in one: they prove a misreading.
 * Source: materials.md, Identifiers.
 */
export function checkUscc(text: string): UsccCheck {
  const value = normaliseNumber(text);
  if (/[^0-9A-Z]/.test(value)) return { ok: false, problem: 'character' };
  if (value.length !== 18) return { ok: false, problem: 'length' };
  if (/[IOSVZ]/.test(value)) return withSuggestion('impossible-letter', value);
  if (/[A-Z]/.test(value.slice(2, 8))) return withSuggestion('region', value);

  const regionCode = value.slice(2, 8);
  const read = { ok: true, value, regionCode, province: provinceOfRegion(regionCode) } as const;
  if (value[17] === usccCheckCharacter(value.slice(0, 17))) return read;
  const suggestion = onlyOne(swapsOfOne(value).filter(isValid));
  return { ...read, warning: 'check-digit', ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The 18th character of a code's first 17: C18 = (31 − Σ mod 31) mod 31. */
export function usccCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, w, i) => total + w * ALPHABET.indexOf(first17.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What an impossible letter was read from: 0/O 1/I 2/Z 5/S; V has no agreed original, so both likely ones. */
const originals = new Map([
  ['O', ['0']],
  ['I', ['1']],
  ['Z', ['2']],
  ['S', ['5']],
  ['V', ['U', 'Y']],
]);

function withSuggestion(problem: UsccProblem, value: string): UsccCheck {
  const region = value.slice(2, 8).replaceAll('B', '8');
  const candidates = withoutImpossible(value.slice(0, 2) + region + value.slice(8));
  const suggestion = onlyOne(candidates.filter(isValid));
  return { ok: false, problem, ...(suggestion === undefined ? {} : { suggestion }) };
}

function withoutImpossible(value: string): string[] {
  const at = value.search(/[IOSVZ]/);
  if (at < 0) return [value];
  const replacements = originals.get(value.charAt(at)) ?? [];
  return replacements.flatMap((character) =>
    withoutImpossible(value.slice(0, at) + character + value.slice(at + 1)),
  );
}

function swapsOfOne(value: string): string[] {
  return [...value].flatMap((character, at) => {
    const twin = character === '8' ? 'B' : '8';
    if (character !== '8' && character !== 'B') return [];
    return [value.slice(0, at) + twin + value.slice(at + 1)];
  });
}

function isValid(value: string): boolean {
  const isShaped = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value);
  return isShaped && value[17] === usccCheckCharacter(value.slice(0, 17));
}

function onlyOne(candidates: readonly string[]): string | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}
