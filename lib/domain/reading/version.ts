/**
 * Of everything that turns bytes into proposals. Raise it when the same bytes may be answered
 * differently: what was read by another version is read again when it is next given.
 */
export const READER_VERSION = '5';
