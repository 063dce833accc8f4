import { fieldOf, fieldValue, type FieldValue } from '@/lib/domain/materials/field-values';
import type { Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { factSchemaOf } from '@/lib/domain/materials/schema-of-kind';
import type { Found } from './layout/find-value';
import { parseField, type Parsed } from './parse-field';
import { HIGH_CERTAINTY, type Doubt, type Place, type Proposal } from './reading';

/** With a doubt beside it no value is highly certain. */
const DOUBTFUL = 0.85;
/** With two values that contradict each other. */
export const CONTRADICTED = 0.6;
/** Below it a reading is a guess, and left to the person. */
const LEAST = 0.3;

/**
 * A proposal for a field from the texts found for it: the first that can be the value of its type,
 * with how sure, what is doubtful, and the other values found. Undefined when none can.
 */
export function propose(
  kind: MaterialKind,
  name: string,
  founds: readonly Found[],
): Proposal | undefined {
  const field = fieldOf(kind, name);
  const read = founds.flatMap((found) => {
    const parsed = parseField(field, found.text);
    return parsed === undefined || !isAllowed(kind, field, parsed.value) ? [] : [{ found, parsed }];
  });
  const sureness = ({ found, parsed }: (typeof read)[number]) => certaintyOf(field, found, parsed);
  const ranked = [...read].sort((a, b) => sureness(b) - sureness(a));
  const [best] = ranked;
  if (best === undefined) return undefined;
  const others = distinct(ranked.slice(1), best.parsed.value).filter(
    (one) => sureness(one) > 0.6 * sureness(best),
  );
  const doubts: Doubt[] = [...best.parsed.doubts];
  if (others.length > 0)
    doubts.push({ code: 'several-values', values: { count: others.length + 1 } });
  return proposal(field, best.parsed.value, best.found.place, {
    certainty: sureness(best),
    doubts,
    others: others.map(({ found, parsed }) => ({ value: parsed.value, place: found.place })),
  });
}

/** A value worked out by an extractor itself (a count, a choice, an answer yes or no). */
export function proposeValue(
  kind: MaterialKind,
  name: string,
  value: FieldValue,
  place: Place,
  { certainty, doubts = [] }: { certainty: number; doubts?: readonly Doubt[] },
): Proposal | undefined {
  const field = fieldOf(kind, name);
  if (!isAllowed(kind, field, value)) return undefined;
  return proposal(field, value, place, { certainty, doubts, others: [] });
}

function proposal(
  field: Field,
  value: FieldValue,
  place: Place,
  { certainty, doubts, others }: Pick<Proposal, 'certainty' | 'doubts' | 'others'>,
): Proposal | undefined {
  const most = mostCertain(doubts);
  const sure = Math.round(Math.min(certainty, most) * 1000) / 1000;
  if (sure < LEAST) return undefined;
  const low: Doubt[] =
    sure < 0.6 && doubts.length === 0 ? [{ code: 'low-certainty', values: {} }] : [];
  return { field: field.name, value, place, certainty: sure, doubts: [...doubts, ...low], others };
}

function mostCertain(doubts: readonly Doubt[]): number {
  if (doubts.some(({ code }) => code === 'several-values')) return CONTRADICTED;
  return doubts.length > 0 ? Math.min(DOUBTFUL, HIGH_CERTAINTY - 0.01) : 1;
}

/** In a longer text recognised in a picture one character is wrong more often than not sure. */
const LONG_TEXT = 40;

/** Names and texts cut out of a sentence may have lost a word or taken one in: a person looks at them. */
const OUT_OF_SENTENCE = { until: 0.955, most: HIGH_CERTAINTY - 0.01 };

const certaintyOf = (field: Field, found: Found, parsed: Parsed): number => {
  const isCut =
    (field.type === 'entity-name' || field.type === 'text') &&
    found.quality < OUT_OF_SENTENCE.until;
  const read = parsed.isChecked ? 1 - (1 - found.certainty) * 0.3 : found.certainty;
  const long = found.certainty < 1 && found.text.length > LONG_TEXT ? 0.9 : 1;
  const most = isCut ? OUT_OF_SENTENCE.most : 1;
  return Math.max(0, Math.min(most, read * found.quality * parsed.factor * long));
};

/** What is proposed can be stored: it passes the schema of its field, and `eyes` are left to people. */
const isAllowed = (kind: MaterialKind, field: Field, value: FieldValue): boolean =>
  field.eyes !== true &&
  fieldValue(field, value) !== undefined &&
  factSchemaOf(kind, field.name).safeParse(value).success;

function distinct<T extends { parsed: Parsed }>(read: readonly T[], best: FieldValue): T[] {
  const seen = [JSON.stringify(best)];
  return read.filter(({ parsed }) => {
    const key = JSON.stringify(parsed.value);
    if (seen.includes(key)) return false;
    seen.push(key);
    return true;
  });
}
