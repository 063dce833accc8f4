'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { MatrixCell, MatrixRow } from '@/lib/domain/consistency/matrix';
import { formatList } from '@/lib/format';
import type { ConsistencyPage } from '@/lib/server/consistency/loaders';
import { AnswerMark } from './cell-answer';
import { CellDialog } from './cell-dialog';
import { useDocumentName } from './use-document-name';
import { useStatedValue } from './use-stated-value';

/** Facts down, documents across; on a phone and on paper a list of documents under each fact. */
export function ConsistencyMatrix({ page }: { page: ConsistencyPage }) {
  const t = useTranslations('consistency');
  const documentName = useDocumentName();
  const [shown, setShown] = useState<{ row: MatrixRow; cell: MatrixCell }>();
  const documents = documentsOf(page.rows);
  return (
    <>
      <div
        role="region"
        aria-label={t('title')}
        tabIndex={0}
        className="relative overflow-x-auto rounded-xl border bg-card max-wide:hidden print:hidden"
      >
        <table className="w-full border-collapse text-md">
          <caption className="sr-only">{t('title')}</caption>
          <thead className="border-b text-sm text-soft">
            <tr>
              <th
                scope="col"
                className="sticky start-0 z-10 min-w-44 bg-card px-4 py-2 text-start font-medium"
              >
                {t('fact')}
              </th>
              {documents.map((cell) => (
                <th
                  key={cell.slotId}
                  scope="col"
                  className="min-w-28 px-3 py-2 text-start align-bottom font-medium"
                >
                  {documentName(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <tr key={row.fact} className="border-t border-rule2 first:border-t-0">
                <th
                  scope="row"
                  className="sticky start-0 z-10 max-w-64 bg-card px-4 py-2.5 text-start align-top font-medium"
                >
                  <FactHeading row={row} />
                </th>
                {documents.map(({ slotId }) => {
                  const cell = row.cells.find((one) => one.slotId === slotId);
                  return (
                    <td key={slotId} className="px-1 py-1 align-top">
                      {cell === undefined ? (
                        <span className="block px-2 py-1.5 text-sm text-na">{t('notStated')}</span>
                      ) : (
                        <CellButton cell={cell} onOpen={() => setShown({ row, cell })} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="grid gap-3 wide:hidden print:grid print:grid-cols-2">
        {page.rows.map((row) => (
          <li key={row.fact} className="rounded-xl border bg-card px-4 py-3">
            <h2 className="text-md font-medium">
              <FactHeading row={row} />
            </h2>
            <ul className="mt-2 grid gap-1 border-t border-rule2 pt-2">
              {row.cells.map((cell) => (
                <li
                  key={cell.slotId}
                  className="grid grid-cols-[minmax(0,1fr)_9.5rem] items-center gap-2"
                >
                  <span className="text-sm text-soft">{documentName(cell)}</span>
                  <CellButton cell={cell} onOpen={() => setShown({ row, cell })} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {shown && <CellDialog page={page} {...shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

function FactHeading({ row }: { row: MatrixRow }) {
  const t = useTranslations('consistency');
  const locale = useLocale();
  return (
    <>
      <span className="block">{t(`facts.${row.fact}`)}</span>
      <span className="block text-sm font-normal break-words text-soft">
        {row.isCompared
          ? t(`expected.${row.expected.from}`, { value: formatList(row.expected.values, locale) })
          : t('expected.own')}
      </span>
    </>
  );
}

function CellButton({ cell, onOpen }: { cell: MatrixCell; onOpen: () => void }) {
  const t = useTranslations('consistency');
  const stated = useStatedValue();
  const [first] = cell.statements;
  const isUnsure = first?.standing !== 'confirmed';
  return (
    <button
      type="button"
      onClick={onOpen}
      className="grid min-h-9 w-full justify-items-start gap-0.5 rounded-md px-2 py-1.5 text-start hover:bg-rule2"
    >
      {cell.answer.kind === 'own' ? (
        <span className="text-sm break-keep wrap-anywhere">{first && stated(first.value)}</span>
      ) : (
        <AnswerMark answer={cell.answer} />
      )}
      {isUnsure && first && (
        <span className="text-xs text-unknown">{t(`standings.${first.standing}`)}</span>
      )}
    </button>
  );
}

/** Every document that states anything, once, in the order of the case file. */
function documentsOf(rows: readonly MatrixRow[]): MatrixCell[] {
  const seen = new Map<string, MatrixCell>();
  for (const row of rows) for (const cell of row.cells) seen.set(cell.slotId, cell);
  return [...seen.values()].sort((a, b) => a.place - b.place);
}
