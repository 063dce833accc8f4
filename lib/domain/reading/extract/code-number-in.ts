import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { PartOfDocument } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import type { Proposal } from '@/lib/domain/reading/reading';
import { CODE_NUMBER } from '@/lib/domain/reading/text/patterns';

const NUMBER = labels(
  '码号 号码 码号资源 核配码号 获准码号 批准码号 使用码号 使用号码 码号号码 短号码 接入码 接入号码 接入代码 客服号码 号码资源 码号名称 申请码号 续期码号 延续码号 涉及码号 电信网码号 核配号码 分配码号 分配号码 特服号码 服务号码 获准号码 批准号码 获准使用码号 码号（号码） 业务接入号',
);
const STOPS = labels(
  '持有者 使用单位 用途 使用范围 使用期限 有效期 证书编号 编号 受理日期 受理编号 申请单位 备注',
);

/** The 95 or 96 number a document is about: by its label, else where a sentence names it as one. */
export function codeNumberIn(
  kind: 'code-certificate' | 'code-renewal-receipt',
  document: PartOfDocument,
): Proposal | undefined {
  return proposeFrom(kind, 'codeNumber', [
    labelled(document, NUMBER, STOPS, { isValue: (text) => /9\s*[56]/.test(text) }),
    () =>
      findInProse(
        document,
        new RegExp(
          `(?:码号|号码|短号|接入码|使用|启用|核配|分配|关于|的|“|")[^\\d。;]{0,12}?(${CODE_NUMBER})(?!\\d|[-/.]\\d)`,
          'g',
        ),
        0.96,
      ),
    () =>
      findInProse(
        document,
        new RegExp(`(?<![\\d〔〕第()[\\]-])(${CODE_NUMBER})(?!\\d|[-/.]\\d|号文|〕|\\])`, 'g'),
        0.88,
      ),
  ]);
}
