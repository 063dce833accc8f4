const separators = [',', '\t', ';', '|', '，'] as const;
export type Separator = (typeof separators)[number];

/** What parts the columns of a table, and the share of its lines that have as many as most. */
export interface FoundSeparator {
  readonly separator: Separator;
  readonly columns: number;
  readonly share: number;
}

/** Looks at the first lines of a text; undefined when nothing parts them. Best: the most regular. */
export function separatorOf(text: string): FoundSeparator | undefined {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES);
  const found = separators.flatMap((separator) => regularity(separator, lines));
  return found.sort((a, b) => b.share - a.share || b.columns - a.columns)[0];
}

const MOST_LINES = 200;

function regularity(separator: Separator, lines: readonly string[]): FoundSeparator[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const columns = outsideQuotes(line).split(separator).length;
    counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  const [columns, count] =
    [...counts].filter(([columns]) => columns > 1).sort((a, b) => b[1] - a[1])[0] ?? [];
  if (columns === undefined || count === undefined) return [];
  return [{ separator, columns, share: count / lines.length }];
}

const outsideQuotes = (line: string): string => line.replace(/"[^"]*"/g, '');
