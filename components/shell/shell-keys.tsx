'use client';

import { useTranslations } from 'next-intl';
import { KeyHelp } from '@/components/ui/key-help';

/** The list behind `?`: what works everywhere, in the three tables, and beside a page. */
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
            { keys: ['t'], label: t('toTray') },
          ],
        },
        {
          title: t('tray'),
          keys: [
            { keys: ['j', 'k'], label: t('trayStep') },
            { keys: ['Enter'], label: t('trayPlace') },
            { keys: ['x'], label: t('traySelect') },
            { keys: ['Delete'], label: t('trayDismiss') },
          ],
        },
        {
          title: t('review'),
          keys: [
            { keys: ['↑', '↓', 'j', 'k'], label: t('reviewStep') },
            { keys: ['Enter', 'a'], label: t('reviewAccept') },
            { keys: ['e'], label: t('reviewEdit') },
            { keys: ['r'], label: t('reviewReject') },
            { keys: ['Shift', 'A'], label: t('reviewAll') },
            { keys: ['Esc'], label: t('reviewBack') },
          ],
        },
      ]}
    />
  );
}
