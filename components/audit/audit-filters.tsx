import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ButtonLink } from '@/components/ui/link';
import { NativeSelect } from '@/components/ui/native-select';
import { paths } from '@/lib/paths';
import type { AuditLog } from '@/lib/server/audit/loaders';
import { useActionSentence } from './use-action-sentence';

/** A form that asks by address: what is shown can be sent to somebody else. */
export function AuditFilters({ log }: { log: AuditLog }) {
  const t = useTranslations('audit');
  const sentenceOf = useActionSentence();
  const { orgId, filter, choices } = log;
  return (
    <form
      method="get"
      action={paths.audit(orgId)}
      className="my-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-5 print:hidden"
    >
      <Field label={t('filters.action')}>
        <NativeSelect name="action" defaultValue={filter.action ?? ''}>
          <option value="">{t('filters.any')}</option>
          {choices.actions.map((action) => (
            <option key={action} value={action}>
              {sentenceOf(action)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('filters.actor')}>
        <NativeSelect name="actor" defaultValue={filter.actor ?? ''}>
          <option value="">{t('filters.any')}</option>
          {choices.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="job">{t('actor.job')}</option>
        </NativeSelect>
      </Field>
      <Field label={t('filters.from')}>
        <DateField name="from" defaultValue={filter.from ?? ''} />
      </Field>
      <Field label={t('filters.to')}>
        <DateField name="to" defaultValue={filter.to ?? ''} />
      </Field>
      <Field label={t('filters.subject')}>
        <Input name="subject" defaultValue={filter.subject ?? ''} autoComplete="off" />
      </Field>
      <div className="flex flex-wrap items-end gap-2 sm:col-span-full">
        <Button type="submit">{t('filters.apply')}</Button>
        <ButtonLink href={paths.audit(orgId)} variant="ghost">
          {t('filters.clear')}
        </ButtonLink>
      </div>
    </form>
  );
}
