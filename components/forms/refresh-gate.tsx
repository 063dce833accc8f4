'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  use,
  useEffect,
  useReducer,
  useRef,
  useTransition,
  type ReactNode,
} from 'react';

const RefreshContext = createContext<(() => void) | undefined>(undefined);

/** Asks the server for the page anew, to show what a change made of it. */
export function useRefresh(): () => void {
  const router = useRouter();
  return use(RefreshContext) ?? (() => router.refresh());
}

/**
 * One refresh at a time: of two on their way at once the older answer may be the one that stays. Asked
 * again meanwhile, it asks once more afterwards.
 */
export function RefreshGate({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [asked, ask] = useReducer((count: number) => count + 1, 0);
  const begun = useRef(0);

  useEffect(() => {
    if (pending || begun.current === asked) return;
    begun.current = asked;
    startTransition(() => router.refresh());
  }, [pending, asked, router]);

  return <RefreshContext value={ask}>{children}</RefreshContext>;
}
