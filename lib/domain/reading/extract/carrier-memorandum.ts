import type { Extractor } from '@/lib/domain/reading/extractor';
import { partiesOf } from '@/lib/domain/reading/parties';
import type { Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';
import { carrierName, isCarrier } from './carrier-name';

const KIND = 'carrier-memorandum';

/** 投诉联动处置备忘录: with which carrier, signed when. The signatures are for eyes. */
export const carrierMemorandum: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    carrierName(KIND, document, () => {
      const { first, second } = partiesOf(document);
      return [...first, ...second].filter(({ text }) => isCarrier(text));
    }),
    signedDay(KIND, 'signedOn', document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};
