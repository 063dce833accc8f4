'use client';

import { useTranslations } from 'next-intl';
import { cn } from '@/lib/cn';
import {
  minPasswordLength,
  passwordStrength,
  type PasswordStrength,
} from '@/lib/domain/people/password';

/** How strong a chosen password is: a word and a bar, said again when it changes. */
export function PasswordStrengthNote({ password }: { password: string }) {
  const t = useTranslations('auth.strength');
  const strength = passwordStrength(password);
  return (
    <span className="grid gap-1" aria-live="polite">
      <span aria-hidden className="flex h-1 gap-1">
        {steps.map((step) => (
          <span
            key={step}
            className={cn(
              'flex-1 rounded-full',
              password !== '' && level[strength] >= step ? colours[strength] : 'bg-rule',
            )}
          />
        ))}
      </span>
      {password === ''
        ? t('rule', { count: minPasswordLength })
        : t(strength, { count: minPasswordLength })}
    </span>
  );
}

const steps = [1, 2, 3] as const;
const level: Record<PasswordStrength, number> = { short: 1, weak: 1, fair: 2, strong: 3 };
const colours: Record<PasswordStrength, string> = {
  short: 'bg-fail',
  weak: 'bg-fail',
  fair: 'bg-warn',
  strong: 'bg-pass',
};
