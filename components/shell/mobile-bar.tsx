'use client';

import { Menu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { Brand } from './brand';
import type { NavSection } from './nav-section';
import { SideNav } from './side-nav';

interface Props {
  brandHref: string;
  sections: readonly NavSection[];
  /** Above the navigation inside the sheet: workspace and context. */
  above: ReactNode;
  userMenu: ReactNode;
}

export function MobileBar({ brandHref, sections, above, userMenu }: Props) {
  const t = useTranslations('shell');
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-paper px-2 wide:hidden print:hidden">
      <Sheet
        open={open}
        onOpenChange={setOpen}
        title={t('menu')}
        trigger={
          <Button variant="ghost" size="icon" className="size-10" aria-label={t('openNav')}>
            <Menu aria-hidden />
          </Button>
        }
      >
        <div className="grid gap-3 p-3">
          {above}
          <SideNav sections={sections} onNavigate={() => setOpen(false)} />
        </div>
      </Sheet>
      <Brand href={brandHref} className="flex-1 items-center" />
      {userMenu}
    </header>
  );
}
