'use client';

import { Files } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { CertificateChoice } from '@/lib/domain/staff/staff-lab';
import { attachCertificateAction } from '@/lib/server/certificates/actions';

interface Props {
  orgId: string;
  seasonId: string;
  choices: readonly CertificateChoice[];
}

/** Says of a file that is in the season already that it is the certificate. */
export function CertificateChooser({ orgId, seasonId, choices }: Props) {
  const t = useTranslations('staff.certificate');
  const kinds = useTranslations('kinds');
  const { call, pending } = useAction();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const whereOf = ({ kind }: CertificateChoice) =>
    kind === null ? t('waiting') : kinds(`${kind}.name`);
  const found = choices.filter((choice) =>
    `${choice.name} ${whereOf(choice)}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  const attach = (fileId: string) =>
    void call(() => attachCertificateAction({ orgId, seasonId, fileId }), {
      onDone: () => {
        setOpen(false);
        toast.success(t('attached'));
      },
    });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" className="justify-self-start print:hidden">
          <Files aria-hidden />
          {t('choose')}
        </Button>
      }
      title={t('choose')}
      description={t('chooseHint')}
    >
      {choices.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <div className="grid gap-3">
          <Field label={t('search')}>
            <Input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          </Field>
          <ul
            tabIndex={0}
            aria-label={t('list')}
            className="max-h-80 divide-y divide-rule2 overflow-y-auto rounded-lg border px-3"
          >
            {found.map((choice) => (
              <li key={choice.id} className="flex items-center gap-3 py-2">
                <div className="min-w-0 flex-1">
                  <p className="break-all">{choice.name}</p>
                  <p className="text-sm text-soft">{whereOf(choice)}</p>
                </div>
                <Button
                  size="sm"
                  pending={pending}
                  aria-label={t('attachNamed', { name: choice.name })}
                  onClick={() => attach(choice.id)}
                >
                  {t('attach')}
                </Button>
              </li>
            ))}
            {found.length === 0 && <li className="py-3 text-soft">{t('noneFound')}</li>}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
