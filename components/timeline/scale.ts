import { daysBetween, type CivilDate } from '@/lib/domain/civil-date';

export interface Scale {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly width: number;
}

/** Where a day begins on the line; the end of the last day is the line's end. */
export const xOf = (day: CivilDate, { from, to, width }: Scale): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * width;

/** A stretch of days, first and last included, cut to the line; undefined when it lies outside. */
export function stretch(
  days: { readonly from: CivilDate; readonly to: CivilDate },
  scale: Scale,
): { readonly x: number; readonly width: number } | undefined {
  const from = days.from < scale.from ? scale.from : days.from;
  const to = days.to > scale.to ? scale.to : days.to;
  if (from > to) return undefined;
  const x = xOf(from, scale);
  return {
    x,
    width: ((daysBetween(from, to) + 1) / (daysBetween(scale.from, scale.to) + 1)) * scale.width,
  };
}

export interface Label {
  readonly id: string;
  readonly x: number;
  readonly text: string;
}

export interface PlacedLabel extends Label {
  /** 0 is nearest to the line. */
  readonly row: number;
  /** Written to the left of its day, because there is no room to the right. */
  readonly before: boolean;
}

/** Rows for labels so that none covers another; a label near the end is written before its day. */
export function placeLabels(labels: readonly Label[], width: number): PlacedLabel[] {
  const taken: [number, number][][] = [];
  return [...labels]
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const length = textWidth(label.text) + GAP;
      const before = label.x + length > width;
      const span: [number, number] = before
        ? [label.x - length, label.x]
        : [label.x, label.x + length];
      const free = taken.findIndex((row) =>
        row.every(([from, to]) => span[1] <= from || span[0] >= to),
      );
      const row = free < 0 ? taken.length : free;
      taken[row] = [...(taken[row] ?? []), span];
      return { ...label, row, before };
    });
}

const GAP = 14;
const WIDE_PX = 12.5;
const NARROW_PX = 7;

const textWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? WIDE_PX : NARROW_PX), 0);
