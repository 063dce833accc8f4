'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { paths } from '@/lib/paths';

interface Props {
  token: string;
  onClose: () => void;
}

/** The one time the link can be seen; the store keeps only a hash of it. */
export function InvitationLink({ token, onClose }: Props) {
  const t = useTranslations('members.invite');
  const box = useRef<HTMLInputElement>(null);
  const link = `${window.location.origin}${paths.invite(token)}`;

  async function copy() {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      toast.success(t('copied'));
    } catch {
      // Without https a browser has no clipboard for pages: the link is selected, ready for Ctrl+C.
      toast.info(t('copyByHand'));
    }
  }

  return (
    <div className="grid gap-4 pb-4">
      <Field label={t('link')}>
        <Input ref={box} readOnly value={link} onFocus={(event) => event.target.select()} />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => void copy()}>
          <Copy aria-hidden />
          {t('copy')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </div>
    </div>
  );
}
