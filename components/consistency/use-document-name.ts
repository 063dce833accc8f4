import { useTranslations } from 'next-intl';
import type { MatrixCell } from '@/lib/domain/consistency/matrix';

type Named = Pick<MatrixCell, 'kind' | 'label' | 'ordinal'>;

/** What a document is called: its own label, else its kind, and which of several. */
export function useDocumentName(): (cell: Named) => string {
  const t = useTranslations('kinds');
  return ({ kind, label, ordinal }) =>
    label ?? [t(`${kind}.name`), ...(ordinal === null ? [] : [ordinal])].join(' ');
}
