import { checkIdCard } from '@/lib/domain/identifiers/id-card';
import { normaliseNumber } from '@/lib/domain/identifiers/normalise';
import type { IdReading } from './roster';

export interface ReadNumber {
  /** Half-width, without blanks, as read. */
  readonly idNumber: string;
  readonly idReading: IdReading;
  /** What it may be with look-alike characters put right; null when it needs or allows none. */
  readonly idProposal: string | null;
}

/**
 * A number of a person as a statement writes it, held against GB 11643. What look-alike characters
 * (O for 0, K for X) may have stood for is proposed beside it, never put in its place.
 */
export function readNumber(text: string): ReadNumber {
  const idNumber = normaliseNumber(text).replace(/[^0-9A-Z*]/g, '');
  if (idNumber === '') return { idNumber, idReading: 'missing', idProposal: null };
  if (checkIdCard(idNumber).ok) return { idNumber, idReading: 'valid', idProposal: null };
  if (idNumber.includes('*')) return { idNumber, idReading: 'masked', idProposal: null };
  const swapped = putRight(idNumber);
  return swapped !== idNumber && checkIdCard(swapped).ok
    ? { idNumber, idReading: 'look-alike', idProposal: swapped }
    : { idNumber, idReading: 'invalid', idProposal: null };
}

const putRight = (number: string): string =>
  number.slice(0, 17).replace(/[OQDILZSB]/g, (c) => LIKE[c] ?? c) +
  number
    .slice(17)
    .replace(/[KY]/, 'X')
    .replace(/[OQDILZSB]/, (c) => LIKE[c] ?? c);

const LIKE: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};
