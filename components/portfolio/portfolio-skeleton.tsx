import { Skeleton, SkeletonTable } from '@/components/ui/skeleton';

/** The list's own shape while it loads. */
export function PortfolioSkeleton() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-8 w-40" />
      <Skeleton className="h-9 w-full" />
      <SkeletonTable rows={8} columns={6} />
    </div>
  );
}
