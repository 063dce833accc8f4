import { civilDate } from '@/lib/domain/civil-date';
import type { ClientFacts } from '@/lib/domain/clients/client-input';
import type { OpenCase } from '@/lib/domain/season/season-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';
import { openCase } from '@/lib/server/seasons/mutations';

/** The refusal a promise ends in; undefined when it succeeds. */
export const refusal = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => undefined,
    (error: unknown) =>
      error instanceof AppError ? { code: error.code, values: error.values } : error,
  );

/** The different codes several attempts end in; undefined stands for one that succeeded. */
export async function codesOf(attempts: readonly Promise<unknown>[]): Promise<unknown[]> {
  const ends = await Promise.all(attempts.map(refusal));
  return [...new Set(ends.map((end) => (isRefusal(end) ? end.code : end)))];
}

const isRefusal = (end: unknown): end is { code: string } =>
  typeof end === 'object' && end !== null && 'code' in end;

export const clientFacts = (change: Partial<ClientFacts> = {}): ClientFacts => ({
  name: '云鹿通信（样例）',
  uscc: null,
  legalRepresentative: null,
  province: '京',
  address: null,
  formerNames: [],
  holdsCodeNumber: 'no',
  ...change,
});

export const caseInput = (change: Partial<OpenCase> = {}): OpenCase => ({
  name: '云鹿通信（样例）',
  uscc: null,
  legalRepresentative: null,
  province: '京',
  holdsCodeNumber: 'no',
  number: '京B2-20212732',
  holderName: '云鹿通信（样例）',
  seats: 1000,
  expiresOn: civilDate('2028-06-30'),
  year: 2026,
  ...change,
});

/** A client with its licence and season, as a person opens one. */
export const newCase = (scope: Scope, now: Date, change: Partial<OpenCase> = {}) =>
  openCase(scope, caseInput(change), now);
