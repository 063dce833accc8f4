import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotFact } from '@/lib/domain/materials/slot';
import { isAgreed } from '@/lib/domain/reading/agreement';
import type { ShownProposal } from '@/lib/domain/reading/shown';

/** One field to be answered: with what was read, or with one's own eyes alone. */
export interface ReviewItem {
  readonly field: Field;
  readonly proposal: ShownProposal | undefined;
  readonly isAgreed: boolean;
}

/** What is to be answered in a slot, in the order of its form. */
export const reviewItems = (
  kind: MaterialKind,
  proposals: readonly ShownProposal[],
  facts: readonly SlotFact[],
): ReviewItem[] =>
  fieldsOfKind[kind].flatMap((field) => {
    const proposal = proposals.find((one) => one.field === field.name);
    const fact = facts.find(({ name }) => name === field.name);
    if (proposal) return { field, proposal, isAgreed: isAgreed(field, proposal) };
    const isSeen = fact !== undefined && fact.confirmed !== null;
    return field.eyes && !isSeen ? { field, proposal: undefined, isAgreed: false } : [];
  });

/** Fields that must be answered and that nothing was read for. */
export const unreadFields = (
  kind: MaterialKind,
  proposals: readonly ShownProposal[],
  facts: readonly SlotFact[],
): Field[] =>
  fieldsOfKind[kind].filter(
    ({ name, eyes, optional }) =>
      !eyes &&
      !optional &&
      !proposals.some(({ field }) => field === name) &&
      !facts.some((fact) => fact.name === name),
  );
