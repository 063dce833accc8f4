/** Set by proxy.ts: a page cannot otherwise know its own address. */
export const requestPathHeader = 'x-xubei-path';
