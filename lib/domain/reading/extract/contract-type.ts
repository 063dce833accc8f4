import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import type { Found } from '@/lib/domain/reading/layout/find-value';
import { segmentsOf, type Segment } from '@/lib/domain/reading/layout/segments';
import type { Place } from '@/lib/domain/reading/reading';
import { plain } from '@/lib/domain/reading/text/plain';

type ContractType = 'customer-service-outsourcing' | 'outbound-marketing' | 'pure-sales' | 'other';

export interface StatedType {
  readonly value: ContractType;
  readonly place: Place;
  readonly certainty: number;
}

/** What titles of a type hold, the more telling type first. */
const titled: readonly (readonly [ContractType, RegExp])[] = [
  ['outbound-marketing', /外呼|电话营销|电话销售|电销|营销推广|电话推广|电话邀约|电话推介/],
  [
    'customer-service-outsourcing',
    /客服|客户服务|客户联络|热线|呼入|坐席外包|座席外包|话务外包|电话服务外包/,
  ],
  [
    'pure-sales',
    /销售合同|买卖合同|购销合同|销售协议|购销协议|(?:设备|货物|产品|物资)采购|供货合同|经销/,
  ],
];

/** What sentences say of a type. */
const spoken: Readonly<Record<Exclude<ContractType, 'other'>, RegExp>> = {
  'outbound-marketing':
    /营销外呼|外呼营销|电话营销|电话销售|电话推广|电话外呼|电话邀约|外呼推广|外呼服务|外呼业务|外呼平台|营销电话/g,
  'customer-service-outsourcing':
    /客服外包|客户服务外包|客户服务热线|客服热线|客户咨询|客服坐席|客服座席|客服服务|电话客服|客户服务|呼入|坐席外包|座席外包|话务外包|话务受理|话务员|热线服务/g,
  'pure-sales': /货物|货款|交货|买方|卖方|供货|产品销售|购销|出卖人|买受人|标的物/g,
};

/**
 * The type of a contract: by its title, else by what its sentences speak of; where they speak of more
 * than one the answer is unsure; where they speak of none it is likely another type.
 */
export function contractTypeOf(document: PartOfDocument): StatedType | undefined {
  return byTitle(document) ?? bySentences(document) ?? ofAnotherType(document);
}

function byTitle(document: PartOfDocument): StatedType | undefined {
  for (const { segment, text } of titlesOf(document)) {
    const types = titled.filter(([, pattern]) => pattern.test(text));
    const [type] = types;
    if (type === undefined) continue;
    const place = placeOf(segment);
    return {
      value: type[0],
      place,
      certainty: segment.certainty * (types.length > 1 ? 0.6 : 0.97),
    };
  }
  return undefined;
}

/** A contract that says so and speaks of neither: most likely of another type. */
function ofAnotherType(document: PartOfDocument): StatedType | undefined {
  const [title] = titlesOf(document);
  return title && { value: 'other', place: placeOf(title.segment), certainty: 0.65 };
}

const placeOf = ({ page, box, text }: Segment): Place => ({ page, box, text });

const titlesOf = (document: PartOfDocument) =>
  document.pages
    .slice(0, 1)
    .flatMap(segmentsOf)
    .slice(0, 10)
    .map((segment) => ({ segment, text: plain(segment.text).replace(/ /g, '') }))
    .filter(
      ({ text }) => /(?:合同|协议|协议书|合同书)(?:\([^)]*\))?$/.test(text) && text.length <= 40,
    );

function bySentences(document: PartOfDocument): StatedType | undefined {
  const counted = [
    { value: 'outbound-marketing', founds: said(document, spoken['outbound-marketing']) } as const,
    {
      value: 'customer-service-outsourcing',
      founds: said(document, spoken['customer-service-outsourcing']),
    } as const,
    { value: 'pure-sales', founds: said(document, spoken['pure-sales']) } as const,
  ].sort((a, b) => b.founds.length - a.founds.length);
  const [most, second] = counted;
  const [found] = most?.founds ?? [];
  if (most === undefined || found === undefined) return undefined;
  const rivals = second?.founds.length ?? 0;
  const certainty = rivals === 0 ? 0.92 : 0.65;
  if (rivals === most.founds.length)
    return { value: most.value, place: found.place, certainty: 0.4 };
  return { value: most.value, place: found.place, certainty: certainty * found.certainty };
}

/** Mentions that are not forbidden or left out in the same clause: 不得从事营销外呼. */
const said = (document: PartOfDocument, pattern: RegExp): Found[] =>
  findInProse(document, new RegExp(`${NOT_DENIED}(?:${pattern.source})`, 'g'));

const NOT_DENIED =
  '(?<!(?:不得|禁止|严禁|不含|不包括|不包含|不从事|不开展|不提供|不属于)[^。;,]{0,16})';
