'use client';

import { useLocale, useTranslations } from 'next-intl';
import { foldNotes, type FoldedNote } from '@/lib/domain/reading/fold-notes';
import type { NoteValues, ReaderNote } from '@/lib/domain/reading/page';
import type { Doubt, Reason } from '@/lib/domain/reading/reading';
import type { ShownReading, TrayReason } from '@/lib/domain/reading/tray';
import { formatDay } from '@/lib/format';

/** What a reading has to say, as sentences. */
export function useReadingSentences() {
  const t = useTranslations();
  const locale = useLocale();
  const quoted = (found: readonly string[]) => found.map((word) => `“${word}”`).join(marks[locale]);
  const noteOf = ({ code, pages, values }: FoldedNote) => {
    const why = `reading.unopened.${values.reason}`;
    return t(`reading.notes.${code}`, {
      page: pages,
      ...values,
      // The archive itself has no path within it.
      ...(values.path === '' && { path: 'none' }),
      why: t.has(why) ? t(why) : '',
    });
  };
  /** One sentence for each thing there is to say, whatever pages it is about. */
  const notesOf = (notes: readonly ReaderNote[]) => foldNotes(notes).map(noteOf);
  const dayOf = (day: string | number | undefined) =>
    typeof day === 'number'
      ? t('tray.usedIn', { year: String(day) })
      : formatDay(day ?? '—', locale);
  const trayReasonOf = ({ code, values }: TrayReason, notes: readonly ReaderNote[]) =>
    t(`tray.reasons.${code}`, {
      ...sayable,
      note: notesOf(notes).join(' ') || t('reading.notes.no-text', { page: 'none' }),
      ...values,
      day: dayOf(values.day),
    });
  return {
    notesOf,
    doubtOf: ({ code, values }: Doubt) => t(`reading.doubts.${code}`, { ...sayable, ...values }),
    reasonOf: ({ code, found }: Reason) => {
      const names = found.map((name) => {
        if (code === 'tie') return t(`kinds.${name}.name`);
        return code === 'fields' ? t(`fields.${name}`) : name;
      });
      return t(`reading.reasons.${code}`, { found: quoted(names.slice(0, 4)) });
    },
    failureOf: (failure: NonNullable<ShownReading['failure']>) => {
      const key = `reading.failures.${failure.code}`;
      return t.has(key) ? t(key, failure.values) : t('reading.failures.unexpected');
    },
    /** Of a file that lies in a row already. */
    warningOf: ({ code, values }: TrayReason, notes: readonly ReaderNote[]) => {
      const key = `tray.warn.${code}`;
      return t.has(key)
        ? t(key, { ...sayable, ...values, day: dayOf(values.day) })
        : trayReasonOf({ code, values }, notes);
    },
    trayReasonOf,
  };
}

/** What a sentence says when nobody gave the value it mentions. */
const sayable: NoteValues = {
  read: 'none',
  proposed: '—',
  found: '—',
  expected: '—',
  count: 2,
};

const marks = { 'zh-CN': '、', en: ', ' } as const;
