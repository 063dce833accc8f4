import { useTranslations } from 'next-intl';
import { StatusIcon, type StatusOutcome } from '@/components/ui/status';
import type { CellAnswer } from '@/lib/domain/consistency/compare';

const outcomes: Record<Exclude<CellAnswer['kind'], 'own'>, StatusOutcome> = {
  identical: 'pass',
  folded: 'warn',
  former: 'warn',
  different: 'fail',
};

/** Icon and word: how a statement stands to what it must be. */
export function AnswerMark({ answer }: { answer: CellAnswer }) {
  const t = useTranslations('consistency.answers');
  if (answer.kind === 'own') return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap">
      <span aria-hidden className="inline-flex">
        <StatusIcon outcome={outcomes[answer.kind]} />
      </span>
      {t(answer.kind)}
    </span>
  );
}

/** The answer as a sentence: what was folded, which former name. */
export function useAnswerSentence(): (answer: CellAnswer) => string {
  const t = useTranslations('consistency');
  return (answer) => {
    if (answer.kind === 'folded') {
      const folded = answer.folded.map((folding) => t(`foldings.${folding}`)).join(t('and'));
      return t('sentences.folded', { folded });
    }
    if (answer.kind === 'former') return t(`sentences.former.${answer.inUse}`);
    return t(`sentences.${answer.kind}`);
  };
}
