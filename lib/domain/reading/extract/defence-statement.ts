import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { writerOf } from './writer-of';

const KIND = 'defence-statement';

/** 陈述申辩书: whose, handed in when. */
export const defenceStatement: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    writerOf(
      KIND,
      document,
      labels(
        '陈述申辩人 申辩人 陈述人 申辩单位 陈述申辩单位 陈述单位 当事人 当事人名称 单位名称 企业名称 公司名称 申请人 申请单位 申辩企业',
      ),
    ),
    letterDay(
      KIND,
      'submittedOn',
      document,
      labels('提交日期 提交时间 申辩日期 陈述日期 递交日期 报送日期 呈报日期 陈述申辩日期'),
    ),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};
