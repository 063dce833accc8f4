import { getTranslations } from 'next-intl/server';
import { paths } from '@/lib/paths';
import type { NavSection } from './nav-section';

interface OpenSeason {
  id: string;
  /** Rows of the three tables that do not pass. */
  openMaterials: number;
  failedVetoes: number;
}

/** The navigation of a workspace; with a season open, its pages first. */
export async function navSections(orgId: string, season?: OpenSeason): Promise<NavSection[]> {
  const t = await getTranslations('nav');
  const workspace: NavSection = {
    label: season && t('workspace'),
    items: [
      { href: paths.workspace(orgId), label: t('portfolio') },
      { href: paths.rules(orgId), label: t('rules') },
      { href: paths.audit(orgId), label: t('audit') },
      { href: paths.members(orgId), label: t('members') },
      { href: paths.settings(orgId), label: t('settings') },
    ],
  };
  if (!season) return [workspace];
  return [await seasonSection(orgId, season), workspace];
}

async function seasonSection(orgId: string, season: OpenSeason): Promise<NavSection> {
  const t = await getTranslations('nav');
  return {
    items: [
      { href: paths.season(orgId, season.id), label: t('overview') },
      {
        href: paths.materials(orgId, season.id),
        label: t('materials'),
        count: season.openMaterials || undefined,
        tone: 'fail',
      },
      {
        href: paths.vetoes(orgId, season.id),
        label: t('vetoes'),
        count: season.failedVetoes || undefined,
        tone: 'fail',
      },
      { href: paths.timeline(orgId, season.id), label: t('timeline') },
      { href: paths.complaints(orgId, season.id), label: t('complaints') },
    ],
  };
}
