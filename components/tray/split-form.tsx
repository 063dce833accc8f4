'use client';

import { Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CertaintyMark } from '@/components/reading/certainty-mark';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import type { TrayFile, TrayPart } from '@/lib/domain/reading/tray';
import { PlacePicker } from './place-picker';
import { pagesLeftOut, splitProblem } from './split-problem';
import type { Tray } from './use-tray';
import type { PlaceOption } from './use-place-options';

interface Draft {
  readonly key: number;
  /** What was seen there; undefined for a part a person added. */
  readonly part: TrayPart | undefined;
  readonly first: string;
  readonly last: string;
  readonly option: PlaceOption | undefined;
}

/** Several documents in one file: where each begins, ends and goes, as proposed and as corrected. */
export function SplitForm({ file, tray }: { file: TrayFile; tray: Tray }) {
  const words = useTranslations('tray');
  const t = useTranslations('tray.split');
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    file.parts.map((part, key) => ({
      key,
      part,
      first: String(part.firstPage),
      last: String(part.lastPage),
      option: tray.ofPart(part.classification),
    })),
  );
  const [asked, setAsked] = useState(false);
  const pages = file.reading.pagesTotal;
  const problem = splitProblem(drafts, pages);
  const leftOut = pagesLeftOut(drafts, pages);
  const leftPages = leftOut.map(([first, last]) => (first === last ? first : `${first}–${last}`));
  const change = (at: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));

  function add() {
    const [first, last] = leftOut[0] ?? [pages, pages];
    const key = Math.max(0, ...drafts.map((draft) => draft.key)) + 1;
    const added = { key, part: undefined, first: String(first), last: String(last) };
    setDrafts([...drafts, { ...added, option: undefined }]);
  }

  function submit() {
    setAsked(true);
    if (problem !== undefined) return;
    void tray.split(
      file,
      drafts.flatMap(({ first, last, option }) =>
        option ? { firstPage: Number(first), lastPage: Number(last), option } : [],
      ),
    );
  }

  return (
    <fieldset className="grid gap-3 rounded-lg border bg-paper p-3">
      <legend className="px-1 text-md font-semibold">{t('title')}</legend>
      <p className="text-sm text-soft">{t('description')}</p>
      <ol className="grid gap-3">
        {drafts.map((draft, at) => (
          <li key={draft.key} className="flex flex-wrap items-end gap-2">
            <span className="flex w-full flex-wrap gap-x-2 text-sm text-soft sm:w-36 sm:pb-2">
              {t('part', { number: at + 1 })}
              {draft.part && <CertaintyMark certainty={draft.part.classification.certainty} />}
            </span>
            <Field label={t('from')} className="w-24">
              <Input
                inputMode="numeric"
                value={draft.first}
                onChange={(event) => change(at, { first: event.target.value })}
              />
            </Field>
            <Field label={t('to')} className="w-24">
              <Input
                inputMode="numeric"
                value={draft.last}
                onChange={(event) => change(at, { last: event.target.value })}
              />
            </Field>
            <PlacePicker
              label={t('kind', { number: at + 1 })}
              value={draft.option}
              likely={draft.part ? tray.likely(draft.part.classification) : []}
              all={tray.options}
              onChoose={(option) => change(at, { option })}
              className="h-9 min-w-48 flex-1"
            />
            <IconButton
              label={t('remove', { number: at + 1 })}
              disabled={drafts.length === 1}
              onClick={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ol>
      {problem !== 'overlap' && leftPages.length > 0 && (
        <p className="text-sm text-unknown">
          {t('leftOut', { pages: leftPages.join(words('and')) })}
        </p>
      )}
      {asked && problem && (
        <p role="alert" className="text-sm text-fail">
          {t(problem, { pages })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" variant="primary" pending={tray.pending} onClick={submit}>
          {t('submit')}
        </Button>
        <Button size="sm" disabled={drafts.length >= pages} onClick={add}>
          <Plus aria-hidden />
          {t('add')}
        </Button>
        {file.parts.length > 1 && <PlaceWhole file={file} tray={tray} />}
      </div>
    </fieldset>
  );
}

function PlaceWhole({ file, tray }: { file: TrayFile; tray: Tray }) {
  const t = useTranslations('tray.split');
  const [whole, setWhole] = useState<PlaceOption>();
  return (
    <div className="flex min-w-0 flex-wrap gap-2 max-sm:w-full max-sm:border-t max-sm:pt-3 sm:ms-auto">
      <PlacePicker
        label={t('whole')}
        value={whole}
        likely={file.parts.flatMap(({ classification }) => tray.likely(classification))}
        all={tray.options}
        onChoose={setWhole}
        className="min-w-40 max-sm:flex-1"
      />
      <Button
        size="sm"
        disabled={whole === undefined}
        pending={tray.pending}
        onClick={() => whole && void tray.place([file], whole)}
      >
        {t('whole')}
      </Button>
    </div>
  );
}
