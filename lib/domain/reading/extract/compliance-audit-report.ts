import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { letterDay, signedAtFoot } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { ENTITY } from '@/lib/domain/reading/text/patterns';

const KIND = 'compliance-audit-report';
const AUDITOR = labels(
  '审计机构 审计机构名称 审计单位 审计方 出具机构 出具单位 报告出具单位 报告出具机构 评估机构 审查机构 受托机构 受托审计机构 编制单位 第三方机构 审计人 审计师事务所 会计师事务所 律师事务所 事务所',
);
const DAYS = labels(
  '报告日期 出具日期 报告出具日期 签发日期 审计报告日 报告日 报告时间 出具时间 签署日期 审计报告日期 审计日期 编制日期',
);
const STOPS = labels(
  '被审计单位 被审计企业 委托单位 委托方 委托人 报告编号 审计期间 审计范围 审计依据 项目名称 注册会计师 审计负责人 审计员 地址 电话 日期 审计结论',
);

/** A third party's compliance audit: by whom, issued when. */
export const complianceAuditReport: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'auditor', [
      labelled(document, AUDITOR, [...AUDITOR, ...DAYS, ...STOPS], { isValue: isName }),
      () => signedAtFoot(document),
      () =>
        findInProse(
          document,
          new RegExp(
            `[\\u4E00-\\u9FFF()]{2,24}?(?:会计师|审计师|律师|税务师)事务所(?:\\([^()]{2,8}\\)|有限公司|有限责任公司)?`,
            'g',
          ),
          0.88,
        ),
      () => findInProse(document, new RegExp(`(${ENTITY})(?:接受|受)[^。;]{0,6}委托`, 'g'), 0.85),
    ]),
    letterDay(KIND, 'issuedOn', document, DAYS),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};

const isName = (text: string): boolean =>
  text.length >= 4 && text.length <= 60 && !/[。；，]/.test(text);
