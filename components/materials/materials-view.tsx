import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';
import { IntakeZone } from '@/components/tray/intake-zone';
import { TraySection } from '@/components/tray/tray-section';
import { PageHeading } from '@/components/ui/page-heading';
import { ScoreRuler } from '@/components/ui/score-ruler';
import { Skeleton, SkeletonFrame } from '@/components/ui/skeleton';
import type { MaterialsPage } from '@/lib/server/findings/loaders';
import { MaterialsBoard } from './materials-board';

/** The three tables of a season. */
export function MaterialsView({ page }: { page: MaterialsPage }) {
  const t = useTranslations('materials');
  return (
    <>
      <PageHeading
        title={t('title')}
        description={
          <>
            {t('description')}{' '}
            <span className="max-wide:hidden print:hidden">
              <Kbd>j</Kbd> <Kbd>k</Kbd> <Kbd>u</Kbd> <Kbd>c</Kbd> <Kbd>t</Kbd> <Kbd>?</Kbd>
            </span>
          </>
        }
      />
      <ScoreRuler
        score={page.assessment.score}
        gate={page.assessment.gate}
        className="mb-4 rounded-xl border bg-card px-4 pt-3 pb-1 wide:px-5"
      />
      {page.mayWrite && <IntakeZone />}
      <TraySection
        orgId={page.orgId}
        files={page.tray}
        slots={page.slots}
        mayWrite={page.mayWrite}
      />
      <MaterialsBoard page={page} />
    </>
  );
}

export function MaterialsSkeleton() {
  return (
    <SkeletonFrame className="grid gap-5">
      <Skeleton className="h-8 w-40" />
      {[5, 3, 3].map((rows, table) => (
        <div key={table} className="rounded-xl border bg-card">
          {Array.from({ length: rows }, (_, row) => (
            <div key={row} className="flex gap-6 border-t border-rule2 px-5 py-4 first:border-0">
              <Skeleton className="w-1/3" />
              <Skeleton className="flex-1" />
            </div>
          ))}
        </div>
      ))}
    </SkeletonFrame>
  );
}
