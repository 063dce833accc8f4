'use client';

import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useSessionGate } from '@/components/auth/session-gate';
import { draftKey, dropDraft, keepDraft, readDraft } from './draft';

export interface Draft {
  /** What is shown was typed earlier and not saved. */
  readonly restored: boolean;
  /** Goes back to what is saved. */
  readonly discard: () => void;
  readonly drop: () => void;
}

/** Keeps what is typed into a form by its name; without a name nothing is kept. */
export function useDraft<Fields extends FieldValues, Context, Parsed>(
  form: UseFormReturn<Fields, Context, Parsed>,
  name: string | undefined,
): Draft {
  const { userId } = useSessionGate();
  const [restored, setRestored] = useState(false);
  const key = name === undefined ? undefined : draftKey(userId, name);

  useEffect(() => {
    if (key === undefined) return undefined;
    const saved = readDraft(key);
    if (saved !== undefined) {
      form.reset((current) => ({ ...current, ...saved }), { keepDefaultValues: true });
      queueMicrotask(() => setRestored(true));
    }
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) keepDraft(key, values);
      },
    });
  }, [form, key]);

  function drop() {
    if (key !== undefined) dropDraft(key);
    setRestored(false);
  }

  return {
    restored,
    drop,
    discard: () => {
      form.reset();
      drop();
    },
  };
}
