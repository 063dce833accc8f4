'use client';

import { unstable_rethrow } from 'next/navigation';
import { useSessionGate } from '@/components/auth/session-gate';
import type { ActionFailure } from '@/lib/errors';

/** What an action answers: one of the three, or nothing at all when it succeeded with nothing to say. */
export interface ActionResult<Data> {
  readonly data?: Data | undefined;
  readonly serverError?: ActionFailure | undefined;
  /** Message keys by the path of the field. */
  readonly validationErrors?: Readonly<Record<string, string>> | undefined;
}

/**
 * Calls an action. A session that has run out is mended in place and the call made again; a server
 * that cannot be reached is an answer too, so that a form never loses what was typed.
 */
export function useAttempt() {
  const { signInAgain } = useSessionGate();
  return async function attempt<Data>(
    send: () => Promise<ActionResult<Data>>,
  ): Promise<ActionResult<Data>> {
    const result = await reached(send);
    if (result.serverError?.code !== 'session-expired') return result;
    return (await signInAgain()) ? reached(send) : result;
  };
}

async function reached<Data>(send: () => Promise<ActionResult<Data>>): Promise<ActionResult<Data>> {
  try {
    return await send();
  } catch (error) {
    unstable_rethrow(error);
    return { serverError: { code: 'unreachable', values: {} } };
  }
}
