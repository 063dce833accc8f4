import { useLocale, useTranslations } from 'next-intl';
import { ShownFact } from '@/components/materials/shown-fact';
import { Card, CardHeader } from '@/components/ui/card';
import { ButtonLink } from '@/components/ui/link';
import { fieldsOfKind } from '@/lib/domain/materials/fields';
import { filesInUse, type Slot } from '@/lib/domain/materials/slot';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { VetoPage } from '@/lib/server/findings/loaders';

/** The slots whose evidence decides a risk: what is there, what is stated, and the way to it. */
export function EvidenceList({ page: { orgId, season, slots } }: { page: VetoPage }) {
  const t = useTranslations('veto');
  const kinds = useTranslations('kinds');
  return (
    <Card>
      <CardHeader level={2} title={t('evidence')} />
      <ul>
        {slots.map((slot) => (
          <li key={slot.id} className="grid gap-1 border-t border-rule2 px-4 py-3 first:border-0">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 className="font-medium">
                {slot.label ?? kinds(`${slot.kind}.name`)} {slot.ordinal > 1 && slot.ordinal}
              </h3>
              <ButtonLink
                size="sm"
                href={paths.materials(orgId, season.id, slot.kind)}
                aria-label={t('giveFor', { kind: kinds(`${slot.kind}.name`) })}
                className="print:hidden"
              >
                {t('give')}
              </ButtonLink>
            </div>
            <Stated slot={slot} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Stated({ slot }: { slot: Slot }) {
  const t = useTranslations('veto');
  const labels = useTranslations(`fields.${slot.kind}`);
  const locale = useLocale();
  const [revision] = slot.revisions;
  if (revision === undefined) return <p className="text-md text-soft">{t('nothingGiven')}</p>;
  return (
    <>
      <p className="text-sm text-soft">
        {t('files', { count: filesInUse(revision).length })}
        {revision.effectiveOn && ` · ${formatDay(revision.effectiveOn, locale)}`}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-md">
        {revision.facts.map((fact) => {
          const field = fieldsOfKind[slot.kind].find(({ name }) => name === fact.name);
          return field === undefined ? null : (
            <div key={fact.name} className="contents">
              <dt className="text-soft">{labels(fact.name)}</dt>
              <dd>
                <ShownFact field={field} value={fact.value} />{' '}
                {fact.confirmed === null && (
                  <span className="text-sm text-unknown">{t('unconfirmed')}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
