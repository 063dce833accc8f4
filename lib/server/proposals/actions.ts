'use server';

import {
  acceptProposalsSchema,
  correctFactSchema,
  proposalRefSchema,
} from '@/lib/domain/reading/reading-input';
import { orgAction } from '@/lib/server/auth/action';
import { acceptProposals, correctFact, putBackProposal, rejectProposal } from './mutations';

export const acceptProposalsAction = orgAction('materials.confirm')
  .inputSchema(acceptProposalsSchema)
  .action(({ ctx, parsedInput }) => acceptProposals(ctx.scope, parsedInput, new Date()));

export const rejectProposalAction = orgAction('materials.confirm')
  .inputSchema(proposalRefSchema)
  .action(({ ctx, parsedInput }) => rejectProposal(ctx.scope, parsedInput.proposalId, new Date()));

export const putBackProposalAction = orgAction('materials.confirm')
  .inputSchema(proposalRefSchema)
  .action(({ ctx, parsedInput }) => putBackProposal(ctx.scope, parsedInput.proposalId, new Date()));

export const correctFactAction = orgAction('materials.confirm')
  .inputSchema(correctFactSchema)
  .action(({ ctx, parsedInput }) => correctFact(ctx.scope, parsedInput, new Date()));
