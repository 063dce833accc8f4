import { FolderDown } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** A frame around the window while files hang over it; the pointer passes through. */
export function DropHere({ year }: { year: number }) {
  const t = useTranslations('tray.drop');
  return (
    <div
      aria-hidden
      className="appear pointer-events-none fixed inset-2 z-40 rounded-xl border-2 border-dashed border-accent bg-accent-bg/30"
    >
      <p className="mx-auto mt-6 flex w-fit items-center gap-2 rounded-full bg-accent px-5 py-2 font-semibold text-card shadow-lg">
        <FolderDown className="size-5" />
        {t('over', { year })}
      </p>
    </div>
  );
}
