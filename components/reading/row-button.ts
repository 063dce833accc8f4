/**
 * Gives the focus to what opens and closes the row an element stands in, when what had it is gone. The row
 * is asked for before that, its button only then: the page may have been drawn anew meanwhile.
 */
export function focusOfRow(inside: Element | null): () => void {
  const id = inside?.closest('[data-requirement]')?.id ?? '';
  return () =>
    document.getElementById(id)?.querySelector<HTMLElement>('[data-row-button]')?.focus();
}
