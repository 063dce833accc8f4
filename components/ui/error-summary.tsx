'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Callout } from './callout';

export interface FieldProblem {
  /** The id of the control; the line becomes a link to it. */
  fieldId?: string;
  message: string;
}

/** Above a form that was refused: how many things to mend, each a way to its field. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useTranslations('ui.errorSummary');
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-lg">
      <Callout tone="danger" title={t('title', { count })}>
        <ul className="list-disc ps-5">
          {problems.map((problem) => (
            <li key={`${problem.fieldId}${problem.message}`}>
              {problem.fieldId ? (
                <a
                  href={`#${problem.fieldId}`}
                  className="inline-flex min-h-6 items-center underline"
                >
                  {problem.message}
                </a>
              ) : (
                problem.message
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
