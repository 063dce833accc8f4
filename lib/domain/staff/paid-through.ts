import { compareEntityNames } from '@/lib/domain/identifiers/entity-name';

export interface PaidThrough {
  readonly value: 'own-account' | 'agency';
  readonly reason: 'agency-words' | 'other-company' | 'licence-holder' | 'no-sign-of-agency';
}

/**
 * Whether the company itself insures its staff or an agency does it for them (row D1 of rules.md):
 * words of the unit's name (人力资源, 劳务派遣), a 代缴 on the page, or another name than the holder's.
 */
export function paidThroughOf(unitName: string, text: string, holder?: string): PaidThrough {
  if (holder !== undefined && compareEntityNames(unitName, holder).kind !== 'different')
    return { value: 'own-account', reason: 'licence-holder' };
  if (AGENCY.test(unitName) || PAID_FOR.test(text))
    return { value: 'agency', reason: 'agency-words' };
  if (holder !== undefined) return { value: 'agency', reason: 'other-company' };
  return { value: 'own-account', reason: 'no-sign-of-agency' };
}

const AGENCY =
  /人力资源|劳务派遣|人才服务|人事代理|外服|外企服务|劳动事务|企业管理服务外包|社保代理/;
const PAID_FOR =
  /(?<![非无不未])(?:代理缴费|代缴单位|代缴方式|委托代缴|由.{2,40}代缴|代缴机构|代理单位|派遣单位)/;
