import { Skeleton, SkeletonTable } from '@/components/ui/skeleton';

/** A heading and a table that are still coming. */
export function SkeletonPage({ columns = 4, rows = 6 }: { columns?: number; rows?: number }) {
  return (
    <>
      <Skeleton className="mb-2 h-7 w-48" />
      <Skeleton className="mb-6 w-80 max-w-full" />
      <SkeletonTable columns={columns} rows={rows} />
    </>
  );
}
