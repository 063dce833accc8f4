'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useState } from 'react';
import { LiveRegion } from '@/components/ui/live-region';
import { useHotkeys } from '@/components/ui/use-hotkeys';
import { cn } from '@/lib/cn';
import {
  kindDefinitions,
  kindsOfTable,
  materialKinds,
  type MaterialKind,
  type MaterialTable,
} from '@/lib/domain/materials/kinds';
import type { Assessment } from '@/lib/domain/rules/assessment';
import { formatScore } from '@/lib/format';
import type { MaterialsPage } from '@/lib/server/findings/loaders';
import { RequirementTable } from './requirement-table';
import type { Requirement } from './requirement-row';

const sections: readonly { id: string; tables: readonly MaterialTable[] }[] = [
  { id: 'subject', tables: ['subject'] },
  { id: 'operation', tables: ['operation'] },
  { id: 'compliance', tables: ['compliance'] },
  { id: 'veto', tables: ['veto'] },
  { id: 'playbook', tables: ['playbook', 'emergency'] },
];

/** The three tables on one page, and what stands beside them. One row is open at a time. */
export function MaterialsBoard({ page }: { page: MaterialsPage }) {
  const t = useTranslations('materials');
  const [open, setOpen] = useState<MaterialKind>();
  const [section, setSection] = useState('subject');
  const requirements = requirementsOf(page);

  function show(kind: MaterialKind) {
    setOpen(kind);
    setSection(sectionOf(kind));
    requestAnimationFrame(() => rowButton(kind)?.focus());
  }

  const followAddress = useEffectEvent(() => {
    const named = kindNamed(decodeURIComponent(window.location.hash.slice(1)), page.slots);
    if (named === undefined) return;
    setOpen(named);
    setSection(sectionOf(named));
    requestAnimationFrame(() => document.getElementById(named)?.scrollIntoView());
  });
  useEffect(() => {
    const follow = () => followAddress();
    const frame = requestAnimationFrame(follow);
    window.addEventListener('hashchange', follow);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('hashchange', follow);
    };
  }, []);

  const step = (by: number) => {
    const order = sections.flatMap(({ tables }) => tables.flatMap(kindsOfTable));
    const at = open === undefined ? -1 : order.indexOf(open);
    const next = order[Math.min(order.length - 1, Math.max(0, at + by))];
    if (next !== undefined) show(next);
  };
  useHotkeys({
    j: () => step(1),
    k: () => step(-1),
    u: () => open && within(open, '[data-upload]')?.click(),
    c: () => open && startConfirming(open),
  });

  return (
    <>
      <Announcer assessment={page.assessment} />
      <div
        role="group"
        aria-label={t('sections')}
        className="mb-3 flex gap-1 overflow-x-auto border-b wide:hidden print:hidden"
      >
        {sections.map(({ id }) => (
          <button
            key={id}
            type="button"
            aria-pressed={section === id}
            onClick={() => setSection(id)}
            className={cn(
              '-mb-px min-h-10 shrink-0 border-b-2 px-3 text-md',
              section === id
                ? 'border-accent font-semibold text-accent'
                : 'border-transparent text-soft',
            )}
          >
            {t(`section.${id}`)}
          </button>
        ))}
      </div>
      {sections.map(({ id, tables }) => (
        <RequirementTable
          key={id}
          title={t(`section.${id}`)}
          hint={id === 'veto' || id === 'playbook' ? t(`sectionHint.${id}`) : undefined}
          requirements={requirements.filter(({ kind }) =>
            tables.includes(kindDefinitions[kind].table),
          )}
          page={page}
          open={open}
          onToggle={(kind) => setOpen(kind === open ? undefined : kind)}
          className={section === id ? undefined : 'max-wide:hidden print:block'}
        />
      ))}
    </>
  );
}

/** Reads out the verdict when it changes while the page is open. */
function Announcer({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('materials');
  const text = t('announce', {
    ready: String(assessment.ready),
    score: formatScore(assessment.score),
    open: assessment.blockers.length,
  });
  const [first] = useState(text);
  return <LiveRegion>{text === first ? '' : text}</LiveRegion>;
}

function requirementsOf(page: MaterialsPage): Requirement[] {
  const { findings } = page.assessment;
  return materialKinds.map((kind) => {
    const { row } = kindDefinitions[kind];
    return {
      kind,
      finding: findings.find(({ ruleId }) => ruleId === row),
      rule: page.rules.find(({ id }) => id === row),
      slots: page.slots.filter((slot) => slot.kind === kind && slot.archived === null),
    };
  });
}

const sectionOf = (kind: MaterialKind): string =>
  sections.find(({ tables }) => tables.includes(kindDefinitions[kind].table))?.id ?? 'subject';

const kindNamed = (hash: string, slots: MaterialsPage['slots']): MaterialKind | undefined =>
  materialKinds.find((kind) => kind === hash) ?? slots.find(({ id }) => id === hash)?.kind;

/** What was read is answered one by one; else what was typed is confirmed. */
function startConfirming(kind: MaterialKind) {
  const card = within(kind, '[data-card][tabindex="0"]');
  if (card !== null) {
    card.closest('[data-review]')?.scrollIntoView();
    return card.focus();
  }
  return within(kind, '[data-confirm-facts]')?.click();
}

const rowButton = (kind: MaterialKind) => within(kind, '[data-row-button]');

const within = (kind: MaterialKind, selector: string): HTMLElement | null =>
  document.getElementById(kind)?.querySelector<HTMLElement>(selector) ?? null;
