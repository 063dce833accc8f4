import type { FieldErrors, FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

/** Message keys by the dotted path of the field, in the order of the form. */
export function fieldErrors(errors: FieldErrors): Map<string, string> {
  return new Map(messagesIn(errors, []));
}

/** Whether a path that a server named is one of this form's fields. */
export const isFieldOf = <Fields extends FieldValues, Parsed>(
  form: UseFormReturn<Fields, unknown, Parsed>,
  name: string,
): name is FieldPath<Fields> => {
  let value: unknown = form.getValues();
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    value = Reflect.get(value, key);
  }
  return true;
};

function messagesIn(node: unknown, path: readonly string[]): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  const message: unknown = Reflect.get(node, 'message');
  if (typeof message === 'string') return [[path.join('.'), message]];
  return Object.entries(node).flatMap(([key, inner]: [string, unknown]) =>
    key === 'ref' ? [] : messagesIn(inner, [...path, key]),
  );
}
