import { useTranslations } from 'next-intl';
import type { MatrixCell } from '@/lib/domain/consistency/matrix';

/** What a document is called: its own label, else its kind. */
export function useDocumentName(): (cell: Pick<MatrixCell, 'kind' | 'label'>) => string {
  const t = useTranslations('kinds');
  return ({ kind, label }) => label ?? t(`${kind}.name`);
}
