import { useTranslations } from 'next-intl';
import type { ChainEntry } from '@/lib/domain/audit/entry';

/** The entry as it was hashed. */
export function AuditDetail({ entry }: { entry: ChainEntry }) {
  const t = useTranslations('audit.detail');
  return (
    <details className="max-w-96">
      <summary className="min-h-6 cursor-pointer text-sm text-accent">
        {t('show', { seq: entry.seq })}
      </summary>
      <dl className="mt-1 grid gap-1 text-sm">
        {hasDetail(entry) && (
          <div>
            <dt className="text-soft">{t('recorded')}</dt>
            <dd>
              <pre className="overflow-x-auto rounded-md bg-rule2 p-2 font-mono text-xs whitespace-pre-wrap break-all">
                {JSON.stringify(entry.detail, null, 2)}
              </pre>
            </dd>
          </div>
        )}
        <Hash label={t('hash')} value={entry.hash} />
        <Hash label={t('prevHash')} value={entry.prevHash} />
      </dl>
    </details>
  );
}

function Hash({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className="text-soft">{label}</dt>
      <dd className="font-mono text-xs break-all">{value}</dd>
    </div>
  );
}

const hasDetail = ({ detail }: ChainEntry) =>
  typeof detail === 'object' && detail !== null && Object.keys(detail).length > 0;
