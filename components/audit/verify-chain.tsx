'use client';

import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { ChainFault } from '@/lib/domain/audit/verify';
import { verifyAuditAction } from '@/lib/server/audit/actions';

interface Report {
  counted: number;
  fault: ChainFault | null;
  hash: string;
}

/** Recomputes every hash from the first entry on, and says what was counted. */
export function VerifyChain({ orgId }: { orgId: string }) {
  const t = useTranslations('audit.verify');
  const { call, pending } = useAction();
  const [report, setReport] = useState<Report>();
  return (
    <div className="grid gap-3 print:hidden">
      <div>
        <Button
          pending={pending}
          onClick={() => void call(() => verifyAuditAction({ orgId }), { onDone: setReport })}
        >
          <ShieldCheck aria-hidden />
          {t('button')}
        </Button>
      </div>
      <div aria-live="polite">{report && <ReportNote report={report} />}</div>
    </div>
  );
}

function ReportNote({ report: { counted, fault, hash } }: { report: Report }) {
  const t = useTranslations('audit.verify');
  if (fault !== null) {
    return (
      <Callout tone="danger" title={t('brokenTitle', { seq: fault.seq })}>
        <p>{t(`fault.${fault.kind}`, { seq: fault.seq })}</p>
        <p className="text-soft">{t('brokenAdvice', { counted })}</p>
      </Callout>
    );
  }
  return (
    <Callout tone="success" title={t('whole', { counted })}>
      <p className="font-mono text-xs break-all">{t('tail', { hash })}</p>
    </Callout>
  );
}
