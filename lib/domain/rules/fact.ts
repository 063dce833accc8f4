import type { CivilDate } from '@/lib/domain/civil-date';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { FactMissing, MessageValues } from './assessment';

/** A day as YYYY-MM-DD (or `long-term`), a number, a text, or yes / no. */
export type FactValue = string | number | boolean;

export interface KnownFact {
  readonly known: true;
  readonly value: FactValue;
  /** More to say about it in a sentence; with `actual` last it is all there is to say. */
  readonly detail?: MessageValues | undefined;
  readonly trueOn?: CivilDate | undefined;
  readonly materialIds: readonly string[];
}

export interface MissingFact {
  readonly known: false;
  readonly why: FactMissing['why'];
  readonly since?: CivilDate | undefined;
  /** The material it should have come from. */
  readonly kind?: MaterialKind | undefined;
  /** The whole material is missing, has no file or is out of date; not only this value. */
  readonly whole?: boolean | undefined;
  /** It is at least this, whatever else comes to light. */
  readonly floor?: number | undefined;
}

export type Fact = KnownFact | MissingFact;

export const known = (value: FactValue, detail?: MessageValues): KnownFact => ({
  known: true,
  value,
  detail,
  trueOn: undefined,
  materialIds: NO_MATERIAL,
});

const NO_MATERIAL: readonly string[] = [];

export const missing = (
  why: FactMissing['why'],
  more?: Partial<Omit<MissingFact, 'known' | 'why'>>,
): MissingFact => ({
  known: false,
  why,
  since: more?.since,
  kind: more?.kind,
  whole: more?.whole,
  floor: more?.floor,
});
