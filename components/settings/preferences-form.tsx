'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ActionForm } from '@/components/forms/action-form';
import { SubmitRow } from '@/components/forms/submit-row';
import { useActionForm } from '@/components/forms/use-action-form';
import { RadioGroup } from '@/components/ui/radio-group';
import { preferencesSchema } from '@/lib/domain/people/preferences-input';
import { locales, themes } from '@/lib/i18n/locale';
import type { Account } from '@/lib/server/users/loaders';
import { keepPreferencesAction } from '@/lib/server/users/actions';

/** Language and appearance, found again on the next device. */
export function PreferencesForm({ account }: { account: Account }) {
  const t = useTranslations('settings.account.preferences');
  const shell = useTranslations('shell');
  const of = useActionForm({
    schema: preferencesSchema,
    defaultValues: { locale: account.locale, theme: account.theme },
    send: async (values) => {
      const result = await keepPreferencesAction(values);
      if (!result.serverError) document.documentElement.dataset.theme = values.theme;
      return result;
    },
    onDone: () => toast.success(t('saved')),
  });
  return (
    <ActionForm of={of} summaryFrom={2}>
      <RadioGroup
        legend={shell('language')}
        options={locales.map((value) => ({ value, label: shell(`locales.${value}`) }))}
        error={of.errorOf('locale')}
        {...of.form.register('locale')}
      />
      <RadioGroup
        legend={shell('theme')}
        options={themes.map((value) => ({ value, label: shell(`themes.${value}`) }))}
        error={of.errorOf('theme')}
        {...of.form.register('theme')}
      />
      <SubmitRow pending={of.pending} label={t('save')} />
    </ActionForm>
  );
}
