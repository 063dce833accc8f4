import type { PartOfDocument } from './extractor';
import type { Found } from './layout/find-value';
import { findInLines } from './layout/in-lines';
import { ENTITY } from './text/patterns';

const WITH_CODE = new RegExp(
  `(?:^|[。;:,、)\\]】 由])(${ENTITY})\\((?:统一社会信用代码|社会信用代码|纳税人识别号|单位编号)`,
  'g',
);

/**
 * 某某公司（统一社会信用代码：…）: whom a certificate or a decision is about, where no label says so. Within
 * a line: the title above it would run on into the name.
 */
export const namedWithCode = (document: PartOfDocument): Found[] =>
  findInLines(document, WITH_CODE, 0.93);
