/** What opens and closes a row: where the focus goes when what had it is gone. */
export const ROW_BUTTON = '[data-row-button]';
