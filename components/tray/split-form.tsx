'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CertaintyMark } from '@/components/reading/certainty-mark';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { TrayFile, TrayPart } from '@/lib/domain/reading/tray';
import { PlacePicker } from './place-picker';
import { splitProblem } from './split-problem';
import type { Tray } from './use-tray';
import type { PlaceOption } from './use-place-options';

interface Draft {
  readonly part: TrayPart;
  readonly first: string;
  readonly last: string;
  readonly option: PlaceOption | undefined;
}

/** Several documents in one file: where each begins, ends and goes, as proposed and as corrected. */
export function SplitForm({ file, tray }: { file: TrayFile; tray: Tray }) {
  const t = useTranslations('tray.split');
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    file.parts.map((part) => ({
      part,
      first: String(part.firstPage),
      last: String(part.lastPage),
      option: tray.ofPart(part.classification),
    })),
  );
  const [asked, setAsked] = useState(false);
  const [whole, setWhole] = useState<PlaceOption>();
  const pages = file.reading.pagesTotal;
  const problem = splitProblem(drafts, pages);
  const change = (at: number, part: Partial<Draft>) =>
    setDrafts(drafts.map((draft, index) => (index === at ? { ...draft, ...part } : draft)));

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
          <li key={draft.part.firstPage} className="flex flex-wrap items-end gap-2">
            <span className="w-full text-sm text-soft sm:w-28 sm:pb-2">
              {t('part', { number: at + 1 })}{' '}
              <CertaintyMark certainty={draft.part.classification.certainty} />
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
              likely={tray.likely(draft.part.classification)}
              all={tray.options}
              onChoose={(option) => change(at, { option })}
              className="h-9 min-w-48 flex-1"
            />
          </li>
        ))}
      </ol>
      {asked && problem && (
        <p role="alert" className="text-sm text-fail">
          {t(problem, { pages })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" variant="primary" pending={tray.pending} onClick={submit}>
          {t('submit')}
        </Button>
        <PlacePicker
          label={t('whole')}
          value={whole}
          likely={file.parts.flatMap(({ classification }) => tray.likely(classification))}
          all={tray.options}
          onChoose={setWhole}
          className="min-w-40"
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
    </fieldset>
  );
}
