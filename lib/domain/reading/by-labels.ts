import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { likely } from './attempts';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { propose } from './propose';
import type { Proposal } from './reading';

/** What a field is called on documents of a kind, and whether its value runs over several lines. */
export interface Asked {
  readonly labels: readonly string[];
  readonly long?: boolean;
  /** What cannot be a value is none, whatever stands behind the label. */
  readonly isValue?: (text: string) => boolean;
  /** What a label nobody listed looks like, tried when everything else gives nothing. */
  readonly like?: RegExp;
  /** Texts found by other means, tried when the labels give nothing. */
  readonly else?: (document: PartOfDocument) => readonly Found[];
}

const lists = new Map<string, readonly string[]>();

/** Labels written in a row, blanks between. */
export function labels(words: string): readonly string[] {
  const known = lists.get(words) ?? words.trim().split(/\s+/);
  lists.set(words, known);
  return known;
}

/** Labels put together from their words: what, then how its value is called (机房 + 地址). */
export const composed = (first: string, second: string): readonly string[] =>
  labels(first).flatMap((start) => labels(second).map((end) => start + end));

/** A proposal for each field asked for, from its labels; `stops` are other labels of the form. */
export function byLabels(
  kind: MaterialKind,
  document: PartOfDocument,
  asked: Readonly<Record<string, Asked>>,
  stops: readonly string[] = [],
): Proposal[] {
  const all = [...stops, ...Object.values(asked).flatMap((one) => one.labels)];
  return Object.entries(asked).flatMap(
    ([field, { labels: own, long = false, isValue = () => true, like, else: otherwise }]) => {
      const founds =
        own.length === 0 ? [] : findValues(document, { labels: own, stops: all, long });
      const read = propose(
        kind,
        field,
        founds.filter(({ text }) => isValue(text)),
      );
      if (read !== undefined) return [read];
      const other = propose(kind, field, otherwise?.(document) ?? []);
      if (other !== undefined || like === undefined) return other ?? [];
      return propose(kind, field, likely(document, like, all, isValue)()) ?? [];
    },
  );
}
