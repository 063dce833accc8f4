import { useTranslations } from 'next-intl';
import NextLink from 'next/link';
import { Card, CardHeader } from '@/components/ui/card';
import { QuietLink } from '@/components/ui/link';
import { SectionHeading } from '@/components/ui/section-heading';
import { StatusIcon } from '@/components/ui/status';
import { kindDefinitions, kindsOfTable } from '@/lib/domain/materials/kinds';
import { paths } from '@/lib/paths';
import type { SeasonPage } from '@/lib/server/findings/loaders';
import { Sentence } from './sentence';

const tables = ['subject', 'operation', 'compliance'] as const;

/** The three tables side by side: what passes, what does not and why. */
export function TableColumns({ page }: { page: SeasonPage }) {
  const t = useTranslations('season.tables');
  return (
    <>
      <SectionHeading
        title={t('title')}
        action={
          <QuietLink href={paths.materials(page.orgId, page.season.id)}>{t('open')}</QuietLink>
        }
      />
      <div className="grid items-start gap-3.5 wide:grid-cols-3">
        {tables.map((table) => (
          <TableColumn key={table} page={page} table={table} />
        ))}
      </div>
    </>
  );
}

function TableColumn({ page, table }: { page: SeasonPage; table: (typeof tables)[number] }) {
  const t = useTranslations('season.tables');
  const names = useTranslations('materials.section');
  const kinds = useTranslations('kinds');
  const rows = kindsOfTable(table).flatMap((kind) => {
    const finding = page.assessment.findings.find(
      ({ ruleId }) => ruleId === kindDefinitions[kind].row,
    );
    return finding === undefined ? [] : [{ kind, finding }];
  });
  const applying = rows.filter(({ finding }) => finding.outcome !== 'not-applicable');
  const passed = applying.filter(({ finding }) => finding.outcome === 'pass').length;
  return (
    <Card>
      <CardHeader title={names(table)} aside={t('passed', { passed, of: applying.length })} />
      <ul>
        {rows.map(({ kind, finding }) => (
          <li key={kind} className="border-t border-rule2 first:border-0">
            <NextLink
              prefetch={false}
              href={paths.materials(page.orgId, page.season.id, kind)}
              className="grid grid-cols-[1rem_1fr] gap-2 px-3.5 py-2 outline-offset-[-3px] hover:bg-rule2/60"
            >
              <StatusIcon outcome={finding.outcome} className="mt-1" />
              <span className="min-w-0">
                {kinds(`${kind}.name`)}
                {finding.reasons[0] && (
                  <span className="block text-sm text-soft">
                    <Sentence namespace="reasons" of={finding.reasons[0]} />
                  </span>
                )}
              </span>
            </NextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
