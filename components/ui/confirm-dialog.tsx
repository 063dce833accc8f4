'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './field';
import { Input } from './input';

export interface ConfirmDialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  confirmLabel: string;
  destructive?: boolean;
  /** The name to type before the button gives way: for steps that cannot be undone. */
  typeToConfirm?: string;
  /** Closes when it resolves; stays open when it rejects. */
  onConfirm: () => Promise<void> | void;
  children?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { trigger, title, description, confirmLabel, destructive, typeToConfirm, children } = props;
  const t = useTranslations('ui');
  const [ownOpen, setOwnOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [pending, setPending] = useState(false);
  const blocked = typeToConfirm !== undefined && typed.trim() !== typeToConfirm;

  function setOpen(open: boolean) {
    setTyped('');
    setOwnOpen(open);
    props.onOpenChange?.(open);
  }

  async function confirm() {
    setPending(true);
    try {
      await props.onConfirm();
      setOpen(false);
    } finally {
      setPending(false);
    }
  }

  return (
    <Dialog
      open={props.open ?? ownOpen}
      onOpenChange={setOpen}
      trigger={trigger}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          <Button
            variant={destructive ? 'danger' : 'primary'}
            disabled={blocked}
            pending={pending}
            onClick={() => void confirm()}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      {typeToConfirm !== undefined && (
        <Field label={t('typeToConfirm', { name: typeToConfirm })}>
          <Input
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      )}
    </Dialog>
  );
}
