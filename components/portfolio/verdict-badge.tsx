import {
  Ban,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  Send,
  type LucideIcon,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { PortfolioVerdict } from '@/lib/domain/portfolio/portfolio-query';

/** Where a season stands: icon, word and colour. */
export function VerdictBadge({ verdict }: { verdict: PortfolioVerdict }) {
  const t = useTranslations('portfolio.verdict');
  const { Icon, tone } = looks[verdict];
  return (
    <Badge tone={tone} className="whitespace-nowrap">
      <Icon aria-hidden className="size-3.5" />
      {t(verdict)}
    </Badge>
  );
}

const looks: Record<PortfolioVerdict, { Icon: LucideIcon; tone: BadgeTone }> = {
  'window-closed': { Icon: CircleX, tone: 'seal' },
  'not-ready': { Icon: CircleAlert, tone: 'fail' },
  ready: { Icon: CircleCheck, tone: 'pass' },
  filed: { Icon: Send, tone: 'pass' },
  exempt: { Icon: Ban, tone: 'neutral' },
  'out-of-scope': { Icon: Ban, tone: 'neutral' },
  'no-season': { Icon: CircleDashed, tone: 'unknown' },
};
