'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import type { ActionResult } from '@/components/forms/use-attempt';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { reasonText } from '@/lib/domain/inputs/text';

interface Props<Data> {
  /** Left out, `open` says when. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  /** What stays and what goes; a sentence of its own where archiving is not the right word. */
  description?: ReactNode;
  confirmLabel?: string;
  /** What the toast says, with the way back beside it. */
  done: string;
  archive: (reason: string) => Promise<ActionResult<Data>>;
  restore: (data: Data | undefined) => Promise<ActionResult<unknown>>;
  onDone?: () => void;
}

/** Takes something off the lists: never without a reason, always with a way back. */
export function ArchiveDialog<Data>(props: Props<Data>) {
  const { trigger, title, description, confirmLabel, done, archive, restore, onDone } = props;
  const t = useTranslations('clients.archive');
  const validation = useTranslations();
  const [ownOpen, setOwnOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const { call, pending } = useAction();

  function setOpen(open: boolean) {
    setOwnOpen(open);
    props.onOpenChange?.(open);
  }

  async function confirm() {
    const parsed = reasonText.safeParse(reason);
    if (!parsed.success) return setError(parsed.error.issues[0]?.message);
    await call(() => archive(parsed.data), {
      onDone: (data) => {
        setOpen(false);
        setReason('');
        onDone?.();
        toast.success(done, {
          action: { label: t('undo'), onClick: () => void call(() => restore(data)) },
        });
      },
    });
  }

  return (
    <Dialog
      open={props.open ?? ownOpen}
      onOpenChange={setOpen}
      trigger={trigger}
      title={title}
      description={description ?? t('description')}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          <Button variant="primary" pending={pending} onClick={() => void confirm()}>
            {confirmLabel ?? t('confirm')}
          </Button>
        </>
      }
    >
      <Field
        label={t('reason')}
        error={error === undefined ? undefined : validation(error)}
        required
      >
        <Textarea
          rows={2}
          value={reason}
          maxLength={500}
          onChange={(event) => {
            setReason(event.target.value);
            setError(undefined);
          }}
        />
      </Field>
    </Dialog>
  );
}
