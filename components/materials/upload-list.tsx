'use client';

import { RotateCcw, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Progress } from '@/components/ui/progress';
import { formatBytes, formatInstant } from '@/lib/format';
import { useRefusalSentence } from './use-refusal-sentence';
import { useUploads } from './upload-context';
import { isUnderWay, overallOf, type QueuedFile } from './upload-queue';

const SHOWN = 100;

interface Props {
  listId: string;
  /** Leaves out what arrived and needs no word: another list shows what becomes of it. */
  isBrief?: boolean;
}

/** The files on their way into one slot or tray: each with its progress, its answer and its way out. */
export function UploadList({ listId, isBrief = false }: Props) {
  const t = useTranslations('upload');
  const locale = useLocale();
  const { queue, clear, cancel } = useUploads();
  const items = queue.filter((item) => item.listId === listId);
  const busy = items.filter(isUnderWay);
  const told = (isBrief ? items.filter(hasMoreToSay) : items).toSorted(urgentFirst);
  if (busy.length === 0 && told.length === 0) return null;
  const overall = overallOf(items);
  const text = t('overall', {
    done: overall.doneFiles,
    files: overall.files,
    sent: formatBytes(overall.sentBytes, locale),
    all: formatBytes(overall.bytes, locale),
  });
  return (
    <section aria-label={t('list')} className="grid gap-2 rounded-lg border bg-paper p-3">
      <div className="flex items-center justify-between gap-3 text-sm text-soft">
        <p>{text}</p>
        {busy.length === 0 && (
          <Button size="sm" variant="ghost" onClick={() => clear(listId)}>
            {t('clear')}
          </Button>
        )}
        {busy.length > 1 && (
          <Button size="sm" variant="ghost" onClick={() => busy.forEach(({ id }) => cancel(id))}>
            {t('cancelAll')}
          </Button>
        )}
      </div>
      {items.length > 1 && (
        <Progress
          label={t('progressAll')}
          value={overall.sentBytes}
          max={overall.bytes}
          valueText={text}
        />
      )}
      {told.length > 0 && (
        <ul tabIndex={0} aria-label={t('list')} className="grid max-h-72 gap-2 overflow-y-auto">
          {told.slice(0, SHOWN).map((item) => (
            <UploadItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {told.length > SHOWN && (
        <p className="text-sm text-soft">{t('more', { count: told.length - SHOWN })}</p>
      )}
    </section>
  );
}

/** What arrived as it should is not told one by one. */
const hasMoreToSay = ({ state, answer }: QueuedFile): boolean =>
  state !== 'done' || answer?.status === 'duplicate' || (answer?.alsoIn.length ?? 0) > 0;

const order: Record<QueuedFile['state'], number> = {
  refused: 0,
  sending: 1,
  waiting: 2,
  cancelled: 3,
  done: 3,
};
const urgentFirst = (one: QueuedFile, other: QueuedFile) => order[one.state] - order[other.state];

function UploadItem({ item }: { item: QueuedFile }) {
  const t = useTranslations('upload');
  const locale = useLocale();
  const { cancel, retry } = useUploads();
  return (
    <li className="grid gap-1 border-t border-rule2 pt-2 first:border-0 first:pt-0">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-md break-all">{item.file.name}</p>
          <p className="text-sm text-soft">
            {formatBytes(item.file.size, locale)} · {t(`state.${item.state}`)}
          </p>
        </div>
        {isUnderWay(item) && (
          <IconButton label={t('cancel', { name: item.file.name })} onClick={() => cancel(item.id)}>
            <X aria-hidden />
          </IconButton>
        )}
        {(item.state === 'refused' || item.state === 'cancelled') && (
          <IconButton label={t('retry', { name: item.file.name })} onClick={() => retry(item.id)}>
            <RotateCcw aria-hidden />
          </IconButton>
        )}
      </div>
      {isUnderWay(item) && (
        <Progress
          label={t('progressOf', { name: item.file.name })}
          value={item.sentBytes}
          max={item.file.size}
        />
      )}
      <Outcome item={item} />
    </li>
  );
}

function Outcome({ item: { answer, failure, state } }: { item: QueuedFile }) {
  const t = useTranslations('upload');
  const kinds = useTranslations('kinds');
  const locale = useLocale();
  const refusal = useRefusalSentence();
  if (state === 'refused' && failure)
    return <p className="text-sm text-fail">{refusal(failure)}</p>;
  if (state !== 'done' || !answer) return null;
  if (answer.status === 'duplicate') {
    const at = formatInstant(answer.uploadedAt, locale);
    return <p className="text-sm text-soft">{t('duplicate', { name: answer.name, at })}</p>;
  }
  return answer.alsoIn.map((place) => (
    <p
      key={`${place.clientName}${place.year}${place.kind}${place.name}`}
      className="text-sm text-warn"
    >
      {t('alsoIn', { ...place, kind: kinds(`${place.kind}.name`) })}
    </p>
  ));
}
