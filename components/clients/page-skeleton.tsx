import { Skeleton, SkeletonFrame, SkeletonTable } from '@/components/ui/skeleton';

/** A heading, a card of facts, a list: the shape of a client, a licence and a season's pages. */
export function PageSkeleton() {
  return (
    <div className="grid gap-5">
      <Skeleton className="h-4 w-48" />
      <Skeleton className="h-8 w-72" />
      <SkeletonFrame className="grid gap-3 rounded-xl border bg-card p-5 wide:grid-cols-2">
        {['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5'].map((width) => (
          <Skeleton key={width} className={width} />
        ))}
      </SkeletonFrame>
      <SkeletonTable rows={3} columns={3} />
    </div>
  );
}
