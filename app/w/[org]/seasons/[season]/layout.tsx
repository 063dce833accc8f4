import type { ReactNode } from 'react';
import { SeasonNav } from '@/components/seasons/season-nav';
import { Intake } from '@/components/tray/intake';
import { loadSeasonNav } from '@/lib/server/findings/loaders';

interface Props {
  children: ReactNode;
  params: Promise<{ org: string; season: string }>;
}

export default async function SeasonLayout({ children, params }: Props) {
  const { org, season } = await params;
  const nav = await loadSeasonNav(org, season);
  return (
    <>
      <SeasonNav {...nav} />
      <Intake orgId={nav.orgId} season={nav.season} mayWrite={nav.mayWrite}>
        {children}
      </Intake>
    </>
  );
}
