'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { FactReview, whereaboutsOf } from '@/components/reading/fact-review';
import { FileWarnings } from '@/components/reading/file-warnings';
import { RejectedList } from '@/components/reading/rejected-list';
import { reviewItems } from '@/components/reading/review-items';
import { RevisionPages, type Whereabouts } from '@/components/reading/revision-pages';
import { fileKindDefinitions, kindOfMime } from '@/lib/domain/files/file-kind';
import { filesInUse, type Slot, type SlotFile } from '@/lib/domain/materials/slot';
import type { RevisionReading } from '@/lib/domain/reading/shown';
import { DropZone } from './drop-zone';
import { FactForm } from './fact-form';
import { FileList } from './file-list';
import { FilePreview } from './file-preview';
import { RevisionHistory } from './revision-history';
import { SlotHeading } from './slot-heading';
import { UploadList } from './upload-list';
import { usePlaceFiles } from './use-place-files';

interface Props {
  orgId: string;
  slot: Slot;
  reading: RevisionReading | undefined;
  /** Whether other slots of its kind stand beside it. */
  isOneOfSeveral: boolean;
  mayWrite: boolean;
  mayConfirm: boolean;
}

/** One slot opened: what was read beside its page, then its files beside what is typed. */
export function SlotPanel({ orgId, slot, reading, isOneOfSeveral, mayWrite, mayConfirm }: Props) {
  const t = useTranslations('materials.slot');
  const kinds = useTranslations('kinds');
  const panel = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<SlotFile | null>();
  const [turned, setTurned] = useState<Whereabouts>();
  const { place, dialog } = usePlaceFiles(orgId);
  const [revision] = slot.revisions;
  const proposals = reading?.proposals ?? [];
  const readFiles = (reading?.files ?? []).filter(({ pages }) => pages.length > 0);
  const items =
    revision && readFiles.length > 0 ? reviewItems(slot.kind, proposals, revision.facts) : [];
  const [opening, setOpening] = useState<Whereabouts>();
  const [begin] = items.flatMap(({ proposal }) => proposal ?? []);
  if (opening === undefined && begin !== undefined) setOpening(whereaboutsOf(begin));
  const pages = { orgId, files: readFiles, where: turned ?? opening, onTurn: setTurned };
  // What is shown beside what was read is not shown twice.
  const first =
    readFiles.length > 0 ? undefined : revision && filesInUse(revision).find(isShowable);
  const preview = chosen === undefined ? first : chosen;

  function show(where: Whereabouts) {
    setChosen(undefined);
    setTurned(where);
    panel.current?.querySelector('figure')?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <section
      ref={panel}
      id={slot.id}
      className="grid gap-4 border-t border-rule2 px-4 py-4 wide:px-5"
    >
      <SlotHeading
        orgId={orgId}
        slot={slot}
        isOneOfSeveral={isOneOfSeveral}
        mayWrite={mayWrite}
        mayConfirm={mayConfirm}
      />
      {revision && reading && (
        <FileWarnings
          orgId={orgId}
          kind={slot.kind}
          revision={revision}
          reading={reading}
          mayWrite={mayWrite}
        />
      )}
      {revision && items.length > 0 && (
        <FactReview
          {...pages}
          slot={slot}
          revision={revision}
          proposals={proposals}
          items={items}
          mayConfirm={mayConfirm}
        />
      )}
      {revision && reading && (
        <RejectedList
          orgId={orgId}
          kind={slot.kind}
          revision={revision}
          rejected={reading.rejected}
          mayConfirm={mayConfirm}
          onLook={(value) => show(whereaboutsOf(value))}
        />
      )}
      <div className="grid gap-5 wide:grid-cols-2">
        <div className="grid min-w-0 content-start gap-3">
          {mayWrite && (
            <DropZone
              label={kinds(`${slot.kind}.name`)}
              onFiles={(files) => void place(slot, files)}
            />
          )}
          <UploadList listId={slot.id} />
          <FileList
            orgId={orgId}
            files={revision?.files ?? []}
            mayWrite={mayWrite}
            onPreview={setChosen}
          />
          {preview && <FilePreview orgId={orgId} file={preview} onClose={() => setChosen(null)} />}
          {revision && items.length === 0 && !preview && (
            <RevisionPages {...pages} revision={revision} className="h-[36rem] print:hidden" />
          )}
          <RevisionHistory slot={slot} />
        </div>
        <div className="min-w-0">
          {revision ? (
            <fieldset disabled={!mayWrite} className="min-w-0">
              <FactForm
                key={revision.id}
                orgId={orgId}
                slot={slot}
                revision={revision}
                sources={reading?.sources}
                onShow={(source) => show(whereaboutsOf(source))}
                mayConfirm={mayConfirm}
              />
            </fieldset>
          ) : (
            <p className="rounded-lg border border-dashed border-edge/60 px-4 py-5 text-soft">
              {t('noRevision')}
            </p>
          )}
        </div>
      </div>
      {dialog}
    </section>
  );
}

function isShowable(file: SlotFile): boolean {
  const kind = kindOfMime(file.mime);
  return kind !== undefined && fileKindDefinitions[kind].inline;
}
