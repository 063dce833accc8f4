'use client';

import { useTranslations } from 'next-intl';
import { DropZone } from '@/components/materials/drop-zone';
import { QuietLink } from '@/components/ui/link';
import { useIntake } from './intake';

interface Props {
  /** Where the waiting files are, on pages that do not show them. */
  trayHref?: string;
}

/** The door for a whole folder, where it can be seen; a drop beside it is taken just as well. */
export function IntakeZone({ trayHref }: Props) {
  const t = useTranslations('tray');
  const { take, waiting } = useIntake();
  return (
    <div className="my-4 print:hidden">
      <DropZone
        label={t('drop.label')}
        text={t('drop.text')}
        hint={t('drop.hint')}
        onFiles={take}
        className="bg-card"
      />
      {trayHref && waiting > 0 && (
        <QuietLink href={trayHref} className="mt-1">
          {t('waiting', { count: waiting })}
        </QuietLink>
      )}
    </div>
  );
}
