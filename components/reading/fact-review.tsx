'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { NativeSelect } from '@/components/ui/native-select';
import type { Slot, SlotRevision } from '@/lib/domain/materials/slot';
import type { RevisionReading, ShownReadValue } from '@/lib/domain/reading/shown';
import { paths } from '@/lib/paths';
import { PageViewer, type Sight } from './page-viewer';
import { ProposalList } from './proposal-list';
import { reviewItems, unreadFields } from './review-items';
import { useAnswers } from './use-answers';

interface Props {
  orgId: string;
  slot: Slot;
  revision: SlotRevision;
  reading: RevisionReading;
  mayConfirm: boolean;
}

/** What was read beside the page it was read from: looked at, accepted, corrected, rejected. */
export function FactReview({ orgId, slot, revision, reading, mayConfirm }: Props) {
  const { proposals } = reading;
  const files = reading.files.filter(({ pages }) => pages.length > 0);
  const t = useTranslations('reading.review');
  const viewer = useTranslations('reading.viewer');
  const labels = useTranslations(`fields.${slot.kind}`);
  const list = new Intl.ListFormat(useLocale(), { type: 'unit', style: 'short' });
  const section = useRef<HTMLElement>(null);
  const answers = useAnswers({ orgId, kind: slot.kind, revision });
  const items = reviewItems(slot.kind, proposals, revision.facts);
  const [where, setWhere] = useState<{ fileId: string; sight: Sight | undefined }>();
  const [first] = items.flatMap(({ proposal }) => proposal ?? []);
  const shownId = where?.fileId ?? first?.fileId ?? files[0]?.fileId;
  const shown = files.find(({ fileId }) => fileId === shownId) ?? files[0];
  const [opening] = useState(first && sightOf(first));
  const nameOfFile = (id: string) => revision.files.find((file) => file.id === id)?.name ?? '—';
  const unread = unreadFields(slot.kind, proposals, revision.facts);
  const look = (value: ShownReadValue) => setWhere({ fileId: value.fileId, sight: sightOf(value) });
  if (shown === undefined) return null;
  return (
    <section
      ref={section}
      data-review
      aria-label={t('title')}
      className="grid scroll-mt-3 gap-4 wide:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] print:hidden"
    >
      <PageViewer
        orgId={orgId}
        file={{ id: shown.fileId, name: nameOfFile(shown.fileId) }}
        pages={shown.pages}
        sight={where ? where.sight : opening}
        className="sticky top-14 z-10 h-[42dvh] wide:top-3 wide:h-[min(52rem,calc(100dvh-1.5rem))]"
      >
        {files.length > 1 && (
          <NativeSelect
            aria-label={viewer('choose')}
            value={shown.fileId}
            onChange={(event) => setWhere({ fileId: event.target.value, sight: undefined })}
            className="min-h-8 text-sm"
          >
            {files.map(({ fileId }) => (
              <option key={fileId} value={fileId}>
                {nameOfFile(fileId)}
              </option>
            ))}
          </NativeSelect>
        )}
      </PageViewer>
      <div className="min-w-0 self-start rounded-lg border bg-card">
        <header className="border-b px-4 py-2.5">
          <h4 className="font-semibold">
            {t('title')}{' '}
            <span className="font-normal text-soft">{t('count', { count: items.length })}</span>
          </h4>
          <p className="text-sm text-soft">{t('explain')}</p>
          {mayConfirm && <p className="text-sm text-soft max-wide:hidden">{t('keys')}</p>}
        </header>
        <ProposalList
          kind={slot.kind}
          items={items}
          stored={(name) => revision.facts.find((fact) => fact.name === name)?.value}
          nameOfFile={nameOfFile}
          pageOf={({ fileId, place }) =>
            files
              .find((file) => file.fileId === fileId)
              ?.pages.find(({ number }) => number === place.page)
          }
          srcOf={({ fileId, place }) => paths.api.page(orgId, fileId, place.page)}
          mayConfirm={mayConfirm}
          pending={answers.pending}
          onLook={look}
          onAccept={answers.accept}
          onReject={answers.reject}
          onState={answers.state}
          onLeave={() => rowButton(section.current)?.focus()}
        />
        {unread.length > 0 && (
          <p className="border-t border-rule2 px-4 py-2.5 text-sm text-soft">
            {t('notRead', { fields: list.format(unread.map(({ name }) => labels(name))) })}
          </p>
        )}
      </div>
    </section>
  );
}

const sightOf = ({ place: { page, box } }: ShownReadValue): Sight => ({ page, box });

const rowButton = (inside: HTMLElement | null) =>
  inside?.closest('[data-requirement]')?.querySelector<HTMLElement>('[data-row-button]');
