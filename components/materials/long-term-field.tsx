'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import type { useFactForm } from './use-fact-form';

interface Props {
  form: ReturnType<typeof useFactForm>['of'];
  name: `facts.${string}`;
  longTerm: string;
}

/** The end of a term: a day, or 长期. */
export function LongTermField({ form, name, longTerm }: Props) {
  const t = useTranslations('materials.facts');
  return (
    <Controller
      control={form.form.control}
      name={name}
      render={({ field }) => {
        const value = typeof field.value === 'string' ? field.value : '';
        const isLongTerm = value === longTerm;
        return (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <DateField
              value={isLongTerm ? '' : value}
              disabled={isLongTerm}
              onChange={field.onChange}
              onBlur={field.onBlur}
            />
            <Checkbox
              label={t('longTerm')}
              checked={isLongTerm}
              onChange={(event) => field.onChange(event.target.checked ? longTerm : '')}
            />
          </div>
        );
      }}
    />
  );
}
