'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { NativeSelect } from '@/components/ui/native-select';
import { provinces } from '@/lib/domain/identifiers/province';

/** Every province, and the answer "nobody has said". */
export function ProvinceSelect(props: ComponentProps<'select'>) {
  const t = useTranslations();
  return (
    <NativeSelect {...props}>
      <option value="">{t('clients.notSaid')}</option>
      {provinces.map((province) => (
        <option key={province} value={province}>
          {t(`provinces.${province}`)}
        </option>
      ))}
    </NativeSelect>
  );
}
