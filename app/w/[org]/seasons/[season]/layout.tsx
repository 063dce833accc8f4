import type { ReactNode } from 'react';
import { SeasonNav } from '@/components/seasons/season-nav';
import { loadSeasonNav } from '@/lib/server/findings/loaders';

interface Props {
  children: ReactNode;
  params: Promise<{ org: string; season: string }>;
}

export default async function SeasonLayout({ children, params }: Props) {
  const { org, season } = await params;
  return (
    <>
      <SeasonNav {...await loadSeasonNav(org, season)} />
      {children}
    </>
  );
}
