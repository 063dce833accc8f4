import type { AcceptProposals, CorrectFact } from '@/lib/domain/reading/reading-input';
import type { Scope } from '@/lib/domain/tenancy/scope';
import { AppError } from '@/lib/errors';

/** Confirms values as they were read, in the name of whoever accepts. */
export function acceptProposals(
  _scope: Scope,
  _input: AcceptProposals,
  _now: Date,
): Promise<{ accepted: number }> {
  return Promise.reject(new AppError('not-found'));
}

/** Remembers that a value is wrong: reading it again does not bring it back. */
export function rejectProposal(_scope: Scope, _proposalId: string, _now: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}

/** One value in a person's own words, confirmed by saying it; what was proposed is answered by it. */
export function correctFact(_scope: Scope, _input: CorrectFact, _now: Date): Promise<void> {
  return Promise.reject(new AppError('not-found'));
}
