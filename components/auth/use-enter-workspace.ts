'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { paths } from '@/lib/paths';
import type { NewWorkspace } from '@/lib/server/organisations/actions';

/** Goes into a workspace that was just made, and says so when its sample could not be. */
export function useEnterWorkspace() {
  const t = useTranslations('setup');
  const router = useRouter();
  return (made: NewWorkspace | undefined) => {
    if (made === undefined) return;
    if (made.sampleFailed) toast.error(t('sampleFailed'));
    router.replace(paths.workspace(made.orgId));
  };
}
