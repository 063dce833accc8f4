import type { Fact } from './fact';
import type { CaseMaterial, SeasonCase } from './season-case';

/** How a named fact is read: from the season, and from the material being looked at, if any. */
export type FactReader = (season: SeasonCase, material: CaseMaterial | undefined) => Fact;

/** A named fact: what kind of value it is and how it is computed. */
export type FactDefinition =
  | { readonly type: 'number' | 'yes-no' | 'day' | 'text'; readonly read: FactReader }
  | { readonly type: 'choice'; readonly options: readonly string[]; readonly read: FactReader };

export const numberFact = (read: FactReader): FactDefinition => ({ type: 'number', read });
export const yesNoFact = (read: FactReader): FactDefinition => ({ type: 'yes-no', read });
export const dayFact = (read: FactReader): FactDefinition => ({ type: 'day', read });
export const textFact = (read: FactReader): FactDefinition => ({ type: 'text', read });
export const choiceFact = (options: readonly string[], read: FactReader): FactDefinition => ({
  type: 'choice',
  options,
  read,
});
