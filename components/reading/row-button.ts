/** What opens and closes a row: where the focus goes when what had it is gone. */
export const ROW_BUTTON = '[data-row-button]';

/** The row an element stands in, to be asked for before the element is gone. */
export const rowAround = (element: Element | null): Element | null =>
  element?.closest('[data-requirement]') ?? null;

export const focusRow = (row: Element | null): void =>
  row?.querySelector<HTMLElement>(ROW_BUTTON)?.focus();
