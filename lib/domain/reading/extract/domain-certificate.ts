import { byLabels, composed, labels } from '@/lib/domain/reading/by-labels';
import type { Extractor, PartOfDocument } from '@/lib/domain/reading/extractor';
import { pairsOfYears } from '@/lib/domain/reading/days-apart';
import { findValues, type Found } from '@/lib/domain/reading/layout/find-value';
import { findInLines } from '@/lib/domain/reading/layout/in-lines';
import { findInProse } from '@/lib/domain/reading/layout/prose';
import { addressee, signedAtFoot } from '@/lib/domain/reading/letter-parts';
import { namedWithCode } from '@/lib/domain/reading/named-with-code';
import { daysIn } from '@/lib/domain/reading/text/find-days';
import { isEntity } from '@/lib/domain/reading/text/is-entity';
import { DAY, DOMAIN, ENTITY } from '@/lib/domain/reading/text/patterns';

const REGISTERED = [
  ...labels('域名注册日期 域名注册时间 注册日期 注册时间 注册日 创建时间 创建日期'),
  ...composed(
    '注册 创建 起始 开始 生效 开通 登记 首次注册 申请注册 注册生效 注册起始 有效期起始 有效期开始 域名注册 域名创建 域名登记 域名生效 域名开通 域名起始 域名申请',
    '日期 时间 日',
  ),
  ...labels(
    'RegistrationDate CreationDate CreatedDate RegistrationTime RegisteredDate RegisteredOn CreatedOn DateofRegistration RegisteredSince DateRegistered DateCreated',
  ),
];
const EXPIRES = [
  ...labels('域名到期日期 域名到期时间 到期日期 到期时间 到期日 有效期至'),
  ...composed(
    '到期 过期 截止 终止 届满 失效 有效截止 注册到期 注册届满 注册截止 有效期截止 有效期届满 有效期终止 域名到期 域名过期 域名截止 域名届满 域名失效 服务到期',
    '日期 时间 日',
  ),
  ...labels(
    '有效期止 域名有效期至 注册有效期至 有效期限至 有效至 ExpirationDate ExpiryDate ExpirationTime RegistrationExpirationDate ExpiresOn DateofExpiry ExpireDate ValidUntil ValidTo ExpiresAt DateofExpiration',
  ),
];
const TERMS = labels(
  '有效期 有效期限 注册有效期 注册有效期限 域名有效期 域名有效期限 注册期限 使用期限 注册期 域名期限 域名注册期限 有效期间 有效时间 起止日期 起止时间 有效期起止 RegistrationPeriod RegistrationTerm Period Term ValidityPeriod Validity',
);

/** 域名注册证书 of any registrar, Chinese, English or both. */
export const domainCertificate: Extractor = (document) =>
  byLabels(
    'domain-certificate',
    document,
    {
      domain: {
        like: /域名|网址/,
        labels: labels('域名 域名名称 注册域名 网域名称 已注册域名 所注册域名 DomainName Domain'),
        else: (pages) => [...findInLines(pages, DOMAIN, 0.92), ...findInProse(pages, DOMAIN, 0.9)],
      },
      registrant: {
        like: /(?:持有|所有|注册|登记|拥有|归属|使用).{0,4}(?:者|人|单位|主体|方|企业)/,
        isValue: (text) => isEntity(text) || /[A-Za-z]{3}/.test(text),
        labels: [
          ...composed(
            '域名注册 域名所有 域名持有 注册 所有 持有 登记 域名登记 域名所属 证书持有 域名使用 使用 申请 域名申请',
            '者 人 者名称 人名称 单位 单位名称 组织 机构名称 企业 公司 主体 者（单位） 人（单位） 者/单位 组织名称',
          ),
          ...labels(
            'RegistrantName RegistrantOrganization RegistrantOrganisation Registrant DomainOwner Owner DomainHolder Holder RegisteredTo RegistrantCompany',
          ),
        ],
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:兹|特此)?证明[:]?(${ENTITY})(?=已|于|通过|在|是|为|系|注册)`, 'g'),
            0.95,
          ),
          ...findInProse(
            pages,
            new RegExp(`由(${ENTITY})(?:\\([^()]*\\))?(?:在|于|经|向|通过|注册|持有|所有)`, 'g'),
            0.93,
          ),
          ...findInProse(
            pages,
            new RegExp(`(?:nameof|registeredto|ownedby|heldby)(${ENTITY})`, 'gi'),
            0.93,
          ),
          ...findInProse(pages, new RegExp(`(${ENTITY})(?:\\([^()]*\\))?名下`, 'g'), 0.9),
          ...findInProse(
            pages,
            new RegExp(
              `(?:尊敬的(?:用户|客户)?|[您你]好[,!]?|致)[:]?(${ENTITY})(?=[:,!]|用户|客户)`,
              'g',
            ),
            0.9,
          ),
          ...findInProse(
            pages,
            new RegExp(
              `(?:证明|^|[,。;:])(?!证明|兹)(${ENTITY})(?:\\([^()]*\\))?(?:系|是|为)(?:域名)?[^。;,]{0,60}?的?(?:注册人|注册者|持有人|持有者|所有人|所有者)`,
              'g',
            ),
            0.93,
          ),
          ...findInProse(
            pages,
            new RegExp(`(?:所有|持有|注册)[者人](?:为|是|系)(${ENTITY})`, 'g'),
            0.93,
          ),
          ...namedWithCode(pages),
          ...addressee(pages),
          ...findValues(pages, { labels: ['名称', '单位名称'] }).filter(({ text }) =>
            isEntity(text),
          ),
        ],
      },
      registrar: {
        isValue: (text) => isEntity(text) || /[A-Za-z]{3}/.test(text),
        like: /注册.{0,4}(?:商|机构)|服务(?:商|机构|单位)/,
        labels: labels(
          '域名注册服务机构 注册服务机构 所属注册服务机构 所属注册商 注册服务商 域名注册商 注册商 注册机构 域名注册机构 域名注册服务商 注册服务机构名称 注册商名称 受理机构 受理注册商 服务提供商 管理注册商 当前注册商 代理注册机构 注册管理机构 服务机构 服务商 SponsoringRegistrar RegistrarName Registrar',
        ),
        else: (pages) => [
          ...findInProse(
            pages,
            new RegExp(`(?:通过|经|委托)(${ENTITY})(?:申请|办理)?注册`, 'g'),
            0.95,
          ),
          ...signedByRegistrar(pages),
        ],
      },
      registeredOn: {
        labels: REGISTERED,
        like: /(?:注册|创建|生效|开通|登记|起始|开始|申请).{0,4}(?:日|时间|日期|于)$/,
        isValue: isOneDay,
        else: (document) => [
          ...ofTerm(document, 'start'),
          ...findInProse(document, new RegExp(`于(${DAY})[^。;]{0,40}?注册`, 'g'), 0.95),
        ],
      },
      expiresOn: {
        labels: EXPIRES,
        like: /(?:到期|过期|届满|截止|终止|失效|有效|续费).{0,4}(?:日|时间|日期|至|止)$/,
        isValue: isOneDay,
        else: (document) => ofTerm(document, 'end'),
      },
    },
    labels(
      '名称 证件类型 通信地址 域名状态 DNS 域名服务器 证书编号 颁发日期 域名系统 邮箱 Status NameServer',
    ),
  );

/** A letter to the holder is signed by who registers. */
const signedByRegistrar = (document: PartOfDocument): Found[] =>
  addressee(document).length > 0 || findInProse(document, /我公司|我司|本公司/g).length > 0
    ? [...signedAtFoot(document)]
    : [];

const isOneDay = (text: string): boolean => daysIn(text).length === 1;

/**
 * One end of the time a domain is registered for: the range behind its label, a lone day for the end, or
 * two days a whole number of years apart, as the registration and expiry of a domain are.
 */
function ofTerm(document: PartOfDocument, which: 'start' | 'end'): Found[] {
  const stated = findValues(document, { labels: TERMS, stops: [...REGISTERED, ...EXPIRES] });
  const found = stated.flatMap((one) => {
    const days = daysIn(one.text);
    const day = days.length === 2 ? days[which === 'start' ? 0 : 1] : undefined;
    if (day !== undefined) return [{ ...one, text: day }];
    return days.length === 1 && which === 'end' ? [one] : [];
  });
  if (found.length > 0) return found;
  return pairsOfYears(document).map((pair) => ({ ...pair[which].found, quality: UNNAMED }));
}

/** Of days nothing is said of. */
const UNNAMED = 0.8;
