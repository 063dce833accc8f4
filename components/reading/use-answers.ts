'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import type { Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { SlotRevision } from '@/lib/domain/materials/slot';
import type { ShownProposal } from '@/lib/domain/reading/shown';
import {
  acceptProposalsAction,
  correctFactAction,
  putBackProposalAction,
  rejectProposalAction,
} from '@/lib/server/proposals/actions';

interface Options {
  orgId: string;
  kind: MaterialKind;
  revision: SlotRevision;
}

/** The three answers to a proposal, each in the name of whoever gives it, and taking back the third. */
export function useAnswers({ orgId, kind, revision }: Options) {
  const t = useTranslations('reading.review');
  const rejected = useTranslations('reading.rejected');
  const archive = useTranslations('clients.archive');
  const labels = useTranslations(`fields.${kind}`);
  const { call, pending } = useAction();
  const versionOf = (name: string) =>
    revision.facts.find((fact) => fact.name === name)?.version ?? 0;
  const putBack = ({ id, field }: Pick<ShownProposal, 'id' | 'field'>) =>
    call(() => putBackProposalAction({ orgId, proposalId: id }), {
      onDone: () => toast.success(rejected('putBackToast', { field: labels(field) })),
    });
  return {
    pending,
    accept: (proposals: readonly ShownProposal[]) =>
      call(
        () =>
          acceptProposalsAction({
            orgId,
            revisionId: revision.id,
            proposals: proposals.map(({ id, field }) => ({ id, version: versionOf(field) })),
          }),
        {
          onDone: () => {
            const [one] = proposals;
            if (proposals.length > 1 || one === undefined) {
              toast.success(t('acceptedAllToast', { count: proposals.length }));
            } else {
              toast.success(t('acceptedToast', { field: labels(one.field) }));
            }
          },
        },
      ),
    reject: (proposal: ShownProposal) =>
      call(() => rejectProposalAction({ orgId, proposalId: proposal.id }), {
        onDone: () =>
          toast.success(t('rejectedToast', { field: labels(proposal.field) }), {
            action: { label: archive('undo'), onClick: () => void putBack(proposal) },
          }),
      }),
    putBack,
    state: (field: Field, value: unknown, proposal: ShownProposal | undefined) =>
      call(
        () =>
          correctFactAction({
            orgId,
            revisionId: revision.id,
            name: field.name,
            version: versionOf(field.name),
            value,
            proposalId: proposal?.id ?? null,
          }),
        { onDone: () => toast.success(t('acceptedToast', { field: labels(field.name) })) },
      ),
  };
}
