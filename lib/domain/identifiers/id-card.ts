import { parseCivilDate, type CivilDate } from '@/lib/domain/civil-date';
import { normaliseNumber } from './normalise';
import { provinceOfRegion, type Province } from './province';

export type IdCardProblem = 'length' | 'character' | 'birth-date' | 'check-digit';

export type IdCardCheck =
  | {
      readonly ok: true;
      /** 18 characters; personal data: seal at rest, mask on screen, compare by keyed hash. */
      readonly value: string;
      readonly masked: string;
      readonly regionCode: string;
      readonly province: Province | undefined;
      readonly birthDate: CivilDate;
    }
  | { readonly ok: false; readonly problem: IdCardProblem };

/** 公民身份号码, GB 11643: 17 digits and a digit or X, with a real birth date. Source: materials.md, Identifiers. */
export function checkIdCard(text: string): IdCardCheck {
  const value = normaliseNumber(text);
  if (/[^0-9X]/.test(value)) return { ok: false, problem: 'character' };
  if (value.length !== 18) return { ok: false, problem: 'length' };
  if (value.slice(0, 17).includes('X')) return { ok: false, problem: 'character' };

  const birthDate = parseCivilDate(
    `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`,
  );
  if (birthDate === undefined) return { ok: false, problem: 'birth-date' };
  if (value[17] !== idCardCheckCharacter(value.slice(0, 17))) {
    return { ok: false, problem: 'check-digit' };
  }
  const regionCode = value.slice(0, 6);
  const province = provinceOfRegion(regionCode);
  return { ok: true, value, masked: maskIdCard(value), regionCode, province, birthDate };
}

/** `110105********002X`: region and last four stay. Anything that is not 18 characters is hidden whole. */
export function maskIdCard(text: string): string {
  const value = normaliseNumber(text);
  if (value.length !== 18) return '*'.repeat(value.length);
  return `${value.slice(0, 6)}********${value.slice(14)}`;
}

/** The 18th character of a number's first 17 digits. */
export function idCardCheckCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += (WEIGHTS[i] ?? 0) * (first17.charCodeAt(i) - ZERO);
  return '10X98765432'.charAt(sum % 11);
}

const ZERO = 48;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
