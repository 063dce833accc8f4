'use client';

import { useLocale, useTranslations } from 'next-intl';
import { PageViewer } from '@/components/reading/page-viewer';
import { Dialog } from '@/components/ui/dialog';
import { ButtonLink } from '@/components/ui/link';
import type { MatrixCell, MatrixRow } from '@/lib/domain/consistency/matrix';
import { paths } from '@/lib/paths';
import { formatList } from '@/lib/format';
import type { ConsistencyPage } from '@/lib/server/consistency/loaders';
import { AnswerMark, useAnswerSentence } from './cell-answer';
import { useDocumentName } from './use-document-name';
import { useStatedValue } from './use-stated-value';

interface Props {
  page: ConsistencyPage;
  row: MatrixRow;
  cell: MatrixCell;
  onClose: () => void;
}

/** What one document states of one fact, against what it must be, and the place on the page. */
export function CellDialog({ page, row, cell, onClose }: Props) {
  const t = useTranslations('consistency');
  const documentName = useDocumentName();
  const sentence = useAnswerSentence();
  const stated = useStatedValue();
  const locale = useLocale();
  const readFrom = cell.statements.find((statement) => statement.readFrom !== null)?.readFrom;
  const file = readFrom && page.files[readFrom.fileId];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      size={file ? 'xl' : 'lg'}
      title={t('dialogTitle', { fact: t(`facts.${row.fact}`), document: documentName(cell) })}
      description={
        row.isCompared
          ? t(`expected.${row.expected.from}`, { value: formatList(row.expected.values, locale) })
          : t('expected.own')
      }
      footer={
        <ButtonLink
          href={paths.materials(page.orgId, page.season.id, cell.slotId)}
          variant="primary"
        >
          {t('openSlot')}
        </ButtonLink>
      }
    >
      <ul className="grid gap-2">
        {cell.statements.map((statement, i) => (
          <li key={i} className="grid gap-0.5 rounded-lg border px-3 py-2">
            <span className="flex flex-wrap items-center gap-x-3">
              <b className="font-semibold break-all">{stated(statement.value)}</b>
              <AnswerMark answer={statement.answer} />
              <span className="text-sm text-soft">{t(`standings.${statement.standing}`)}</span>
            </span>
            <span className="text-sm text-soft">{sentence(statement.answer)}</span>
            {statement.readFrom && (
              <span className="text-sm text-soft">
                {t('readFrom', {
                  file: page.files[statement.readFrom.fileId]?.name ?? '',
                  page: statement.readFrom.place.page,
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {cell.feeds !== null && cell.answer.kind !== 'own' && (
        <p className="mt-3 text-sm text-soft">{t('feeds', { row: cell.feeds })}</p>
      )}
      {file && readFrom && (
        <PageViewer
          orgId={page.orgId}
          file={{ id: readFrom.fileId, name: file.name }}
          pages={file.pages}
          sight={readFrom.place}
          className="mt-3 h-[26rem]"
        />
      )}
    </Dialog>
  );
}
