/** What documents of a kind look like to somebody who has seen many. Blanks are left out of titles. */
export interface KindMarks {
  /** Titles a document of the kind bears at the top of its first page. */
  readonly titles: readonly string[];
  /** What a title not listed looks like. */
  readonly shape?: RegExp;
  /** Heads of the columns its tables have. */
  readonly columns?: RegExp;
  /** A line at the top that makes it another kind, whatever else it is called. */
  readonly notTitled?: RegExp;
  /** Words and labels found in it, wherever. */
  readonly words: readonly string[];
  /** At least one must be there: what tells it from a kind with the same title. */
  readonly needs?: readonly string[];
  /** Words of other documents. */
  readonly against?: readonly string[];
  /** Words a folder or a file name of it holds. */
  readonly names?: readonly string[];
}
