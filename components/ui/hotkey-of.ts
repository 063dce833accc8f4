interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
  isComposing: boolean;
  target: unknown;
}

/** The key a page may act on, or undefined: not while someone types, composes or holds Ctrl. */
export function hotkeyOf(event: KeyPress): string | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (isBusy(event.target)) return undefined;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

function isBusy(target: unknown): boolean {
  if (typeof target !== 'object' || target === null || !('closest' in target)) return false;
  const { closest } = target;
  return typeof closest === 'function' && Boolean(closest.call(target, busyPlaces));
}

const busyPlaces =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=""], [contenteditable=true], [role=dialog], [role=menu]';
