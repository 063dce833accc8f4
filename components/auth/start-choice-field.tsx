'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { RadioGroup } from '@/components/ui/radio-group';
import { startChoices } from '@/lib/domain/people/account-input';

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & {
  error?: ReactNode;
};

/** With a sample to look around in, or empty. */
export function StartChoiceField(props: Props) {
  const t = useTranslations('setup.start');
  return (
    <RadioGroup
      {...props}
      legend={t('legend')}
      options={startChoices.map((value) => ({
        value,
        label: t(`${value}.label`),
        hint: t(`${value}.hint`),
      }))}
    />
  );
}
