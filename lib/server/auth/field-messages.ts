/** Message keys by the path of the field, `staff.2.name`; the empty path is the whole form. */
export type FieldMessages = Readonly<Record<string, string>>;

/** next-safe-action's tree of errors as a flat table, the first message of each field. */
export const fieldMessages = (tree: object): Promise<FieldMessages> =>
  Promise.resolve(Object.fromEntries(messagesIn(tree, [])));

function messagesIn(node: unknown, path: readonly string[]): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    if (key !== '_errors') return messagesIn(inner, [...path, key]);
    const first: unknown = Array.isArray(inner) ? inner[0] : undefined;
    return typeof first === 'string' ? [[path.join('.'), first]] : [];
  });
}
