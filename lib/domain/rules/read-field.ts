import { matchEntity } from '@/lib/domain/identifiers/entity-name';
import { fieldOf, fieldValue, type FieldValue } from '@/lib/domain/materials/field-values';
import type { Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { missing, type FactValue, type KnownFact, type MissingFact } from './fact';
import type { MessageValues } from './assessment';
import {
  choiceFact,
  dayFact,
  numberFact,
  textFact,
  yesNoFact,
  type FactDefinition,
  type FactReader,
} from './fact-definition';
import type { CaseMaterial, SeasonCase } from './season-case';

/** What a material states in one field, or why that is missing. */
export type Stated<T = FieldValue> =
  { readonly known: true; readonly value: T; readonly material: CaseMaterial } | MissingFact;

/** The named fact that is one field of a material, as stated. Its type is the field's. */
export function fieldFact(kind: MaterialKind, name: string): FactDefinition {
  const field = fieldOf(kind, name);
  const read: FactReader = (season, material) => {
    const found = stated(field, kind, looked(kind, season, material));
    if (!found.known) return found;
    const { value } = found;
    return factOf(typeof value === 'object' ? value.length : value, found.material);
  };
  switch (field.type) {
    case 'integer':
    case 'number':
      return numberFact(read);
    case 'yes-no':
      return yesNoFact(read);
    case 'day':
    case 'day-or-long-term':
      return dayFact(read);
    case 'choice':
      return choiceFact(field.options, read);
    case 'text':
    case 'entity-name':
    case 'uscc':
    case 'id-card':
    case 'icp-number':
    case 'code-number':
    case 'domain-name':
    case 'staff-list':
      return textFact(read);
  }
}

/** What one material states in one field. */
export function statedBy(kind: MaterialKind, name: string, material?: CaseMaterial): Stated {
  return stated(fieldOf(kind, name), kind, material);
}

/** A text a material states. */
export function statedText(
  kind: MaterialKind,
  name: string,
  material: CaseMaterial | undefined,
): Stated<string> {
  const found = statedBy(kind, name, material);
  return isText(found) ? found : missing('invalid', { kind });
}

/** A number a material states. */
export function statedNumber(
  kind: MaterialKind,
  name: string,
  material: CaseMaterial | undefined,
): Stated<number> {
  const found = statedBy(kind, name, material);
  return isNumber(found) ? found : missing('invalid', { kind });
}

const isText = (found: Stated): found is Stated<string> =>
  !found.known || typeof found.value === 'string';

const isNumber = (found: Stated): found is Stated<number> =>
  !found.known || typeof found.value === 'number';

/** The material being looked at when it is of that kind, else the season's first of it. */
export function looked(
  kind: MaterialKind,
  season: SeasonCase,
  material: CaseMaterial | undefined,
): CaseMaterial | undefined {
  if (material?.source.kind === kind) return material;
  return season.materials.get(kind)?.[0];
}

/** How a name on the evidence compares with the name it must be. */
export const nameAnswers = [
  'identical',
  'folded',
  'former',
  'former-undated',
  'former-out-of-use',
  'different',
] as const;

/** A name on the evidence held against the licence holder's, its former names on the evidence's day included. */
export function holderNameFact(kind: MaterialKind, name: string): FactDefinition {
  return choiceFact(nameAnswers, (season, material) => {
    const found = statedText(kind, name, looked(kind, season, material));
    return found.known ? holderName(season, found.value, found.material) : found;
  });
}

/** The same comparison for a name read elsewhere. */
export function holderName(season: SeasonCase, name: string, material: CaseMaterial): KnownFact {
  const { holder } = season.document.licence;
  const { kind, effectiveOn } = material.source;
  if (name === holder) return nameFact('identical', name, holder, material);

  const { formerNames } = season.document.company;
  const match = matchEntity(name, holder, formerNames, effectiveOn ?? undefined);
  if (match.kind === 'different') return nameFact('different', name, holder, material);
  if (match.kind === 'former') {
    return nameFact(formerAnswers[match.inUse], name, holder, material);
  }
  if (match.comparison.kind !== 'folded') return nameFact('identical', name, holder, material);
  const folded = match.comparison.folded.join(',');
  return factOf('folded', material, { stated: name, expected: holder, kind, folded });
}

function nameFact(
  actual: (typeof nameAnswers)[number],
  stated: string,
  expected: string,
  material: CaseMaterial,
): KnownFact {
  return factOf(actual, material, { stated, expected, kind: material.source.kind, actual });
}

/** A fact with the material it came from and the day that is true for. */
export function factOf(
  value: FactValue,
  { source, ids }: CaseMaterial,
  detail?: MessageValues,
): KnownFact {
  const trueOn = source.effectiveOn ?? undefined;
  return { known: true, value, detail, trueOn, materialIds: ids };
}

const formerAnswers = {
  yes: 'former',
  no: 'former-out-of-use',
  unknown: 'former-undated',
} as const;

function stated(field: Field, kind: MaterialKind, material: CaseMaterial | undefined): Stated {
  if (material === undefined) return missing('absent', { kind, whole: true });
  if (material.blocked !== undefined) return material.blocked;
  const { unconfirmed, facts } = material.source;
  if (unconfirmed.length > 0 && unconfirmed.includes(field.name))
    return missing('unconfirmed', { kind });
  const raw = facts[field.name];
  if (raw === undefined || raw === null || raw === '') return missing('absent', { kind });
  const value = fieldValue(field, raw);
  return value === undefined ? missing('invalid', { kind }) : { known: true, value, material };
}
