/**
 * What opens and closes the row an element stands in: where the focus goes when what had it is gone. To
 * be asked for before it is.
 */
export const rowButtonAround = (inside: Element | null): HTMLElement | null =>
  inside?.closest('[data-requirement]')?.querySelector<HTMLElement>('[data-row-button]') ?? null;
