import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { composed, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY } from '@/lib/domain/reading/text/patterns';
import { codeNumberIn } from './code-number-in';
import { asEasilyMisread } from './easily-misread';

const KIND = 'code-renewal-receipt';
const DAYS = composed('受理 预受理 收件 接件 接收 签收 收文 申请受理 业务受理', '日期 时间 日');
const STOPS = labels(
  '申请单位 申请人 申请事项 事项名称 受理机关 受理人 码号 号码 联系电话 联系人 办理时限 经办人 日期 受理单位 材料清单',
);

/** 码号续期预受理回执, by whatever name the office gives it. */
export const codeRenewalReceipt: Extractor = (document) => {
  const number = (own: string) =>
    labelled(document, labels(own), [...STOPS, ...DAYS], { isValue: isNumber });
  const proposals: readonly (Proposal | undefined)[] = [
    codeNumberIn(KIND, document),
    letterDay(KIND, 'acceptedOn', document, DAYS, () => [
      ...findInProse(
        document,
        new RegExp(`(?:于|在)(${DAY})[^。;]{0,20}?(?:予以|决定|正式)?(?:预?受理|收到|收悉)`, 'g'),
        0.92,
      ),
    ]),
    asEasilyMisread(
      document,
      proposeFrom(KIND, 'receiptNumber', [
        number(
          '受理编号 受理号 受理单号 受理回执编号 回执编号 回执号 受理通知书编号 预受理编号 受理文号 受理流水号',
        ),
        number(
          '业务流水号 流水号 申请编号 文书编号 文号 通知书编号 编号 业务编号 办件编号 No. NO.',
        ),
        () =>
          findInLines(
            document,
            /[\u4E00-\u9FFF]{1,8} ?[[〔(]\d{4}[\]〕)] ?第? ?\d{1,6} ?号/g,
            0.92,
          ),
      ]),
    ),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

const isNumber = (text: string): boolean =>
  /\d{2}/.test(text) && text.length <= 60 && !/[。；，]/.test(text);
