import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { extractors } from '@/lib/domain/reading/extractors';
import { drawnPart, type DrawnAs } from './drawn-page';

/** What a drawn document states, by field; `least` leaves out what is less certain. */
export const readDrawn = (
  kind: MaterialKind,
  drawing: string | readonly string[],
  { least = 0, ...how }: DrawnAs & { readonly least?: number } = {},
) =>
  Object.fromEntries(
    extractors[kind](drawnPart(drawing, how))
      .filter(({ certainty }) => certainty >= least)
      .map(({ field, value }) => [field, value]),
  );
