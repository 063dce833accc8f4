import { useLocale, useTranslations } from 'next-intl';
import type { AutoAccept } from '@/lib/domain/reading/reading-input';
import { formatPercent } from '@/lib/format';

/** How the workspace has it, for whoever may not change it. */
export function AutoAcceptNote({ policy }: { policy: AutoAccept | null }) {
  const t = useTranslations('settings.autoAccept');
  const names = useTranslations('kinds');
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <p>
      {policy
        ? t('on', {
            share: formatPercent(policy.minCertainty, locale),
            kinds: list.format(policy.kinds.map((kind) => names(`${kind}.name`))),
          })
        : t('off')}
      <span className="block text-sm text-soft">{t('ownersOnly')}</span>
    </p>
  );
}
