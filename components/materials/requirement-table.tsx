'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { cn } from '@/lib/cn';
import type { MaterialsPage } from '@/lib/server/findings/loaders';
import { RequirementRow, type Requirement } from './requirement-row';

interface Props {
  title: string;
  hint?: string | undefined;
  requirements: readonly Requirement[];
  page: MaterialsPage;
  open: MaterialKind | undefined;
  onToggle: (kind: MaterialKind) => void;
  className?: string | undefined;
}

/** One table with how many of its rows pass, of those that apply. */
export function RequirementTable(props: Props) {
  const { title, hint, requirements, page, open, onToggle, className } = props;
  const t = useTranslations('materials');
  const applying = requirements.filter(
    ({ finding }) => finding !== undefined && finding.outcome !== 'not-applicable',
  );
  const passed = applying.filter(({ finding }) => finding?.outcome === 'pass').length;
  return (
    <Card className={cn('mb-5', className)}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-3 border-b px-4 py-2.5 wide:px-5">
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-soft">{t('passed', { passed, of: applying.length })}</p>
        {hint && <p className="w-full text-sm text-soft">{hint}</p>}
      </header>
      <ul>
        {requirements.map((requirement) => (
          <RequirementRow
            key={requirement.kind}
            orgId={page.orgId}
            seasonId={page.season.id}
            requirement={requirement}
            readings={page.readings}
            isOpen={open === requirement.kind}
            onToggle={() => onToggle(requirement.kind)}
            mayWrite={page.mayWrite}
            mayConfirm={page.mayConfirm}
          />
        ))}
      </ul>
    </Card>
  );
}
