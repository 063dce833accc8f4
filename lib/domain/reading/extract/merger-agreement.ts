import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { boxAround } from '@/lib/domain/reading/layout/segments';
import { partiesOf } from '@/lib/domain/reading/parties';
import { proposeValue } from '@/lib/domain/reading/propose';
import { parseField } from '@/lib/domain/reading/parse-field';
import type { Doubt, Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';

const KIND = 'merger-agreement';

/** 并购协议: between whom, signed when. The parties are one text, 甲方 first, 、 between. */
export const mergerAgreement: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    partiesText(document),
    signedDay(KIND, 'signedOn', document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

function partiesText(document: PartOfDocument): Proposal | undefined {
  const { first, second } = partiesOf(document);
  const sides = [first, second].map((founds) =>
    founds.flatMap((found) => {
      const name = parseField({ type: 'entity-name' }, found.text)?.value;
      return typeof name === 'string' ? [{ found, name }] : [];
    }),
  );
  const [a, b] = sides.map(([best]) => best);
  if (a === undefined || b === undefined || a.name === b.name) return undefined;
  const doubts: Doubt[] = sides.some((side) => new Set(side.map(({ name }) => name)).size > 1)
    ? [{ code: 'several-values', values: { count: 2 } }]
    : [];
  const boxes = [a, b].flatMap(({ found }) => found.place.box ?? []);
  const isOnePage = a.found.place.page === b.found.place.page;
  const place = {
    page: a.found.place.page,
    box: isOnePage ? boxAround(boxes) : a.found.place.box,
    text: `${a.found.place.text}、${b.found.place.text}`,
  };
  const certainty = Math.min(...[a, b].map(({ found }) => found.certainty * found.quality));
  return proposeValue(KIND, 'parties', `${a.name}、${b.name}`, place, { certainty, doubts });
}
