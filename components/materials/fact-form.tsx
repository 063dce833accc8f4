'use client';

import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import type { Slot, SlotRevision } from '@/lib/domain/materials/slot';
import type { ShownSource } from '@/lib/domain/reading/shown';
import { FactSource } from '@/components/reading/fact-source';
import { ConflictDialog } from './conflict-dialog';
import { FactField } from './fact-field';
import { useFactForm } from './use-fact-form';

interface Props {
  orgId: string;
  slot: Slot;
  revision: SlotRevision;
  /** Where stored values were read, by the name of the field. */
  sources: Readonly<Record<string, ShownSource>> | undefined;
  onShow: (source: ShownSource) => void;
  mayConfirm: boolean;
}

/** What the files say, typed by a person and confirmed against the page beside it. */
export function FactForm({ orgId, slot, revision, sources, onShow, mayConfirm }: Props) {
  const t = useTranslations('materials.facts');
  const { of, fields, conflicts, mine, settle, submit } = useFactForm({ orgId, slot, revision });
  const unconfirmed = revision.facts.filter((fact) => fact.confirmed === null).length;
  return (
    <ActionForm of={of} summaryFrom={2} className="gap-3">
      {fields.map((field) => {
        const stored = revision.facts.find((fact) => fact.name === field.name);
        return (
          <div key={field.name} className="grid gap-1">
            <FactField kind={slot.kind} field={field} stored={stored} form={of} />
            {stored && <FactSource fact={stored} source={sources?.[field.name]} onShow={onShow} />}
          </div>
        );
      })}
      <div className="grid gap-3 border-t border-rule2 pt-3 sm:grid-cols-2">
        <Field
          id={of.fieldId('effectiveOn')}
          label={t('effectiveOn')}
          hint={t('effectiveOnHint')}
          error={of.errorOf('effectiveOn')}
          required={false}
        >
          <DateField {...of.form.register('effectiveOn')} />
        </Field>
        <Field
          id={of.fieldId('validUntil')}
          label={t('validUntil')}
          hint={t('validUntilHint')}
          error={of.errorOf('validUntil')}
          required={false}
        >
          <DateField {...of.form.register('validUntil')} />
        </Field>
        <Field
          id={of.fieldId('note')}
          label={t('note')}
          error={of.errorOf('note')}
          required={false}
          className="sm:col-span-2"
        >
          <Textarea {...of.form.register('note')} rows={2} maxLength={1000} />
        </Field>
      </div>
      <div className="sticky bottom-0 -mx-1 flex flex-wrap items-center gap-2 border-t bg-card px-1 py-2">
        {mayConfirm && (
          <Button
            variant="primary"
            pending={of.pending}
            data-confirm-facts
            onClick={() => submit(true)}
          >
            {t('saveAndConfirm')}
          </Button>
        )}
        <Button pending={of.pending} onClick={() => submit(false)}>
          {t('saveDraft')}
        </Button>
        {unconfirmed > 0 && (
          <p className="text-sm text-unknown">{t('unconfirmed', { count: unconfirmed })}</p>
        )}
      </div>
      <ConflictDialog kind={slot.kind} conflicts={conflicts} mine={mine} onSettle={settle} />
    </ActionForm>
  );
}
