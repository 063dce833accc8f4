import type { ReactNode } from 'react';

/** Keep it mounted: what changes inside is read out, once, without moving the focus. */
export function LiveRegion({
  urgent = false,
  children,
}: {
  urgent?: boolean;
  children?: ReactNode;
}) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      aria-live={urgent ? 'assertive' : 'polite'}
      className="sr-only"
    >
      {children}
    </div>
  );
}
