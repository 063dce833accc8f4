'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useFailureSentence } from '@/components/forms/use-failure-sentence';
import { Callout } from '@/components/ui/callout';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { ActionFailure } from '@/lib/errors';
import { signInAction } from '@/lib/server/auth/actions';

interface Props {
  email: string;
  onSignedIn: () => void;
  children: ReactNode;
}

/** The same person, the password again. Not a react-hook-form: it stands inside other forms' pages. */
export function SignInAgainForm({ email, onSignedIn, children }: Props) {
  const t = useTranslations('auth');
  const sentenceOf = useFailureSentence();
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<ActionFailure>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setPending(true);
    setFailure(undefined);
    const refusal = await signIn(email, password);
    setPending(false);
    if (refusal === undefined) return onSignedIn();
    return setFailure(refusal);
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4 pb-4">
      {failure && (
        <div role="alert">
          <Callout tone="danger">{sentenceOf(failure)}</Callout>
        </div>
      )}
      <Field label={t('email')}>
        <Input type="email" value={email} readOnly autoComplete="username" />
      </Field>
      <Field label={t('password')}>
        <Input
          type="password"
          autoFocus
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap justify-end gap-2">
        {children}
        <Button type="submit" variant="primary" pending={pending}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  );
}

async function signIn(email: string, password: string): Promise<ActionFailure | undefined> {
  if (password === '') return { code: 'wrong-credentials', values: {} };
  try {
    const result = await signInAction({ email, password });
    if (result.validationErrors) return { code: 'wrong-credentials', values: {} };
    return result.serverError;
  } catch {
    return { code: 'unreachable', values: {} };
  }
}
