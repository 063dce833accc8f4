import { labelled, proposeFrom, type Attempt } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { signedAtFoot } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { ENTITY } from '@/lib/domain/reading/text/patterns';
import { plain } from '@/lib/domain/reading/text/plain';
import { wholeName } from '@/lib/domain/reading/whole-name';

const STOPS = labels(
  '统一社会信用代码 法定代表人 地址 住所 联系人 联系电话 电话 许可证编号 经营许可证编号 日期 委托代理人 职务 邮编',
);

/** The company a letter comes from. */
export const writerOf = (
  kind: 'defence-statement' | 'correction-report',
  document: PartOfDocument,
  own: readonly string[],
): Proposal | undefined => proposeFrom(kind, 'companyName', writersOf(document, own));

/** Where a document says who it is from: its labels, its signature, what it calls itself, its title. */
export function writersOf(document: PartOfDocument, own: readonly string[]): Attempt[] {
  return [
    () =>
      labelled(document, own, [...own, ...STOPS])()
        .map((found) => ({ ...found, text: found.text.replace(/[，,；;].*$/s, '') }))
        .map((found) => wholeName(document, found))
        .filter(({ text }) => isCompany(text)),
    () => signedAtFoot(document).filter(({ text }) => isCompany(text)),
    () =>
      findInProse(
        document,
        new RegExp(`(?:我公司|本公司|我司|我单位)[(,]?(${ENTITY})[),]?`, 'g'),
        0.92,
      ),
    () =>
      findInProse(
        document,
        new RegExp(`^(${ENTITY})(?:关于|年报|年检|整改|陈述|不良)[^。]{0,30}(?:报告|申辩书?)`, 'g'),
        0.92,
      ),
    () =>
      findInProse(
        document,
        new RegExp(
          `(${ENTITY})\\((?:以下|下称|简称)[^()]{0,8}(?:我公司|本公司|我司|公司)[^()]{0,4}\\)`,
          'g',
        ),
        0.9,
      ),
  ];
}

/** An authority is written to and may sign nothing here. */
const isCompany = (text: string): boolean =>
  !/(?:局|工业和信息化部|委员会|办公室|办公厅|政府)$/.test(plain(text).replace(/ /g, '')) &&
  !/[。；，]/.test(text);
