import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import { formatDay } from '@/lib/format';
import type { ClientPage } from '@/lib/server/clients/loaders';

/** What is stated of a company; what nobody has said is said to be so. */
export function ClientFacts({ page }: { page: ClientPage }) {
  const t = useTranslations();
  const locale = useLocale();
  const { facts } = page.client;
  const { uscc } = page;
  const missing = <span className="text-soft">{t('clients.notSaid')}</span>;
  const day = (value: string | null) => (value === null ? '?' : formatDay(value, locale));
  return (
    <dl className="grid gap-x-8 gap-y-3 wide:grid-cols-2">
      <Fact label={t('clients.fields.uscc')}>
        {facts.uscc ?? missing}
        {uscc?.ok === true && uscc.warning !== undefined && (
          <Callout tone="warn" className="mt-1">
            {t(`validation.uscc.${uscc.warning}`)}
          </Callout>
        )}
      </Fact>
      <Fact label={t('clients.fields.legalRepresentative')}>
        {facts.legalRepresentative ?? missing}
      </Fact>
      <Fact label={t('clients.fields.province')}>
        {facts.province === null ? missing : t(`provinces.${facts.province}`)}
      </Fact>
      <Fact label={t('clients.fields.holdsCodeNumber')}>
        {facts.holdsCodeNumber === 'unknown'
          ? missing
          : t(`clients.answers.${facts.holdsCodeNumber}`)}
      </Fact>
      <Fact label={t('clients.fields.address')}>{facts.address ?? missing}</Fact>
      {facts.formerNames.length > 0 && (
        <Fact label={t('clients.former.legend')}>
          <ul>
            {facts.formerNames.map((former) => (
              <li key={`${former.name}${former.from}`}>
                {former.name}
                <span className="block text-sm text-soft">
                  {t('clients.former.span', { from: day(former.from), until: day(former.until) })}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
