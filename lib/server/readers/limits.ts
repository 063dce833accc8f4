/** What a reader gives one file, whatever it is. Each is above any real evidence, and below harm. */

/** A filing holds contracts of a hundred pages; a scan of 300 already takes minutes. */
export const MAX_PAGES_READ = 300;

/** Of a picture: to open any of its frames, all of them are counted. */
export const MAX_FRAMES = 1000;

/** An A3 sheet at 600 dpi has 70 million; more than this is no evidence and 300 MB once unpacked. */
export const MAX_PIXELS = 100_000_000;

/** A side of a picture or of a painted page: longer is a bomb in the shape of a ribbon. */
export const MAX_SIDE_PIXELS = 32_000;

/** pdfium keeps the whole file in its own memory, which ends at 2 GB. */
export const MAX_PDF_BYTES = 512 * 1024 * 1024;

/** What pdfium may keep between files; above it, it is started anew. */
export const IDLE_PDFIUM_BYTES = 192 * 1024 * 1024;

/** A dense page takes three seconds on a slow core; two minutes mean it will never end. */
export const PAGE_MILLISECONDS = 120_000;
export const INSPECT_MILLISECONDS = 30_000;
export const RENDER_MILLISECONDS = 20_000;

/** Ten million calls as text take two minutes on a slow core. */
export const WHOLE_MILLISECONDS = 5 * 60_000;

/** The longest text kept is understood in ten seconds on a slow core. */
export const UNDERSTAND_MILLISECONDS = 60_000;

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

/** Of one document. A roster of 2,000 people over twelve months has 24,000 rows. */
export const MAX_ROWS_READ = 50_000;
export const MAX_CELLS_READ = 600_000;

/** A person reads no text this long; a log in plain text is a table. */
export const MAX_TEXT_LINES = 60_000;

/** A sheet of Excel 2003 ends at 65,536 rows; ten full ones of twenty columns have 180 MB. */
export const MAX_XLS_BYTES = 256 * 1024 * 1024;

/** Of the text of one document: a thousand pages have a million characters. */
export const MAX_TEXT_CHARACTERS = 4_000_000;
/** Of the cells of one document: the longest tables kept have ten in each. */
export const MAX_CELL_CHARACTERS = 12_000_000;
/** Of one line or cell; what is longer is no sentence, and whoever looks for words in it never ends. */
export const LONGEST_TEXT = 20_000;

/** Of one Office file once unpacked; a million rows have 300 MB. */
export const MAX_OFFICE_BYTES = 1024 * 1024 * 1024;
export const MAX_OFFICE_ENTRIES = 20_000;
/** Of what is held in memory whole: the shared texts of a sheet, the text of a Word document. */
export const MAX_OFFICE_TEXT_CHARACTERS = 64 * 1024 * 1024;
/** Repetitive sheets shrink to a fiftieth; a bomb to a thousandth. */
export const MAX_OFFICE_RATIO = 250;
export const OFFICE_BYTES_OF_ANY_RATIO = 64 * 1024 * 1024;
/** A picture within a Word document, as it is stored. */
export const MAX_PICTURE_BYTES = 128 * 1024 * 1024;
/** A sheet goes to 16,384; beyond these nothing an inspection asks for was ever seen. */
export const MAX_SHEET_COLUMNS = 1000;
