/** What a change did, for the record: which fields, and their values where they are nobody's personal data. */
export interface Changes {
  readonly changed: readonly string[];
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** The fields two statements differ in. Values of `withheld` fields are named, never written down. */
export function changesBetween(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  withheld: readonly string[] = [],
): Changes {
  const changed = Object.keys(after).filter((field) => !isSame(before[field], after[field]));
  const told = changed.filter((field) => !withheld.includes(field));
  return { changed, before: pick(before, told), after: pick(after, told) };
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const pick = (record: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
