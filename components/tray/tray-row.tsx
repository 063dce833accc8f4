'use client';

import {
  Eye,
  File,
  FileSpreadsheet,
  FileText,
  Image,
  RotateCcw,
  Scissors,
  Trash2,
  X,
} from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { CertaintyMark } from '@/components/reading/certainty-mark';
import { useReadingSentences } from '@/components/reading/use-reading-sentences';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Progress } from '@/components/ui/progress';
import { kindOfMime } from '@/lib/domain/files/file-kind';
import { isUnderWay, mayReadAgain } from '@/lib/domain/reading/read-again';
import type { TrayFile, TrayPart } from '@/lib/domain/reading/tray';
import { formatBytes } from '@/lib/format';
import { PlacePicker } from './place-picker';
import { SplitForm } from './split-form';
import type { Tray } from './use-tray';

interface Props {
  file: TrayFile;
  tray: Tray;
  mayWrite: boolean;
  onPreview: (file: TrayFile) => void;
  onDismiss: (file: TrayFile) => void;
}

/** A waiting file: what it is, what it seems to be, why it waits, and what can be done with it. */
export function TrayRow({ file, tray, mayWrite, onPreview, onDismiss }: Props) {
  const t = useTranslations('tray');
  const locale = useLocale();
  const isSeveral = file.parts.length > 1;
  const [isSplitting, setSplitting] = useState(false);
  return (
    <li
      data-tray-row
      className="grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-3 px-4 py-3 focus-within:bg-accent-bg/50 wide:grid-cols-[auto_auto_minmax(0,1fr)_minmax(15rem,21rem)] wide:px-5"
    >
      {mayWrite ? (
        <input
          type="checkbox"
          aria-label={t('select', { name: file.name })}
          checked={tray.chosen.has(file.id)}
          onChange={() => tray.toggle(file.id)}
          className="mt-1 size-4.5 accent-accent pointer-coarse:size-6"
        />
      ) : (
        <span />
      )}
      <FileIcon mime={file.mime} />
      <div className="grid min-w-0 gap-1">
        <p className="text-md font-medium wrap-anywhere">{file.name}</p>
        <p className="text-sm wrap-anywhere text-soft">
          {file.folder !== '' && <>{t('folder', { folder: file.folder })} · </>}
          {formatBytes(file.bytes, locale)}
        </p>
        <ReadingState file={file} tray={tray} mayWrite={mayWrite} />
        {!isSeveral && file.parts.map((part) => <Seems key={part.firstPage} part={part} />)}
        <Reasons file={file} />
        {mayWrite && mayReadAgain(file.reading) && <ReadAgain file={file} tray={tray} />}
      </div>
      {mayWrite && (
        <div className="col-start-3 mt-2 grid min-w-0 content-start gap-2 wide:col-start-4 wide:mt-0 print:hidden">
          {!isSeveral && <PlaceOne file={file} tray={tray} />}
          <div className="-ms-2.5 flex flex-wrap gap-1">
            {file.reading.pagesTotal > 0 && (
              <Button size="sm" variant="ghost" onClick={() => onPreview(file)}>
                <Eye aria-hidden />
                {t('look')}
              </Button>
            )}
            {file.parts.length === 1 && file.reading.pagesTotal > 1 && (
              <Button
                size="sm"
                variant="ghost"
                aria-expanded={isSplitting}
                aria-label={t('split.openNamed', { name: file.name })}
                onClick={() => setSplitting(!isSplitting)}
              >
                <Scissors aria-hidden />
                {t('split.open')}
              </Button>
            )}
            <Button
              size="sm"
              variant="ghost"
              aria-label={t('dismissNamed', { name: file.name })}
              onClick={() => onDismiss(file)}
            >
              <Trash2 aria-hidden />
              {t('dismiss')}
            </Button>
          </div>
        </div>
      )}
      {mayWrite && (isSeveral || isSplitting) && (
        <div className="col-span-full mt-2 wide:ps-14">
          <SplitForm file={file} tray={tray} />
        </div>
      )}
    </li>
  );
}

function PlaceOne({ file, tray }: Pick<Props, 'file' | 'tray'>) {
  const t = useTranslations('tray');
  const choice = tray.choiceOf(file);
  return (
    <div className="flex min-w-0 gap-2">
      <PlacePicker
        label={t('chooseFor', { name: file.name })}
        value={choice}
        likely={tray.likelyOf(file)}
        all={tray.options}
        onChoose={(option) => tray.choose(file.id, option)}
        className="flex-1"
      />
      <Button
        size="sm"
        variant="primary"
        disabled={choice === undefined}
        pending={tray.pending}
        aria-label={choice && t('placeNamed', { name: file.name, kind: choice.text })}
        onClick={() => choice && void tray.place([file], choice)}
      >
        {t('place')}
      </Button>
    </div>
  );
}

function Seems({ part: { classification } }: { part: TrayPart }) {
  const t = useTranslations('tray');
  const kinds = useTranslations('kinds');
  const { reasonOf } = useReadingSentences();
  const [best] = classification.candidates;
  const kind = seenIn(classification);
  const certainty = classification.kind === null ? best?.certainty : classification.certainty;
  if (kind === undefined) return <p className="text-md text-unknown">{t('seemsNothing')}</p>;
  return (
    <p className="text-md">
      <span className="me-2">{t('seems', { kind: kinds(`${kind}.name`) })}</span>
      <CertaintyMark certainty={certainty ?? 0} />
      <span className="block text-sm text-soft first-letter:uppercase">
        {classification.reasons.map(reasonOf).join(t('and'))}
      </span>
    </p>
  );
}

function Reasons({ file }: { file: TrayFile }) {
  const { trayReasonOf, notesOf } = useReadingSentences();
  const { parts, reading } = file;
  // That nothing is seen in it says already that nobody is sure.
  const isSeen = parts.some(({ classification }) => seenIn(classification) !== undefined);
  const reasons = file.reasons.filter(({ code }) => isSeen || code !== 'not-sure');
  const isUnread = reasons.some(({ code }) => code === 'unreadable');
  return (
    <ul className="grid gap-0.5 text-sm">
      {reasons.map((reason) => (
        <li key={reason.code} className="text-unknown">
          {trayReasonOf(reason, reading.notes)}
        </li>
      ))}
      {!isUnread &&
        notesOf(reading.notes).map((note) => (
          <li key={note} className="break-words text-soft">
            {note}
          </li>
        ))}
    </ul>
  );
}

function ReadingState({ file, tray, mayWrite }: Pick<Props, 'file' | 'tray' | 'mayWrite'>) {
  const t = useTranslations('reading');
  const { failureOf } = useReadingSentences();
  const { state, pagesDone, pagesTotal, failure } = file.reading;
  if (failure) return <p className="text-sm text-fail">{failureOf(failure)}</p>;
  if (!isUnderWay(file.reading)) return null;
  const text =
    state === 'running' && pagesTotal > 0
      ? t('state.runningPages', { done: pagesDone, pages: pagesTotal })
      : t(`state.${state}`);
  return (
    <div className="flex items-center gap-2 text-sm text-soft">
      <span className="shrink-0 first-letter:uppercase">{text}</span>
      <Progress
        label={t('progress.barOf', { name: file.name })}
        {...(pagesTotal > 0 && { value: pagesDone, max: pagesTotal })}
        valueText={text}
        className="max-w-40"
      />
      {mayWrite && (
        <IconButton
          label={t('cancelOne', { name: file.name })}
          onClick={() => void tray.cancelReading(file)}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

function ReadAgain({ file, tray }: Pick<Props, 'file' | 'tray'>) {
  const t = useTranslations('reading');
  return (
    <Button
      size="sm"
      className="mt-1 justify-self-start print:hidden"
      aria-label={t('retryOne', { name: file.name })}
      onClick={({ currentTarget }) => {
        const row = currentTarget.closest('[data-tray-row]');
        void tray.readAgain(file.id).then((isTaken) => isTaken && focusOn(row));
      }}
    >
      <RotateCcw aria-hidden />
      {t('retry')}
    </Button>
  );
}

/** The button goes once it was pressed: the focus stays in its row. */
const focusOn = (row: Element | null) => row?.querySelector('input')?.focus();

const seenIn = ({ kind, candidates }: TrayPart['classification']) => kind ?? candidates[0]?.kind;

function FileIcon({ mime }: { mime: string }) {
  const kind = kindOfMime(mime);
  const Icon = mime.startsWith('image/') ? Image : (icons[kind ?? ''] ?? File);
  return <Icon aria-hidden className="mt-1 size-5 text-soft" />;
}

const icons: Partial<Record<string, typeof File>> = {
  pdf: FileText,
  docx: FileText,
  txt: FileText,
  xlsx: FileSpreadsheet,
  xls: FileSpreadsheet,
  csv: FileSpreadsheet,
};
