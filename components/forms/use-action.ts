'use client';

import { useState } from 'react';
import { toast } from 'sonner';
import { useRefresh } from './refresh-gate';
import { useAttempt, type ActionResult } from './use-attempt';
import { useFailureSentence } from './use-failure-sentence';

interface Options<Data> {
  onDone?: (data: Data | undefined) => void;
}

/**
 * A button that acts: `const { call, pending } = useAction()`, then
 * `call(() => archiveAction({ orgId, … }))`. A refusal is said as a toast; true when it was done.
 */
export function useAction() {
  const attempt = useAttempt();
  const sentenceOf = useFailureSentence();
  const refresh = useRefresh();
  const [pending, setPending] = useState(false);

  async function call<Data>(
    send: () => Promise<ActionResult<Data>>,
    options: Options<Data> = {},
  ): Promise<boolean> {
    setPending(true);
    const result = await attempt(send);
    setPending(false);
    if (result.serverError) {
      toast.error(sentenceOf(result.serverError));
      return false;
    }
    if (result.validationErrors) {
      toast.error(sentenceOf({ code: 'validation', values: {} }));
      return false;
    }
    options.onDone?.(result.data);
    refresh();
    return true;
  }

  return { call, pending };
}
