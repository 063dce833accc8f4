'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { filesInUse, type Slot, type SlotFile } from '@/lib/domain/materials/slot';
import { fileKindDefinitions, kindOfMime } from '@/lib/domain/files/file-kind';
import { FactReview } from '@/components/reading/fact-review';
import { FileWarnings } from '@/components/reading/file-warnings';
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

/** One slot opened: its files on one side, what they say on the other. */
export function SlotPanel({ orgId, slot, reading, isOneOfSeveral, mayWrite, mayConfirm }: Props) {
  const t = useTranslations('materials.slot');
  const kinds = useTranslations('kinds');
  const [chosen, setChosen] = useState<SlotFile | null>();
  const { place, dialog } = usePlaceFiles(orgId);
  const [revision] = slot.revisions;
  // Shown beside what was read already, it is not shown twice.
  const first = reading === undefined ? revision && filesInUse(revision).find(isShowable) : null;
  const preview = chosen === undefined ? first : chosen;
  return (
    <section id={slot.id} className="grid gap-4 border-t border-rule2 px-4 py-4 wide:px-5">
      <SlotHeading
        orgId={orgId}
        slot={slot}
        isOneOfSeveral={isOneOfSeveral}
        mayWrite={mayWrite}
        mayConfirm={mayConfirm}
      />
      {revision && reading && (
        <>
          <FileWarnings
            orgId={orgId}
            kind={slot.kind}
            revision={revision}
            reading={reading}
            mayWrite={mayWrite}
          />
          <FactReview
            key={revision.id}
            orgId={orgId}
            slot={slot}
            revision={revision}
            reading={reading}
            mayConfirm={mayConfirm}
          />
        </>
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
