import { byLabels, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { withNameDoubt } from '@/lib/domain/reading/doubt-of-name';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { maskIdCard } from '@/lib/domain/identifiers/id-card';

/** 居民身份证, both sides. The number is personal: no text as read carries it whole. */
export const legalRepresentativeId: Extractor = (document) =>
  byLabels(
    'legal-representative-id',
    document,
    {
      personName: { labels: labels('姓名') },
      idNumber: {
        labels: labels('公民身份号码 身份号码 身份证号码 身份证号 证件号码 证件号'),
        else: (pages) => findInProse(pages, /(?<!\d)\d{17}[\dXx](?!\d)/g, 0.95),
      },
      validUntil: {
        labels: labels(
          '有效期限 有效期 证件有效期 有效期至 证件有效期限 证件有效期至 有效期止 有效期截止日期',
        ),
        else: (pages) =>
          findInProse(
            pages,
            /\d{4}[.年]\d{1,2}[.月]\d{1,2}日?[-—–~至]+(?:\d{4}[.年]\d{1,2}[.月]\d{1,2}日?|长期)/g,
            0.93,
          ),
      },
    },
    labels('性别 民族 出生 住址 签发机关'),
  )
    .map((proposal) => (proposal.field === 'personName' ? withNameDoubt(proposal) : proposal))
    .map((proposal) =>
      proposal.field === 'idNumber' && typeof proposal.value === 'string'
        ? { ...proposal, place: { ...proposal.place, text: maskIdCard(proposal.value) } }
        : proposal,
    );
