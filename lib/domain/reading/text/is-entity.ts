import { ENTITY } from './patterns';
import { bare } from './plain';

const WHOLE = new RegExp(`^${ENTITY}(?:\\([^()]*\\))?$`);

/** What every company of the trade has, or writes to; none of them is called so. */
const DEPARTMENT =
  /^(?:数据|客服|客户服务|客户联络|呼叫|联络|服务|管理|运营|信息|举报|监控|培训|质检|电话|数据处理|研发|行政|财务)中心$/;

/** A text that is the name of a legal entity and nothing else; a note in brackets may follow, one bracket be lost. */
export function isEntity(text: string): boolean {
  const name = bare(text);
  if (DEPARTMENT.test(name)) return false;
  return WHOLE.test(name) || WHOLE.test(name.replace(/[()]/g, ''));
}
