'use client';

import { useAction } from '@/components/forms/use-action';
import { retryReadingAction } from '@/lib/server/readings/actions';
import { useIntake } from './intake';

/** Gives a file to read once more, and follows how far it is; true when it was taken. */
export function useReadAgain(orgId: string) {
  const { listen } = useIntake();
  const { call, pending } = useAction();
  const readAgain = (fileId: string) =>
    call(() => retryReadingAction({ orgId, fileId }), { onDone: listen });
  return { readAgain, pending };
}
