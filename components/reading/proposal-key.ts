export type ProposalKey =
  'next' | 'previous' | 'accept' | 'accept-all' | 'edit' | 'reject' | 'leave';

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** What a key says to the list of proposals. Enter on a button is the button's own. */
export function proposalKey(event: KeyPress, isOnCard: boolean): ProposalKey | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'Enter' && !isOnCard) return undefined;
  return meanings[event.key];
}

const meanings: Partial<Record<string, ProposalKey>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Enter: 'accept',
  a: 'accept',
  A: 'accept-all',
  e: 'edit',
  r: 'reject',
  Escape: 'leave',
};
