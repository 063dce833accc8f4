import { labelled, proposeFrom } from '@/lib/domain/reading/attempts';
import { labels } from '@/lib/domain/reading/by-labels';
import type { Extractor } from '@/lib/domain/reading/extractor';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { letterDay } from '@/lib/domain/reading/letter-parts';
import type { Proposal } from '@/lib/domain/reading/reading';
import { DAY } from '@/lib/domain/reading/text/patterns';

const KIND = 'outbound-whitelist';
const PLATFORM = labels(
  '平台名称 白名单平台 白名单平台名称 接入平台 报备平台 所在平台 外呼平台 系统名称 管控平台 管理平台 使用平台 登记平台 外呼白名单平台 平台',
);
const START = labels(
  '启用日期 启用时间 开通日期 开通时间 生效日期 生效时间 接入日期 接入时间 上线日期 上线时间 开始日期 起始日期 起用日期 加入日期 启动日期 报备生效日期 开通生效日期 白名单启用日期 白名单生效日期',
);
const STOPS = labels(
  '企业名称 单位名称 公司名称 报备号码 号码 外呼号码 有效期 状态 联系人 报备日期 报备时间 申请日期 运营商 业务类型 备注 用途 日期',
);

/** The rest of a title is no name: 外呼白名单平台 启用证明. */
const isName = (text: string): boolean =>
  !/^(?:启用|开通|接入|使用|报备|登记)*(?:证明|确认|说明|通知|函|表|回执)/.test(text.trim());

/** Proof that the outbound whitelist is in use: on which platform, since when. */
export const outboundWhitelist: Extractor = (document) => {
  const proposals: readonly (Proposal | undefined)[] = [
    proposeFrom(KIND, 'platform', [
      labelled(document, PLATFORM, [...PLATFORM, ...START, ...STOPS], { isValue: isName }),
      () =>
        findInProse(
          document,
          /(?:已?在|于|接入|通过|依托|使用|加入|登录|启用)[“"《]?([\u4E00-\u9FFFA-Za-z0-9()]{2,30}?(?:平台|系统))[”"》]?/g,
          0.92,
        ),
    ]),
    letterDay(
      KIND,
      'startedOn',
      document,
      START,
      () =>
        findInProse(
          document,
          new RegExp(
            `(?:自|从|于)(${DAY})(?:零时)?[^。;]{0,24}?(?:启用|开通|生效|接入|上线|启动|加入|运行|实施)`,
            'g',
          ),
          0.95,
        ),
      () =>
        findInProse(
          document,
          new RegExp(`(?:启用|开通|生效|接入|上线|启动)(?:日期|时间)?[为于:]{1,2}(${DAY})`, 'g'),
          0.95,
        ),
      labelled(document, labels('报备日期 报备时间 登记日期'), STOPS),
    ),
  ];
  return proposals.filter((proposal) => proposal !== undefined);
};
