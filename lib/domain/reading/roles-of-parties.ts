import { labels } from './by-labels';
import type { PartOfDocument } from './extractor';
import { findValues } from './layout/find-value';
import { findInProse } from './layout/prose';

const PROVIDES = /服务(?:提供)?方|服务商|提供方|受托|供方|出租|承包|数据中心|机房方/;
const USES = /使用方|服务需求|委托|需方|承租|租用|客户|用户|托管方/;

const THINGS = '(?:托管|机柜|机位|机架|机房|主机|服务器|电力|带宽|供电)';
/** What sentences say of who houses. */
const acts = (party: '甲方' | '乙方', other: '甲方' | '乙方') =>
  new RegExp(
    [
      `${party}[^。;]{0,60}?(?:为|向)${other}提供[^。;]{0,16}${THINGS}`,
      `${party}[^。;]{0,60}?(?:出租|租赁|租)给${other}`,
      `${party}(?:的|自有|所属|运营的)?(?:机房|数据中心)`,
      `${other}[^。;甲乙]{0,20}(?:支付|缴纳|交纳)(?:租金|费用|托管费|服务费|租费)`,
      `${other}[^。;甲乙]{0,16}(?:逾期付|逾期支付|逾期缴|拖欠)`,
      `${other}(?:的|所有的?|自有)(?:设备|服务器|主机)`,
    ].join('|'),
    'g',
  );

/** Which of the two provides, and whether the agreement says so or its sentences only let one think so. */
export interface Roles {
  readonly firstIsProvider: boolean;
  readonly isStated: boolean;
}

/**
 * As a rule 甲方 is the customer. Some providers put themselves first and say so behind the name, in a row
 * of roles, or only by what each has to do.
 */
export function rolesIn(document: PartOfDocument): Roles {
  const role = roleOfFirst(document);
  if (PROVIDES.test(role) !== USES.test(role)) {
    return { firstIsProvider: PROVIDES.test(role), isStated: true };
  }
  const [first = 0, second = 0] = [acts('甲方', '乙方'), acts('乙方', '甲方')].map(
    (said) => findInProse(document, said).length,
  );
  return { firstIsProvider: first > second, isStated: Math.abs(first - second) >= TELLING_ACTS };
}

const TELLING_ACTS = 2;

function roleOfFirst(document: PartOfDocument): string {
  const behind = [
    /甲方(?:名称)?(?:[((]|作为|为|系|是)([^(),。;:]{1,12})(?=[),。;])/g,
    /([\u4E00-\u9FFF]{2,6})\(甲方\)/g,
  ].flatMap((said) => findInProse(document, said));
  const [inRow] = findValues(document, { labels: labels('角色 身份 合同角色 服务角色') });
  return [...behind, ...(inRow === undefined ? [] : [inRow])].map(({ text }) => text).join(' ');
}
