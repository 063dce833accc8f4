import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { writerOf } from './writer-of';

const KIND = 'correction-report';

/** 整改报告 in answer to an authority: whose, handed in when. */
export const correctionReport: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    writerOf(
      KIND,
      document,
      labels(
        '报告单位 整改单位 报送单位 提交单位 填报单位 单位名称 企业名称 公司名称 整改企业 报告人 整改主体 责任单位',
      ),
    ),
    letterDay(
      KIND,
      'submittedOn',
      document,
      labels('提交日期 提交时间 报告日期 报告时间 报送日期 报送时间 递交日期 填报日期 呈报日期'),
    ),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};
