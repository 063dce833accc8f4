'use client';

import { useTranslations } from 'next-intl';
import { KeyHelp } from '@/components/ui/key-help';

/** The list behind `?`: what works everywhere, and in the three tables. */
export function ShellKeys() {
  const t = useTranslations('keys');
  return (
    <KeyHelp
      groups={[
        {
          title: t('general'),
          keys: [
            { keys: ['?'], label: t('help') },
            { keys: ['Esc'], label: t('close') },
          ],
        },
        {
          title: t('materials'),
          keys: [
            { keys: ['j'], label: t('next') },
            { keys: ['k'], label: t('previous') },
            { keys: ['u'], label: t('upload') },
            { keys: ['c'], label: t('confirm') },
          ],
        },
      ]}
    />
  );
}
