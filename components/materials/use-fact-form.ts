'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { toast } from 'sonner';
import { useActionForm } from '@/components/forms/use-action-form';
import { factFormSchema, type FactFormFields } from '@/lib/domain/materials/fact-form';
import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { fromFormValue, toFormValue, type FormValue } from '@/lib/domain/materials/form-value';
import type { FactConflict, Slot, SlotRevision } from '@/lib/domain/materials/slot';
import { confirmFactsAction, saveFactsAction } from '@/lib/server/facts/actions';

interface Options {
  orgId: string;
  slot: Slot;
  revision: SlotRevision;
}

/**
 * What a person states about a revision. Every value remembers the version it was read at, so that
 * somebody else's change is shown and never overwritten; values left alone follow the store.
 */
export function useFactForm({ orgId, slot, revision }: Options) {
  const t = useTranslations('materials.facts');
  const fields = fieldsOfKind[slot.kind];
  const versions = useRef(versionsOf(revision));
  const untouched = useRef(valuesOf(slot, revision).facts);
  const confirming = useRef(false);
  const [conflicts, setConflicts] = useState<readonly FactConflict[]>([]);
  const [mine, setMine] = useState<Record<string, FormValue>>({});
  const stated = new Set(revision.facts.map((fact) => fact.name));
  const hasSecrets = fields.some((field) => field.sensitive);

  const of = useActionForm({
    schema: factFormSchema(slot.kind, stated),
    defaultValues: valuesOf(slot, revision),
    draft: hasSecrets ? undefined : `facts.${revision.id}`,
    send: ({ facts, ...rest }) => {
      const act = confirming.current ? confirmFactsAction : saveFactsAction;
      return act({
        orgId,
        ...rest,
        revisionId: revision.id,
        facts: fields.filter(isSent).map((field) => ({
          name: field.name,
          version: versions.current[field.name] ?? 0,
          value: fromFormValue(field, facts[field.name] ?? '', maskedIn(revision, field.name)),
        })),
      });
    },
    onDone: (answer) => {
      if (answer?.status === 'conflict') {
        setMine({ ...of.form.getValues('facts') });
        return setConflicts(answer.conflicts);
      }
      if (answer !== undefined) versions.current = { ...answer.versions };
      of.form.reset(of.form.getValues());
      untouched.current = { ...of.form.getValues('facts') };
      of.draft.drop();
      toast.success(t(confirming.current ? 'confirmedToast' : 'savedToast'));
    },
  });

  const { form } = of;

  /** A draft says what was changed; who confirms stands by every value as they see it. */
  function isSent({ name }: Field): boolean {
    return confirming.current || !isSame(form.getValues(`facts.${name}`), untouched.current[name]);
  }

  useEffect(() => {
    const stored = valuesOf(slot, revision).facts;
    const current = versionsOf(revision);
    for (const { name } of fieldsOfKind[slot.kind]) {
      if (!isSame(form.getValues(`facts.${name}`), untouched.current[name])) continue;
      form.resetField(`facts.${name}`, { defaultValue: stored[name] ?? '' });
      untouched.current[name] = stored[name] ?? '';
      versions.current[name] = current[name] ?? 0;
    }
  }, [form, slot, revision]);

  function submit(confirm: boolean) {
    confirming.current = confirm;
    of.submit();
  }

  /** Mine goes over theirs with the next save; theirs takes the place of mine in the form. */
  function settle(conflict: FactConflict, keep: 'mine' | 'theirs') {
    versions.current[conflict.name] = conflict.version;
    const field = fields.find(({ name }) => name === conflict.name);
    if (keep === 'mine') form.setValue(`facts.${conflict.name}`, mine[conflict.name] ?? '');
    if (keep === 'theirs' && field !== undefined) {
      const value = toFormValue(field, conflict.theirs ?? undefined);
      form.resetField(`facts.${conflict.name}`, { defaultValue: value });
      untouched.current[conflict.name] = value;
    }
    setConflicts((open) => open.filter(({ name }) => name !== conflict.name));
  }

  return { of, fields, conflicts, mine, settle, submit };
}

const isSame = (one: FormValue | undefined, other: FormValue | undefined): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/** What the form says beside an empty field of a number that is stored. */
function maskedIn({ facts }: SlotRevision, name: string): string | null {
  const value = facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

const versionsOf = (revision: SlotRevision): Record<string, number> =>
  Object.fromEntries(revision.facts.map(({ name, version }) => [name, version]));

function valuesOf(slot: Slot, revision: SlotRevision): FactFormFields {
  const shown = new Map(revision.facts.map(({ name, value }) => [name, value]));
  return {
    effectiveOn: revision.effectiveOn ?? '',
    validUntil: revision.validUntil ?? '',
    note: revision.note ?? '',
    facts: Object.fromEntries(
      fieldsOfKind[slot.kind].map((field) => [
        field.name,
        toFormValue(field, shown.get(field.name)),
      ]),
    ),
  };
}
