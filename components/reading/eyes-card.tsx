'use client';

import { Check, Eye, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';

interface Props {
  kind: MaterialKind;
  field: Field;
  isActive: boolean;
  mayConfirm: boolean;
  pending: boolean;
  editor: ReactNode;
  onEdit: () => void;
  onAnswer: (value: boolean) => void;
}

/** What no machine answers: a stamp, a signature, a logo wall. */
export function EyesCard(props: Props) {
  const { kind, field, isActive, mayConfirm, pending, editor, onEdit, onAnswer } = props;
  const t = useTranslations('reading.review');
  const label = useTranslations(`fields.${kind}`)(field.name);
  return (
    <div
      className={cn(
        'grid gap-1.5 px-4 py-3',
        isActive && 'bg-accent-bg/60 shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h5 className="text-md text-soft">{label}</h5>
        <Badge tone="warn">
          <Eye aria-hidden className="size-3.5" />
          {t('eyes')}
        </Badge>
      </div>
      <p className="text-sm text-soft">{t('eyesLong')}</p>
      {editor}
      {mayConfirm && editor === null && (
        <div className="flex flex-wrap gap-1.5 print:hidden">
          {field.type === 'yes-no' ? (
            <>
              <Button
                size="sm"
                pending={pending}
                aria-label={t('yesNamed', { field: label })}
                onClick={() => onAnswer(true)}
              >
                <Check aria-hidden />
                {t('yes')}
              </Button>
              <Button
                size="sm"
                pending={pending}
                aria-label={t('noNamed', { field: label })}
                onClick={() => onAnswer(false)}
              >
                <X aria-hidden />
                {t('no')}
              </Button>
            </>
          ) : (
            <Button size="sm" aria-label={t('fillNamed', { field: label })} onClick={onEdit}>
              {t('fill')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
