import type { ReactNode } from 'react';
import { BrandName } from './brand';

interface Props {
  title: ReactNode;
  /** What was kept. */
  kept: ReactNode;
  /** What to do. */
  advice: ReactNode;
  reference?: ReactNode;
  actions: ReactNode;
}

/** A whole page that had to say no: what happened, what was kept, what to do. */
export function ProblemPage({ title, kept, advice, reference, actions }: Props) {
  return (
    <main
      id="content"
      className="mx-auto flex min-h-[80dvh] max-w-xl flex-col items-start justify-center gap-3 px-5 py-10"
    >
      <p className="font-bold tracking-wider">
        <BrandName />
      </p>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p>{kept}</p>
      <p className="text-soft">{advice}</p>
      {reference && <p className="text-sm text-soft">{reference}</p>}
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}
