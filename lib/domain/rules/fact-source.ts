import type { Fact } from './fact';
import type { FactDefinition } from './fact-definition';
import type { CaseMaterial } from './season-case';

/** Where a condition reads its facts: a season, or the `given` of an example. */
export interface FactSource {
  readonly read: (
    name: string,
    definition: FactDefinition,
    material: CaseMaterial | undefined,
  ) => Fact;
}

/** A rule's own numbers and days, as its pack states them. */
export type Params = Readonly<Record<string, string | number>>;
