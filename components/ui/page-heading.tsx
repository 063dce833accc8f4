import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

interface Props {
  title: ReactNode;
  crumbs?: readonly Crumb[];
  /** Badges beside the title: pack version, day of the data. */
  tags?: ReactNode;
  description?: ReactNode;
  actions?: ReactNode;
}

/** The one h1 of a page, where it sits, and what can be done on the whole of it. */
export function PageHeading({ title, crumbs, tags, description, actions }: Props) {
  return (
    <div className="mb-5">
      {crumbs && <Breadcrumbs items={crumbs} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 className="text-2xl font-bold">{title}</h1>
        {tags && <div className="flex flex-wrap gap-2">{tags}</div>}
        {actions && <div className="ms-auto flex flex-wrap gap-2 print:hidden">{actions}</div>}
      </div>
      {description && <p className="mt-0.5 max-w-[46rem] text-md text-soft">{description}</p>}
    </div>
  );
}
