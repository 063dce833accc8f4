import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { likely } from './attempts';
import { labels } from './by-labels';
import type { PartOfDocument } from './extractor';
import { findValues, type Found } from './layout/find-value';
import { findInLines } from './layout/in-lines';
import { findInProse } from './layout/prose';
import { dayAtFoot } from './letter-parts';
import { propose, proposeValue } from './propose';
import type { Doubt, Proposal } from './reading';
import { daysIn } from './text/find-days';
import { DAY } from './text/patterns';

const SIGNED = labels(
  '签订日期 签署日期 签约日期 签字日期 签订时间 签署时间 合同签订日期 协议签订日期 合同签订时间 订立日期 签章日期 签约时间 签字时间 签订日 签署日 合同签署日期 协议签署日期 盖章日期 合同日期 签定日期 签定时间 订立时间 签章时间 盖章时间 签约日 协议签订时间 合同签订日 合同签署日 协议签订日 协议签署日 签字盖章日期 签署完成时间 完成签署时间 签署 签订 签约',
);
const STOPS = labels(
  '甲方 乙方 丙方 法定代表人 授权代表 委托代理人 代表人 地址 住所 联系人 联系电话 电话 合同编号 协议编号 签订地点 签署地点 日期 签署方 签约方 名称 证书序列号',
);

const MADE = '(?:签订|签署|签约|订立)';

/** The day an agreement was signed; two parties may sign on two days: the later makes it. */
export function signedDay(
  kind: MaterialKind,
  field: string,
  document: PartOfDocument,
): Proposal | undefined {
  const withDay = (founds: readonly Found[]) =>
    founds.filter(({ text }) => new Set(daysIn(text)).size === 1);
  const ways = [
    () => withDay(findValues(document, { labels: SIGNED, stops: STOPS })),
    () =>
      findInLines(
        document,
        new RegExp(`(?<!原[^。;]{0,8})${MADE}(?:日期|时间|日)[:为](${DAY})`, 'g'),
        0.95,
      ),
    () => [
      ...findInProse(
        document,
        new RegExp(`(?:于|在)(${DAY})[^。;]{0,20}?${MADE}(?!了?的?(?:《|原|前述|上述))`, 'g'),
        0.95,
      ),
      ...findInProse(document, new RegExp(`${MADE}(?:于|之日)[^。;]{0,16}?(${DAY})`, 'g'), 0.95),
      ...findInProse(
        document,
        new RegExp(
          `(?:双方|代表)[^。;]{0,12}?(?:于|在)(${DAY})[^。;]{0,8}?(?:签字|盖章|签章)`,
          'g',
        ),
        0.95,
      ),
    ],
    () =>
      withDay(
        likely(
          document,
          /(?:签订|签署|签约|签定|订立|签章|盖章|签字).{0,4}(?:日期|时间|日)$/,
          STOPS,
        )(),
      ),
    () => [
      ...withDay(findValues(document, { labels: labels('日期 年月日'), stops: STOPS })),
      ...dayAtFoot(document),
    ],
  ];
  for (const way of ways) {
    const founds = way();
    const read = propose(kind, field, founds);
    if (read !== undefined) return laterOfTwo(kind, field, founds, read);
  }
  return undefined;
}

function laterOfTwo(
  kind: MaterialKind,
  field: string,
  founds: readonly Found[],
  proposal: Proposal,
): Proposal {
  const days = founds
    .flatMap((found) => daysIn(found.text).map((day) => ({ day, found })))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [latest] = days;
  const different = new Set(days.map(({ day }) => day)).size;
  if (latest === undefined || different <= 1) return proposal;
  const doubts: Doubt[] = [{ code: 'several-values', values: { count: different } }];
  const { day, found } = latest;
  return proposeValue(kind, field, day, found.place, { certainty: 0.7, doubts }) ?? proposal;
}
