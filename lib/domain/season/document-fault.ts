import type { z } from 'zod';

/** One wrong field: where, and why as a message key with its values. */
export interface DocumentFault {
  /** `materials[3].facts.termEndsOn`; `$` is the document itself. */
  readonly path: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

type Issue = z.core.$ZodIssue;

/** Every issue as a fault; an unknown field is one fault for each name. */
export function faultsOfIssues(issues: readonly Issue[]): DocumentFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => fault([...issue.path, name], 'validation.document.unknown'));
    }
    return [fault(issue.path, ...reasonOf(issue))];
  });
}

/** `['materials', 3, 'kind']` → `materials[3].kind` */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return text.join('').replace(/^\./, '') || '$';
}

function fault(
  path: readonly PropertyKey[],
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): DocumentFault {
  return { path: pathText(path), key, values };
}

function reasonOf(issue: Issue): [key: string, values: Record<string, string | number>] {
  if (issue.message.startsWith('validation.')) return [issue.message, {}];
  switch (issue.code) {
    case 'invalid_type':
      return ['validation.document.type', { expected: issue.expected }];
    case 'invalid_value':
      return ['validation.document.options', { options: issue.values.map(String).join(', ') }];
    case 'too_small':
      return ['validation.document.tooSmall', { limit: Number(issue.minimum) }];
    case 'too_big':
      return ['validation.document.tooBig', { limit: Number(issue.maximum) }];
    case 'invalid_format':
      return issue.format === 'datetime'
        ? ['validation.instant', {}]
        : ['validation.document.format', { format: issue.format }];
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return ['validation.invalid', {}];
  }
}
