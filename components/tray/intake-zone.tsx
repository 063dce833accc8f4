'use client';

import { useTranslations } from 'next-intl';
import { DropZone } from '@/components/materials/drop-zone';
import { useIntake } from './intake';

/** The door for a whole folder, where it can be seen; a drop beside it is taken just as well. */
export function IntakeZone() {
  const t = useTranslations('tray.drop');
  const take = useIntake();
  return (
    <DropZone
      label={t('label')}
      text={t('text')}
      hint={t('hint')}
      onFiles={take}
      className="mb-4 bg-card"
    />
  );
}
