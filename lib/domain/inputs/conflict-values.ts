/** What a plain sentence or a comparison can show of a stated value. */
export type PlainValue = string | number | boolean | null;

/**
 * What somebody else has written meanwhile, flat, by field name, so that the second person sees both.
 * Lists become their names in one line.
 */
export function conflictValues(
  current: Readonly<Record<string, unknown>>,
  version: number,
): Record<string, PlainValue> {
  const entries = Object.entries(current).map(([field, value]) => [field, plain(value)] as const);
  return { ...Object.fromEntries(entries), version };
}

function plain(value: unknown): PlainValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (!Array.isArray(value)) return null;
  return value.map((item: unknown) => nameOf(item)).join('、');
}

function nameOf(item: unknown): string {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null || !('name' in item)) return '';
  return String(item.name);
}
