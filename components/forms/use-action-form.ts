'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import {
  useForm,
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import { z } from 'zod';
import type { ActionFailure, ErrorValues } from '@/lib/errors';
import { fieldErrors, isFieldOf } from './field-errors';
import { useRefresh } from './refresh-gate';
import { useAttempt, type ActionResult } from './use-attempt';
import { useDraft, type Draft } from './use-draft';

interface Options<Fields extends FieldValues, Parsed, Data> {
  /** The schema of the action; its messages are keys. */
  schema: z.ZodType<Parsed, Fields>;
  defaultValues: DefaultValues<Fields>;
  /** `(values) => createLicenceAction({ orgId, ...values })` */
  send: (values: Parsed) => Promise<ActionResult<Data>>;
  onDone?: (data: Data | undefined) => void;
  /** Somebody else was faster: what they wrote. Without it the conflict is said like any refusal. */
  onConflict?: (values: ErrorValues) => void;
  /** Keeps what is typed in this tab under this name. Never for passwords. */
  draft?: string;
}

export interface ActionForm<Fields extends FieldValues, Parsed = Fields> {
  readonly form: UseFormReturn<Fields, unknown, Parsed>;
  readonly submit: (event?: { preventDefault?: () => void }) => void;
  readonly pending: boolean;
  /** Why it was refused, after the last try. */
  readonly failure: ActionFailure | undefined;
  readonly dismissFailure: () => void;
  /** The id of a field's control, so that the error summary can point at it. */
  readonly fieldId: (name: FieldPath<Fields>) => string;
  /** The sentence of a field's error, in the person's language. */
  readonly errorOf: (name: FieldPath<Fields>) => string | undefined;
  /** Every field that needs mending, for the error summary. */
  readonly problems: readonly { fieldId: string; message: string }[];
  readonly draft: Draft;
}

/** A form whose action runs on the server: react-hook-form, one schema, refusals as sentences. */
export function useActionForm<Fields extends FieldValues, Parsed, Data>(
  options: Options<Fields, Parsed, Data>,
): ActionForm<Fields, Parsed> {
  const { schema, defaultValues, send, onDone, onConflict } = options;
  const t = useTranslations();
  const refresh = useRefresh();
  const formId = useId();
  const attempt = useAttempt();
  const [failure, setFailure] = useState<ActionFailure>();
  const form = useForm<Fields, unknown, Parsed>({
    resolver: zodResolver(schema),
    defaultValues,
    shouldFocusError: false,
  });
  const draft = useDraft(form, options.draft);
  const { errors, isSubmitting } = form.formState;
  const messages = fieldErrors(errors);
  const fieldId = (name: string) => `${formId}-${name}`;
  const sentence = (key: string) => (t.has(key) ? t(key) : t('validation.invalid'));

  async function run(values: Parsed) {
    setFailure(undefined);
    const result = await attempt(() => send(values));
    if (result.validationErrors) return mark(result.validationErrors);
    if (result.serverError) return refuse(result.serverError);
    draft.drop();
    onDone?.(result.data);
    return refresh();
  }

  function mark(messages: Readonly<Record<string, string>>) {
    for (const [name, message] of Object.entries(messages)) {
      if (isFieldOf(form, name)) form.setError(name, { message });
    }
  }

  function refuse(refusal: ActionFailure) {
    if (refusal.code === 'conflict' && onConflict) return onConflict(refusal.values);
    return setFailure(refusal);
  }

  return {
    form,
    submit: (event) => {
      event?.preventDefault?.();
      void form.handleSubmit(run)();
    },
    pending: isSubmitting,
    failure,
    dismissFailure: () => setFailure(undefined),
    fieldId,
    errorOf: (name) => {
      const key = messages.get(name);
      return key === undefined ? undefined : sentence(key);
    },
    problems: [...messages].map(([name, key]) => ({
      fieldId: fieldId(name),
      message: sentence(key),
    })),
    draft,
  };
}
