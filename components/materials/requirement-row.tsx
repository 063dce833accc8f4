'use client';

import { ChevronDown } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Sentence } from '@/components/seasons/sentence';
import { Sources } from '@/components/seasons/sources';
import { StatusBadge } from '@/components/ui/status';
import { cn } from '@/lib/cn';
import { kindDefinitions, type MaterialKind } from '@/lib/domain/materials/kinds';
import { filesInUse, type Slot } from '@/lib/domain/materials/slot';
import type { RevisionReading } from '@/lib/domain/reading/shown';
import type { Finding } from '@/lib/domain/rules/assessment';
import type { RuleText } from '@/lib/server/findings/loaders';
import { FindingDetail } from './finding-detail';
import { AddSlotButton } from './add-slot-button';
import { SlotPanel } from './slot-panel';

export interface Requirement {
  readonly kind: MaterialKind;
  readonly finding: Finding | undefined;
  readonly rule: RuleText | undefined;
  readonly slots: readonly Slot[];
}

interface Props {
  orgId: string;
  seasonId: string;
  requirement: Requirement;
  /** By the id of the revision. */
  readings: Readonly<Record<string, RevisionReading>>;
  isOpen: boolean;
  onToggle: () => void;
  mayWrite: boolean;
  mayConfirm: boolean;
}

/** One row of a table: what is asked, who says so, what is there, the verdict and why. */
export function RequirementRow(props: Props) {
  const { orgId, seasonId, requirement, readings, isOpen, onToggle, mayWrite, mayConfirm } = props;
  const { kind, finding, rule, slots } = requirement;
  const t = useTranslations('materials.row');
  const kinds = useTranslations('kinds');
  const locale = useLocale();
  const panelId = `panel-${kind}`;
  const revisions = slots.flatMap((slot) => slot.revisions[0] ?? []);
  const files = revisions.reduce((sum, revision) => sum + filesInUse(revision).length, 0);
  const facts = revisions.flatMap((revision) => revision.facts);
  const confirmed = facts.filter((fact) => fact.confirmed !== null).length;
  const proposed = revisions.reduce(
    (sum, { id }) => sum + (readings[id]?.proposals.length ?? 0),
    0,
  );
  const [reason] = finding?.reasons ?? [];
  return (
    <li
      id={kind}
      data-requirement={kind}
      className="scroll-mt-4 border-t border-rule2 first:border-0"
    >
      <div
        className={cn(
          'grid gap-x-5 gap-y-1 px-4 py-3 wide:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)_7rem] wide:px-5',
          isOpen && 'bg-accent-bg/50',
        )}
      >
        <div className="min-w-0">
          <h3 className="font-medium">
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={panelId}
              data-row-button
              onClick={onToggle}
              className="inline-flex items-start gap-1.5 text-start hover:text-accent"
            >
              <ChevronDown
                aria-hidden
                className={cn('mt-1 size-4 shrink-0 transition-transform', !isOpen && '-rotate-90')}
              />
              <span>
                {kinds(`${kind}.name`)}{' '}
                <span className="ms-0.5 text-sm font-normal text-soft">
                  {kindDefinitions[kind].row}
                </span>
              </span>
            </button>
          </h3>
          <p className="ps-5.5 text-sm text-soft">
            {rule?.requirement[locale] ?? kinds(`${kind}.hint`)}{' '}
            {finding && <Sources sources={finding.sources} />}
          </p>
        </div>
        <div className="min-w-0 ps-5.5 wide:ps-0">
          {finding && <StatusBadge outcome={finding.outcome} />}
          {reason && (
            <p className="text-md">
              <Sentence namespace="reasons" of={reason} />
            </p>
          )}
        </div>
        <p className="ps-5.5 text-sm text-soft wide:ps-0 wide:text-end">
          {t('files', { count: files })}
          <br className="max-wide:hidden" />
          <span className="wide:hidden"> · </span>
          {t('facts', { confirmed, count: facts.length })}
          {proposed > 0 && (
            <span className="block font-medium text-accent">
              {t('proposed', { count: proposed })}
            </span>
          )}
        </p>
      </div>
      {isOpen && (
        <div id={panelId}>
          {finding && <FindingDetail finding={finding} />}
          {slots.map((slot) => (
            <SlotPanel
              key={slot.id}
              orgId={orgId}
              slot={slot}
              reading={slot.revisions[0] && readings[slot.revisions[0].id]}
              isOneOfSeveral={slots.length > 1}
              mayWrite={mayWrite}
              mayConfirm={mayConfirm}
            />
          ))}
          {mayWrite && kindDefinitions[kind].several && (
            <AddSlotButton orgId={orgId} seasonId={seasonId} kind={kind} />
          )}
        </div>
      )}
    </li>
  );
}
