/** What a reader gives one file, whatever it is. Each is above any real evidence, and below harm. */

/** A filing holds contracts of a hundred pages; a scan of 300 already takes minutes. */
export const MAX_PAGES_READ = 300;

/** An A3 sheet at 600 dpi has 70 million; more than this is no evidence and 300 MB once unpacked. */
export const MAX_PIXELS = 100_000_000;

/** pdfium keeps the whole file in its own memory, which ends at 2 GB. */
export const MAX_PDF_BYTES = 512 * 1024 * 1024;

/** A dense page takes three seconds on a slow core; a minute means it will never end. */
export const PAGE_MILLISECONDS = 60_000;
export const INSPECT_MILLISECONDS = 30_000;
export const RENDER_MILLISECONDS = 20_000;

/** 300 scanned pages on one slow core. */
export const FILE_MILLISECONDS = 15 * 60_000;

/** Pages that never end, after which the rest of the file is not tried. */
export const MAX_STUCK_PAGES = 3;

/** Heap of one thread; pictures live outside of it. */
export const THREAD_HEAP_MEGABYTES = 1024;

/** Pixels a page is read at: an A4 sheet at 200 dpi has 3.9 million, and small print stays legible. */
export const READING_PIXELS = 5_000_000;
export const READING_DPI = 200;

/** A page shown beside its facts is never wider, whatever is asked. */
export const MAX_RENDER_WIDTH = 2400;
