import { compareEntityNames } from '@/lib/domain/identifiers/entity-name';
import { isStaffList } from '@/lib/domain/materials/staff';
import type { FieldValue } from '@/lib/domain/materials/field-values';
import { fieldsOfKind, type Field } from '@/lib/domain/materials/fields';
import { HIGH_CERTAINTY, type DocumentReading } from '@/lib/domain/reading/reading';
import type { KnownDocument } from './reading-documents';

/** What became of one document. */
export interface Marked {
  readonly document: KnownDocument;
  readonly isClassified: boolean;
  /** What it was taken for, in words. */
  readonly takenFor: string;
  readonly fields: readonly MarkedField[];
  readonly high: number;
  readonly highWrong: readonly string[];
}

export interface MarkedField {
  readonly name: string;
  readonly isRight: boolean;
  readonly expected: FieldValue;
  readonly got: FieldValue | undefined;
}

/** Holds a reading against the truth. A document taken for another kind has no field right. */
export function mark(document: KnownDocument, { parts }: DocumentReading): Marked {
  const [part] = parts;
  const isClassified =
    document.kind === null
      ? parts.every(({ classification }) => (classification.kind ?? null) === null)
      : parts.length === 1 && part?.classification.kind === document.kind;
  const proposals = parts.flatMap((each) => each.proposals);
  const stated = document.kind === null ? [] : fieldsOfKind[document.kind];
  const fields = stated.flatMap((field): MarkedField[] => {
    const expected = document.truth[field.name];
    if (field.eyes === true || expected === undefined) return [];
    const got = isClassified ? proposals.find((one) => one.field === field.name)?.value : undefined;
    return [{ name: field.name, expected, got, isRight: isSame(field, expected, got) }];
  });
  const judged = proposals.filter(
    ({ field, certainty }) => certainty >= HIGH_CERTAINTY && !document.unjudged.includes(field),
  );
  const wrong = judged.filter(({ field }) => {
    const known = fields.find(({ name }) => name === field);
    return !isClassified || known?.isRight !== true;
  });
  return {
    document,
    isClassified,
    takenFor: parts.map(({ classification }) => classification.kind ?? 'not sure').join(' + '),
    fields,
    high: judged.length,
    highWrong: wrong.map(({ field }) => field),
  };
}

/** Equal as the domain compares: names folded, text without blanks and width, staff as a set. */
export function isSame(field: Field, expected: FieldValue, got: FieldValue | undefined): boolean {
  if (got === undefined) return false;
  if (field.type === 'entity-name') {
    return compareEntityNames(String(expected), String(got)).kind !== 'different';
  }
  if (field.type === 'staff-list') return staffOf(expected) === staffOf(got);
  if (typeof expected !== 'string' || typeof got !== 'string') return expected === got;
  return folded(expected) === folded(got);
}

const folded = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]/g, '');

function staffOf(value: FieldValue): string {
  if (!isStaffList(value)) return '';
  return value
    .map(({ name, idNumber }) => `${idNumber} ${folded(name)}`)
    .sort()
    .join('\n');
}
