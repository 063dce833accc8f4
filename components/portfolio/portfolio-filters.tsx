import { Search } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { QuietLink } from '@/components/ui/link';
import { NativeSelect } from '@/components/ui/native-select';
import { provinces, provinceTable } from '@/lib/domain/identifiers/province';
import {
  isNarrowed,
  portfolioSorts,
  portfolioVerdicts,
  type PortfolioQuery,
} from '@/lib/domain/portfolio/portfolio-query';
import { paths } from '@/lib/paths';
import type { PortfolioOwner } from '@/lib/server/portfolio/loaders';

interface Props {
  orgId: string;
  query: PortfolioQuery;
  owners: readonly PortfolioOwner[];
}

/** A form that asks by address: a filtered list can be bookmarked, and works before any script does. */
export function PortfolioFilters({ orgId, query, owners }: Props) {
  const t = useTranslations('portfolio.filter');
  const verdict = useTranslations('portfolio.verdict');
  const locale = useLocale();
  return (
    <form
      key={JSON.stringify(query)}
      action={paths.workspace(orgId)}
      role="search"
      aria-label={t('label')}
      className="mb-3 grid grid-cols-2 items-end gap-3 wide:flex wide:flex-wrap print:hidden"
    >
      <Field label={t('search')} className="col-span-2 wide:min-w-48 wide:flex-1">
        <Input name="q" type="search" defaultValue={query.q} placeholder={t('searchHint')} />
      </Field>
      <Field label={t('verdict')}>
        <NativeSelect name="verdict" defaultValue={query.verdict ?? ''}>
          <option value="">{t('any')}</option>
          {portfolioVerdicts.map((value) => (
            <option key={value} value={value}>
              {verdict(value)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('owner')}>
        <NativeSelect name="owner" defaultValue={query.owner ?? ''}>
          <option value="">{t('any')}</option>
          <option value="none">{t('nobody')}</option>
          {owners.map((owner) => (
            <option key={owner.memberId} value={owner.memberId}>
              {owner.name}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('province')}>
        <NativeSelect name="province" defaultValue={query.province ?? ''}>
          <option value="">{t('any')}</option>
          {provinces.map((province) => (
            <option key={province} value={province}>
              {locale === 'zh-CN' ? provinceTable[province].zh : provinceTable[province].en}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t('sort')}>
        <NativeSelect name="sort" defaultValue={query.sort}>
          {portfolioSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`sorts.${sort}`)}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <label className="flex min-h-9 items-center gap-2 text-md">
        <input
          type="checkbox"
          name="archived"
          value="1"
          defaultChecked={query.archived !== undefined}
          className="size-4.5 accent-accent"
        />
        {t('archived')}
      </label>
      <div className="flex items-center gap-3">
        <Button type="submit">
          <Search aria-hidden />
          {t('apply')}
        </Button>
        {isNarrowed(query) && <QuietLink href={paths.workspace(orgId)}>{t('clear')}</QuietLink>}
      </div>
    </form>
  );
}
