import type { MaterialKind } from '@/lib/domain/materials/kinds';
import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { findInProse } from './layout/prose';
import { findDays } from './text/find-days';
import { findTerm } from './text/find-term';

/** What a document said of itself before: its own term is another. */
const FORMER =
  '(?:(?:原|旧|上一?[份期次个])[^。;,:()]{0,6}?(?:合同|协议|证书|批复|租约)|(?:此前|先前|以前|之前)[^。;,:()]{0,6}?(?:合同|协议)|(?:原|旧|延续前|续期前|变更前|续签前)[^。;,:()]{0,6}?(?:期限|有效期|托管期|服务期)|首次(?:核配|签订|签署|注册|办理))[^。;,:()]{0,12}?';

/** What an agreement mentions and is not; words of its own end the reach of it. */
const OTHER_THING =
  '(?:许可证|执照|资质|资格证|牌照|证书|备案|身份证|授权书|报价|优惠|价格|促销|质保|保修|试用|试运行|保密)(?:(?!合同|协议|服务|托管|租用|租赁|合作|委托|外包|履行)[^。;,:()]){0,12}?';

const agreements: ReadonlySet<MaterialKind> = new Set(['business-contract', 'hosting-agreement']);

/** Whether a text or a day that may be the term of a document is said in it of something else. */
export interface Elsewhere {
  readonly isTerm: (found: Found) => boolean;
  readonly isDay: (text: string) => boolean;
}

/**
 * The terms a document states of other things: the agreement it follows, a licence one of the parties
 * holds, an offer. Read as its own they would be plainly written and plainly wrong.
 */
export function termsElsewhere(
  kind: MaterialKind,
  document: PartOfDocument,
  range: string,
  day: string,
): Elsewhere {
  const said = agreements.has(kind) ? `(?:${FORMER}|${OTHER_THING})` : FORMER;
  const pattern = `${said}(?:\\([^)。;]{0,30}?)?[:为]?(${range}|(?:截至|至|到|截止[到至]?)[:为]?${day})`;
  const terms = findInProse(document, new RegExp(pattern, 'g')).map(({ text }) => findTerm(text));
  const days = new Set<unknown>(terms.flatMap(({ start, end }) => [start, end]));
  const known = new Set(terms.map(({ start, end }) => `${start} ${end}`));
  return {
    isTerm: ({ text }) => {
      const { start, end } = findTerm(text);
      return known.has(`${start} ${end}`);
    },
    isDay: (text) => {
      const only = findDays(text)[0]?.day;
      return only !== undefined && days.has(only);
    },
  };
}
