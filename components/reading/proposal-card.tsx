'use client';

import { Check, Eye, Pencil, TriangleAlert, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ShownFact } from '@/components/materials/shown-fact';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { Field } from '@/lib/domain/materials/fields';
import type { ShownValue } from '@/lib/domain/materials/slot';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { ShownProposal, ShownReadValue } from '@/lib/domain/reading/shown';
import { CertaintyMark } from './certainty-mark';
import { ReadStaff } from './read-staff';
import { useReadingSentences } from './use-reading-sentences';

export interface ProposalCardProps {
  kind: MaterialKind;
  field: Field;
  proposal: ShownProposal;
  /** What the revision states for the field already. */
  stored: ShownValue | undefined;
  nameOfFile: (fileId: string) => string;
  isActive: boolean;
  mayConfirm: boolean;
  pending: boolean;
  crop: ReactNode;
  editor: ReactNode;
  onAccept: () => void;
  onEdit: () => void;
  onReject: () => void;
  onTake: (other: ShownReadValue) => void;
  onLook: (where: ShownReadValue) => void;
}

/** One value as read: how sure, from where, what speaks against it, and the three answers to it. */
export function ProposalCard(props: ProposalCardProps) {
  const { kind, field, proposal, stored, isActive, mayConfirm, pending, editor } = props;
  const t = useTranslations('reading.review');
  const label = useTranslations(`fields.${kind}`)(field.name);
  const { doubtOf } = useReadingSentences();
  const { place } = proposal;
  return (
    <div
      className={cn(
        'grid gap-1.5 px-4 py-3',
        isActive && 'bg-accent-bg/60 shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h5 className="text-md text-soft">{label}</h5>
        <CertaintyMark certainty={proposal.certainty} />
        {field.eyes && (
          <Badge tone="warn">
            <Eye aria-hidden className="size-3.5" />
            {t('eyes')}
          </Badge>
        )}
      </div>
      {typeof proposal.value === 'object' ? (
        <ReadStaff staff={proposal.value} />
      ) : (
        <p className="text-lg font-semibold break-words">
          <ShownFact field={field} value={proposal.value} />
        </p>
      )}
      {props.crop}
      <p className="text-sm break-words text-soft">
        {place.text !== '' && typeof proposal.value !== 'object' && (
          <>{t('asRead', { text: place.text })} · </>
        )}
        <button
          type="button"
          tabIndex={-1}
          className="min-h-6 text-accent hover:underline"
          onClick={() => props.onLook(proposal)}
        >
          {t('where', { file: props.nameOfFile(proposal.fileId), page: place.page })}
        </button>
      </p>
      {stored !== undefined && (
        <p className="text-sm text-soft">
          {JSON.stringify(stored) === JSON.stringify(proposal.value)
            ? t('storedSame')
            : t.rich('storedIs', { value: () => <ShownFact field={field} value={stored} /> })}
        </p>
      )}
      {proposal.doubts.length > 0 && (
        <ul className="grid gap-0.5">
          {proposal.doubts.map((doubt) => (
            <li key={doubt.code} className="flex items-start gap-1.5 text-sm text-warn">
              <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              <span>{doubtOf(doubt)}</span>
            </li>
          ))}
        </ul>
      )}
      <Others {...props} label={label} />
      {editor}
      {mayConfirm && editor === null && (
        <div className="mt-0.5 flex flex-wrap gap-1.5 print:hidden">
          <Button
            size="sm"
            variant={isActive ? 'primary' : 'secondary'}
            pending={pending}
            aria-label={t('acceptNamed', { field: label })}
            onClick={props.onAccept}
          >
            <Check aria-hidden />
            {t('accept')}
          </Button>
          <Button size="sm" aria-label={t('correctNamed', { field: label })} onClick={props.onEdit}>
            <Pencil aria-hidden />
            {t('correct')}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            aria-label={t('rejectNamed', { field: label })}
            onClick={props.onReject}
          >
            <X aria-hidden />
            {t('reject')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Others(props: ProposalCardProps & { label: string }) {
  const { field, proposal, mayConfirm, label } = props;
  const t = useTranslations('reading.review');
  if (proposal.others.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="text-soft">{t('others')}</p>
      <ul className="grid gap-0.5">
        {proposal.others.map((other) => (
          <li
            key={`${other.fileId}${other.place.page}${other.place.text}`}
            className="flex flex-wrap items-center gap-x-2"
          >
            <b className="font-medium break-words">
              <ShownFact field={field} value={other.value} />
            </b>
            <button
              type="button"
              tabIndex={-1}
              className="min-h-6 text-accent hover:underline"
              onClick={() => props.onLook(other)}
            >
              {t('where', { file: props.nameOfFile(other.fileId), page: other.place.page })}
            </button>
            {mayConfirm && field.sensitive !== true && (
              <Button
                size="sm"
                variant="ghost"
                aria-label={t('takeNamed', { field: label, value: other.place.text })}
                onClick={() => props.onTake(other)}
              >
                {t('take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
