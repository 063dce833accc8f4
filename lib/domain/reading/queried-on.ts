import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { findInLines } from './layout/in-lines';
import { findInProse } from './layout/prose';
import { DAY } from './text/patterns';

const ASKED = '(?:查询|查档|档案|打印|复印|调取|调档|出证|截图|导出|制表)';

/**
 * The day a register was asked, where its label runs on behind other words (公共查询查询日期：2026/3/2): the
 * label itself, else a sentence that speaks of asking before it gives a day.
 */
export function queriedOn(document: PartOfDocument): Found[] {
  const labelled = findInLines(
    document,
    new RegExp(`${ASKED} ?(?:日期|时间|日|于)? ?[:为]? ?(${DAY})`, 'g'),
    0.93,
  );
  if (labelled.length > 0) return labelled;
  return findInProse(document, new RegExp(`${ASKED}[^。]{0,16}?(${DAY})`, 'g'), 0.9);
}
