import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { segmentsOf } from '@/lib/domain/reading/layout/segments';
import { partiesOf } from '@/lib/domain/reading/parties';
import { propose, proposeValue } from '@/lib/domain/reading/propose';
import type { Place, Proposal } from '@/lib/domain/reading/reading';
import { signedDay } from '@/lib/domain/reading/signed-day';
import { statedTerm } from '@/lib/domain/reading/stated-term';
import { contractTypeOf } from './contract-type';

const KIND = 'business-contract';

/** 业务合同: who with whom, of what type, signed when, from when to when, and whether it says 呼叫中心业务. */
export const businessContract: Extractor = (document) => {
  const { first, second } = partiesOf(document);
  const signedOn = signedDay(KIND, 'signedOn', document);
  const type = contractTypeOf(document);
  const proposals: readonly (Proposal | undefined)[] = [
    propose(KIND, 'partyA', first),
    propose(KIND, 'partyB', second),
    type &&
      proposeValue(KIND, 'contractType', type.value, type.place, { certainty: type.certainty }),
    signedOn,
    ...statedTerm(KIND, document, signedOn),
    mentionsCallCentreBusiness(document),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

/** The words as the rule asks for them (rules.md, B3). Absence is only told of a file read to its end. */
function mentionsCallCentreBusiness(document: PartOfDocument): Proposal | undefined {
  const field = 'mentionsCallCentreBusiness';
  const [found] = findInProse(document, /呼叫中心业务/g, 0.99);
  if (found !== undefined) {
    const certainty = found.certainty * found.quality;
    return proposeValue(KIND, field, true, found.place, { certainty });
  }
  const place = firstPlace(document);
  if (place === undefined || !document.complete) return undefined;
  const [nearly] = findInProse(
    document,
    /呼.?[叫叶].{0,2}心业.|呼叫.{1,2}业务|叫中心业务|呼叫中心业/g,
  );
  if (nearly !== undefined) {
    return proposeValue(KIND, field, false, nearly.place, { certainty: 0.5 });
  }
  const isRead = document.pages.every(({ origin }) => origin === 'text');
  return proposeValue(KIND, field, false, place, { certainty: isRead ? 0.95 : 0.8 });
}

function firstPlace(document: PartOfDocument): Place | undefined {
  const [first] = document.pages.flatMap(segmentsOf);
  return first && { page: first.page, box: first.box, text: first.text };
}
