'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { ShownValue, Slot, SlotRevision } from '@/lib/domain/materials/slot';
import type { ShownFileReading, ShownProposal, ShownReadValue } from '@/lib/domain/reading/shown';
import { paths } from '@/lib/paths';
import { formatList } from '@/lib/format';
import { ProposalList } from './proposal-list';
import { unreadFields, type ReviewItem } from './review-items';
import { RevisionPages, type Whereabouts } from './revision-pages';
import { focusOfRow } from './row-button';
import { useAnswers } from './use-answers';

interface Props {
  orgId: string;
  slot: Slot;
  revision: SlotRevision;
  proposals: readonly ShownProposal[];
  items: readonly ReviewItem[];
  /** Those whose pages can be shown. */
  files: readonly ShownFileReading[];
  where: Whereabouts | undefined;
  onTurn: (where: Whereabouts) => void;
  mayConfirm: boolean;
}

/** What was read beside the page it was read from: looked at, accepted, corrected, rejected. */
export function FactReview(props: Props) {
  const { orgId, slot, revision, proposals, items, files, where, onTurn, mayConfirm } = props;
  const t = useTranslations('reading.review');
  const labels = useTranslations(`fields.${slot.kind}`);
  const locale = useLocale();
  const section = useRef<HTMLElement>(null);
  const answers = useAnswers({ orgId, kind: slot.kind, revision });
  const unread = unreadFields(slot.kind, proposals, revision.facts);
  return (
    <section
      ref={section}
      data-review
      aria-label={t('title')}
      className="grid scroll-mt-3 gap-4 wide:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] print:hidden"
    >
      <RevisionPages
        orgId={orgId}
        revision={revision}
        files={files}
        where={where}
        onTurn={onTurn}
        className="sticky top-14 z-10 h-[42dvh] wide:top-3 wide:h-[min(52rem,calc(100dvh-1.5rem))]"
      />
      <div className="min-w-0 self-start rounded-lg border bg-card">
        <header className="border-b px-4 py-2.5">
          <h4 className="font-semibold">
            {t('title')}{' '}
            <span className="font-normal text-soft">{t('count', { count: proposals.length })}</span>
          </h4>
          <p className="text-sm text-soft">{t('explain')}</p>
          {mayConfirm && <p className="text-sm text-soft max-wide:hidden">{t('keys')}</p>}
        </header>
        <ProposalList
          kind={slot.kind}
          items={items}
          stored={(name) => saidOtherwise(revision, proposals, name)}
          nameOfFile={(id) => revision.files.find((file) => file.id === id)?.name ?? '—'}
          pageOf={({ fileId, place }) =>
            files
              .find((file) => file.fileId === fileId)
              ?.pages.find(({ number }) => number === place.page)
          }
          srcOf={({ fileId, place }) => paths.api.page(orgId, fileId, place.page)}
          mayConfirm={mayConfirm}
          pending={answers.pending}
          onLook={(value) => onTurn(whereaboutsOf(value))}
          onAccept={answers.accept}
          onReject={answers.reject}
          onState={answers.state}
          onLeave={() => focusOfRow(section.current)()}
        />
        {unread.length > 0 && (
          <p className="border-t border-rule2 px-4 py-2.5 text-sm text-soft">
            {t('notRead', {
              fields: formatList(
                unread.map(({ name }) => labels(name)),
                locale,
              ),
            })}
          </p>
        )}
      </div>
    </section>
  );
}

/** What somebody stated for a field, where it is not simply what was read. */
function saidOtherwise(
  { facts }: SlotRevision,
  proposals: readonly ShownProposal[],
  name: string,
): ShownValue | undefined {
  const fact = facts.find((one) => one.name === name);
  const read = proposals.find(({ field }) => field === name)?.value;
  const isRead = JSON.stringify(fact?.value) === JSON.stringify(read);
  return fact?.confirmed === null && isRead ? undefined : fact?.value;
}

/** A new object each time, so that the page goes there again. */
export const whereaboutsOf = ({
  fileId,
  place: { page, box },
}: Pick<ShownReadValue, 'fileId' | 'place'>): Whereabouts => ({ fileId, sight: { page, box } });
