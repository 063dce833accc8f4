import { describe, expect, it } from 'vitest';
import { invitationState } from './member-input';

const expiresAt = new Date('2026-03-08T00:00:00.000Z');
const open = { acceptedAt: null, revokedAt: null, expiresAt };

describe('an invitation', () => {
  it.each([
    ['2026-03-07T23:59:59.999Z', 'open'],
    ['2026-03-08T00:00:00.000Z', 'expired'],
    ['2026-03-08T00:00:00.001Z', 'expired'],
  ])('at %s is %s', (now, state) => expect(invitationState(open, new Date(now))).toBe(state));

  it('that was used stays used, whatever happened after', () => {
    const used = { ...open, acceptedAt: expiresAt, revokedAt: expiresAt };
    expect(invitationState(used, new Date('2027-01-01T00:00:00Z'))).toBe('used');
  });

  it('that was withdrawn is not called expired', () => {
    const revoked = { ...open, revokedAt: expiresAt };
    expect(invitationState(revoked, new Date('2027-01-01T00:00:00Z'))).toBe('revoked');
  });
});
