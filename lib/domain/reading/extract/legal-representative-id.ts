import { byLabels, composed, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { withNameDoubt } from '@/lib/domain/reading/doubt-of-name';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { bare } from '@/lib/domain/reading/text/plain';
import { maskIdCard } from '@/lib/domain/identifiers/id-card';

/** 居民身份证, both sides. The number is personal: no text as read carries it whole. */
export const legalRepresentativeId: Extractor = (document) =>
  byLabels(
    'legal-representative-id',
    document,
    {
      personName: {
        labels: ['姓名', ...composed('持证人 证件 本人 法定代表人 持有人 身份证', '姓名')],
        isValue: (text) => bare(text).length > 1,
        else: (pages) => findInLines(pages, /^姓名 ?([\u4E00-\u9FFF·]{2,4})$/g, 0.9),
        like: /姓名$/,
      },
      idNumber: {
        labels: labels('公民身份号码 身份号码 身份证号码 身份证号 证件号码 证件号'),
        else: (pages) => findInProse(pages, /(?<!\d)\d{17}[\dXx](?!\d)/g, 0.95),
      },
      validUntil: {
        labels: [
          ...labels('有效期限 有效期 证件有效期 证件有效期限'),
          ...composed(
            '有效期 有效期限 证件有效期 证件有效期限 证件',
            '至 止 截止 截止日 截止日期 截止时间 终止日 终止日期 届满日 届满日期 结束日期 到期日 到期日期 到期时间',
          ),
        ],
        else: (pages) =>
          findInProse(
            pages,
            /\d{4}[.年]\d{1,2}[.月]\d{1,2}日?[-—–~至]+(?:\d{4}[.年]\d{1,2}[.月]\d{1,2}日?|长期)/g,
            0.93,
          ),
      },
    },
    labels(
      '性别 民族 出生 住址 签发机关 有效期起始日 有效期起始日期 有效期起 有效期限起 有效期开始日期',
    ),
  )
    .map((proposal) => (proposal.field === 'personName' ? withNameDoubt(proposal) : proposal))
    .map((proposal) =>
      proposal.field === 'idNumber' && typeof proposal.value === 'string'
        ? { ...proposal, place: { ...proposal.place, text: maskIdCard(proposal.value) } }
        : proposal,
    );
