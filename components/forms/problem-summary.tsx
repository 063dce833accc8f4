'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { ErrorSummary, type FieldProblem } from '@/components/ui/error-summary';

/** The error summary with the name of each field in front: “required” alone says nothing. */
export function ProblemSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const t = useTranslations('forms');
  const labels = useSyncExternalStore(
    neverChanges,
    () => problems.map(({ fieldId }) => labelText(fieldId)).join('\n'),
    () => '',
  ).split('\n');
  const named = problems.map((problem, index) => {
    const label = labels[index] ?? '';
    const { message } = problem;
    return label === '' ? problem : { ...problem, message: t('problem', { label, message }) };
  });
  return <ErrorSummary problems={named} />;
}

const neverChanges = () => () => undefined;

/** What the page itself calls a control. */
function labelText(fieldId: string | undefined): string {
  const control = fieldId === undefined ? null : document.getElementById(fieldId);
  const labels = control !== null && 'labels' in control ? control.labels : null;
  const label = labels instanceof NodeList ? labels[0]?.textContent : null;
  return (label ?? control?.getAttribute('aria-label') ?? '').trim().replaceAll(/\s+/g, ' ');
}
