'use client';

import { createContext, use, useMemo, useRef, useState, type ReactNode } from 'react';
import { SignInAgainDialog } from './sign-in-again-dialog';

export interface SessionGateValue {
  /** Who works here; drafts of two people in one tab are kept apart by it. */
  readonly userId: string;
  /** Asks for the password over the page as it stands. True when the person is signed in again. */
  readonly signInAgain: () => Promise<boolean>;
}

const SessionContext = createContext<SessionGateValue>({
  userId: '',
  signInAgain: () => Promise.resolve(false),
});

/** What a form or an upload does when the session has run out. */
export const useSessionGate = (): SessionGateValue => use(SessionContext);

interface Props {
  user: { id: string; email: string };
  children: ReactNode;
}

/** Around every signed-in page: an expired session is mended in place, and nothing typed is lost. */
export function SessionGate({ user, children }: Props) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<((signedIn: boolean) => void)[]>([]);
  const value = useMemo(
    () => ({
      userId: user.id,
      signInAgain: () =>
        new Promise<boolean>((resolve) => {
          waiting.current.push(resolve);
          setOpen(true);
        }),
    }),
    [user.id],
  );

  function settle(signedIn: boolean) {
    setOpen(false);
    const resolvers = waiting.current;
    waiting.current = [];
    for (const resolve of resolvers) resolve(signedIn);
  }

  return (
    <SessionContext value={value}>
      {children}
      <SignInAgainDialog email={user.email} open={open} onSettled={settle} />
    </SessionContext>
  );
}
